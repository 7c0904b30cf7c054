import type { Wording } from '../../rules/layout.ts';
import type { PartyView, Standing } from './play.ts';
import type { Signpost } from './signpost.ts';
import type { OnwardView } from './table.ts';

/** What stays a click away through the whole game. */
export interface Dossier {
  readonly board: readonly TrackView[];
  readonly issues: readonly StandView[];
  readonly preconditions: readonly PreconditionView[];
  /** What else the main summit takes, while it is ahead; absent until it can be said. */
  readonly needs?: SummitNeeds;
  readonly promises: readonly PromiseView[];
  readonly ledger: Ledger;
  readonly gauges: readonly GaugeView[];
  readonly channels: readonly { readonly name: string; readonly rank: number; readonly open: boolean }[];
  readonly summits: readonly SummitView[];
}

/** What must be so for a summit to sit, beside the preconditions of the parties. */
export interface SummitNeeds {
  /** Of the summit. */
  readonly name: string;
  readonly parts: readonly NeedView[];
  /** Of each precondition, in their order: what it takes, where it is open. */
  readonly bars: readonly OpenBar[];
  /** How many of all these are known not to be so. */
  readonly open: number;
  /** That it would not sit as things stand, and why; only where its day is near, or somebody has left. */
  readonly warning?: string;
  /** All that orders should be given in the knowledge of: that warning, and that numbers alone would decide how the game ends, or nearly would. */
  readonly doubt?: string;
}

export interface OpenBar {
  /** What is wanting to it; nothing where it is met or asks nothing. */
  readonly parts: readonly NeedView[];
  /** Whether it is met after all cannot be known at this desk. */
  readonly unread?: true;
}

export interface NeedView {
  /** What must stand so, and how it stands. */
  readonly name: string;
  readonly is: string;
  readonly holds: boolean;
  /** How it would have to stand; of what does not. */
  readonly wanted?: string;
  /** Who could change it, in sentences. */
  readonly ways: readonly Way[];
  /** Id of the track it is about. */
  readonly track?: string;
}

/** A sentence, and the orders that it names. */
export interface Way {
  readonly text: string;
  readonly signposts: readonly Signpost[];
}

export interface TrackView {
  readonly id: string;
  readonly name: string;
  readonly states: readonly string[];
  /** `fresh`: it moved since this seat last decided; so below. */
  readonly copies: readonly { readonly name: string; readonly state: number; readonly fresh: boolean }[];
  readonly standing?: Standing;
}

/** Where an issue stands. */
export interface StandView {
  readonly name: string;
  readonly level: string;
  readonly moved: boolean;
  readonly fresh: boolean;
  /** It has not come to matter yet; so below. */
  readonly aside?: true;
  readonly agreed?: { readonly level: string; readonly wording: Wording };
}

export interface PreconditionView {
  readonly of: PartyView;
  readonly text: string;
  readonly bar: string;
  readonly state: 'met' | 'open' | 'waived' | 'none';
  readonly standing?: Standing;
}

export interface PromiseView {
  readonly by: PartyView;
  readonly text: string;
  readonly strength: 'silent' | 'hedged' | 'firm';
  readonly status: 'live' | 'kept' | 'broken' | 'lapsed';
  readonly redLine: boolean;
  /** Points it would cost its maker now. */
  readonly price: number;
  /** Turn by whose end it must be kept. */
  readonly due?: number;
}

export interface Ledger {
  readonly given: readonly LedgerLine[];
  readonly got: readonly LedgerLine[];
  readonly promised: readonly LedgerLine[];
  readonly read: readonly ReadingView[];
}

export interface LedgerLine {
  readonly text: string;
  readonly points?: number;
}

/** What one side was told against what it heard, and what came of it. */
export interface ReadingView {
  readonly issue: string;
  /** What was said and heard, in a sentence. */
  readonly text: string;
  /** What came of it, in sentences; absent while nothing did. */
  readonly came?: string;
  readonly debt?: number;
}

export interface GaugeView {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** By how much it moved since this seat last decided, where that can be seen. */
  readonly change?: number;
  readonly band?: string;
  readonly aside?: true;
}

export interface SummitView {
  readonly name: string;
  readonly between: readonly PartyView[];
  readonly turn?: number;
  /** ISO date on which its turn begins. */
  readonly date?: string;
  /** How long a turn is. */
  readonly unit: 'day' | 'week' | 'month';
  readonly place?: string;
  readonly state: 'no_date' | 'ahead' | 'today' | 'held' | 'missed';
  /** What it would make of what is agreed at its table; absent where this seat does not sit there, or until that can be said. Dear. */
  readonly onward?: () => OnwardView | undefined;
}
