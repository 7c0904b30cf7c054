import type { Package } from '../../rules/step.ts';
import type { Wording } from '../../rules/layout.ts';
import type { PartyView, Standing } from './play.ts';
import type { Signpost } from './signpost.ts';

/** A table at which this seat offers or answers now. */
export interface TableView {
  readonly name: string;
  readonly place?: string;
  readonly others: readonly PartyView[];
  readonly issues: readonly IssueView[];
  readonly atMost: number;
  /** Exchanges left after this one. */
  readonly left: number;
  /** Points an own offer costs when it is made public; absent where that cannot be done. */
  readonly publishing?: number;
  readonly summit?: { readonly name: string; readonly round: number; readonly rounds: number };
  /** What is agreed here waits for leaders, who are asked again: how much there is of it, and the most that they may sign. */
  readonly waits?: {
    readonly summit: string;
    readonly agreed: number;
    readonly most: number;
    /** By whom and when it was agreed, in sentences. */
    readonly by?: string;
    /** What they would make of it; absent until that can be said. */
    readonly onward?: () => OnwardView | undefined;
  };
  /** The last word of a summit: with a no there is no text. What leaving would bring, in points, where one may leave. */
  readonly lastWord?: { readonly leaving?: number };
  /** Clauses for which this seat is asked although it does not sit here; absent where it does. */
  readonly called?: readonly string[];
  /** The last exchange at this table, with what this seat may know of the reasons. */
  readonly last?: AnswerView;
  /** What a package would mean for this seat. */
  readonly weigh: (clauses: Package) => Weighing;
}

export interface IssueView {
  /** In the scenario. */
  readonly id: string;
  readonly issue: number;
  readonly name: string;
  readonly standing?: Standing;
  readonly givers: readonly PartyView[];
  readonly signers: readonly PartyView[];
  readonly ordered: boolean;
  readonly today: number;
  /** Its `name` tells the level, and the words it was agreed in where they are not plain. */
  readonly agreed?: { readonly level: number; readonly wording: Wording; readonly name: string };
  readonly levels: readonly LevelView[];
  /** Laid down as agreed; can only be vague; or not on the agenda at all, with the reason. */
  readonly state: 'open' | 'prepared' | 'vague_only' | 'closed';
  readonly refusal?: string;
}

export interface LevelView {
  readonly level: number;
  readonly name: string;
  /** What it counts in plain words, in points against what is in force, a loss made greater; of what is prepared, as it was agreed. */
  readonly points: number;
  /** What it counts in vague words. */
  readonly vague: number;
  readonly watched: boolean;
  /** In which words it may be laid here; none where no words can make a clause of it. */
  readonly words: readonly Wording[];
}

export interface OfferView {
  readonly by: PartyView;
  readonly public: boolean;
  readonly bridge: boolean;
  readonly clauses: Package;
}

/** One text that lay on a table, as far as a seat knows of it. */
export interface ExchangeView {
  /** Who put it; absent where this seat saw only that it was signed. */
  readonly by?: PartyView;
  readonly own: boolean;
  readonly clauses: readonly string[];
  readonly answers: readonly { readonly by: PartyView; readonly own: boolean; readonly accepts: boolean }[];
  readonly signed: boolean;
}

export interface AnswerView {
  readonly by: PartyView;
  readonly accepts: boolean;
  readonly own: boolean;
  /** Not at the table: it was asked since a step wanted its signature. */
  readonly called: boolean;
  /** Said in an earlier turn. */
  readonly stale: boolean;
  /** Who put it; absent where it was this seat. */
  readonly put?: PartyView;
  /** What was on the table, in words. */
  readonly offer: readonly string[];
  /** Sentences, each a reason this seat may know or infer. */
  readonly reasons: readonly string[];
  /** What of the record they name. */
  readonly signposts?: readonly Signpost[];
}

