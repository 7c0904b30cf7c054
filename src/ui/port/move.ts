import type { CodexEntry } from './paper.ts';
import type { Standing } from './play.ts';
import type { Signpost } from './signpost.ts';

/** One thing that can be ordered, with what can be chosen about it. */
export interface MoveView {
  /** Path in the scenario. */
  readonly id: string;
  readonly group: string;
  /** What its group is about, where that has a name in the scenario. */
  readonly heading?: string;
  readonly text: string;
  readonly about?: string;
  readonly standing?: Standing;
  readonly choices: readonly ChoiceView[];
  /** Every combination of choices. */
  readonly forms: readonly FormView[];
  /** Offered before the others. */
  readonly suggested: boolean;
  /** Why it comes before all, in a sentence. */
  readonly because?: string;
  /** It gives a promise and does nothing that can be seen on the board: a line to the press. */
  readonly line?: true;
  /** Words that the scenario explains, where what it says of the move may use some. */
  readonly explained?: () => readonly CodexEntry[];
}

export interface ChoiceView {
  readonly id: string;
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** A move with every choice made. */
export interface FormView {
  readonly deed: number;
  readonly picks: Readonly<Record<string, string>>;
  readonly cost: number;
  /** Why it cannot be ordered now. */
  readonly refusal?: string;
  /** Own moves that the reason names. */
  readonly signposts?: readonly Signpost[];
  /** Of a line to the press: points it would cost to go back on it, as things stand now. */
  readonly breaking?: number;
  /** Of a line to the press: it was said before, and stands. */
  readonly stands?: true;
  readonly public: boolean;
  readonly secret: boolean;
  /** Names of those who are heard first. */
  readonly hears: readonly string[];
  /** Of a course for the whole game: what it means. */
  readonly course?: CourseView;
  /** What one's advisers expect of it; absent until they have said it. */
  readonly advice?: readonly Advice[];
}

/** Names of the issues that a course counts twice, and of what would be drifting from it. */
export interface CourseView {
  readonly counts: readonly string[];
  readonly against: readonly string[];
}

/** One concrete deed to answer or act with. */
export interface OptionView {
  readonly deed: number;
  readonly text: string;
  readonly about?: string;
  readonly refusal?: string;
  /** What it would cost now, in points, where that is known. */
  readonly price?: number;
  readonly advice?: readonly Advice[];
}

/** How an adviser stands to a deed, what it is expected to bring, in half points, from and to, and why, in a sentence. */
export interface Advice {
  readonly name: string;
  readonly stance: 'for' | 'against' | 'later' | 'neither';
  readonly low: number;
  readonly high: number;
  readonly why?: string;
}