/** What a package counts for a seat as it adds up; every number in tenths of a point, as it is shown. */
export interface PackageSum {
  /** What counts: what it is worth, or where some of it is agreed here, how much more or less all that is agreed is worth with it. */
  readonly total: number;
  /** Each clause in its words, as this seat reads it, a loss made greater. */
  readonly clauses: readonly { readonly issue: number; readonly points: number }[];
  /**
   * What else makes up the total, where it is not nothing: gifts due by signing, what might not be kept, own promises broken, and what is
   * agreed already and so was counted before.
   */
  readonly rows: readonly { readonly kind: 'gifts' | 'doubt' | 'promises' | 'agreed'; readonly points: number }[];
}

export interface Weighing {
  /** Expected points of this text by itself, belief in the others' keeping counted in. */
  readonly worth: number;
  /** How that adds up to what counts. */
  readonly sum: PackageSum;
  /** How many times as much a loss weighs in it as a gain. */
  readonly fear: number;
  /** What it costs by itself to be cheated, in points, 0 or more: taken off in `broken`. */
  readonly fooled: number;
  /** If all is kept; if nothing is; own promises it breaks taken off either way. */
  readonly kept: number;
  readonly broken: number;
  /** What of it should not be signed unseen, in sentences, by issue; absent until that can be said. */
  readonly notes?: readonly { readonly issue: number; readonly text: string }[];
  /** What leaving would bring now. */
  readonly leaving: number;
  readonly circles: readonly {
    readonly name: string;
    readonly points: number;
    readonly needs: number;
    readonly content: boolean;
    readonly share: number;
    readonly veto: boolean;
  }[];
  readonly passes: boolean;
  readonly advisers: readonly { readonly name: string; readonly low: number; readonly high: number }[];
  /** Of what it would put in the place of something agreed at this table, or says again: points of all that is agreed there, before and with it. */
  readonly replaces?: {
    /** What would be agreed no more. */
    readonly clauses: readonly string[];
    readonly before: number;
    readonly after: number;
  };
  /** Own promises a signature would break. */
  readonly breaks: readonly { readonly text: string; readonly points: number }[];
  /** How likely each side that gives something is to keep it afterwards, this seat first; absent until that can be said. */
  readonly keeping?: readonly Keeping[];
  /** Others whose yes it needs as it lies: the other side, and whoever a step wants as a signer. */
  readonly needs: readonly PartyView[];
  /** Odds 0 to 1 that all of these would say yes, as far as this seat can tell, low and high. */
  readonly yes?: { readonly low: number; readonly high: number };
  /** The same of each, where there are more; they are asked one after the other until one refuses. */
  readonly each?: readonly { readonly party: PartyView; readonly low: number; readonly high: number }[];
  /** Those of them that do not sit at the table, with the clauses for which they must sign. */
  readonly called?: readonly { readonly party: PartyView; readonly clauses: readonly string[] }[];
  /** What leaders would make of it and all else that is agreed here; absent where none meet here, or until that can be said. Dear: asked after a picture. */
  readonly onward?: () => OnwardView | undefined;
  /** Why it cannot be offered as it lies. */
  readonly refusal?: string;
}

/** Odds 0 to 1, low and high, that a party keeps all that it gives in a package, and clause by clause. */
export interface Keeping {
  readonly by: PartyView;
  readonly own: boolean;
  readonly low: number;
  readonly high: number;
  readonly clauses: readonly {
    readonly text: string;
    /** Others can check it. */
    readonly watched: boolean;
    readonly low: number;
    readonly high: number;
  }[];
}

/** What leaders would do on their day with what is agreed, all else as it is now. */
export interface OnwardView {
  readonly summit: string;
  /** Issues laid down as agreed, by name; others that are agreed could only be vague. */
  readonly laid: readonly string[];
  readonly vague: readonly string[];
  /** Odds 0 to 1 of a yes of the others to what is laid down, low and high; absent where that is nothing. */
  readonly yes?: { readonly low: number; readonly high: number };
}
