import type { PictureName } from './gallery.ts';
import type { Term } from './numbers.ts';
import type { Cable, PartyView, Standing } from './play.ts';

export interface EndingView {
  readonly id: string;
  /** Of the scenario. */
  readonly title: string;
  readonly text: string;
  readonly about?: string;
  readonly rare: boolean;
  readonly standing: Standing;
  readonly scores: readonly { readonly party: PartyView; readonly points: number; readonly own: boolean }[];
  /** Under which the own score stands, where one was declared. */
  readonly mandate?: string;
  /** How the world worked, and how many other ways there are; absent where the scenario has only one. */
  readonly world?: { readonly name: string; readonly others: number };
  /** How often this seat took a decision back; absent where it never did. */
  readonly tookBack?: number;
  /** Own score, term by term. */
  readonly terms: readonly Term[];
  /** The same for each other side that was played at this screen: they stand one after the other, and nobody is `you`. Absent where one played. */
  readonly sides?: readonly EndingView[];
  /** Who may be led in another game. */
  readonly chairs: readonly PartyView[];
  /** What led to it; or that it is being gone through, or that nobody can. */
  readonly story: StoryView | 'coming' | 'failed';
  /** What stands in its place where nobody can tell it: the summits, departures and leaks, in order. */
  readonly turningPoints: readonly Cable[];
}

/** Why a game ended as it did, told from the truth. */
export interface StoryView {
  readonly picture: PictureName;
  /** What the ending rests on, part by part. */
  readonly rests: readonly StoryLine[];
  /**
   * What was done or agreed, and by whom, that brought what it rests on to where it stands; a condition itself only where nothing more is
   * to be said of it. Absent where nobody has looked.
   */
  readonly brought?: readonly StoryLine[];
  /** What was agreed for leaders to sign and stands in no text. */
  readonly leftOut?: StoryLine;
  /** What brought the numbers that it rests on to where they stand. */
  readonly moved?: readonly StoryLine[];
  /** Why the main summit did not sit on its day; absent where it sat, or never had one. */
  readonly unheld?: StoryLine;
  /** Where it rests on hardly anything: what was wanting to a better one. */
  readonly wanting?: StoryLine;
  /** What it would have been without that. */
  readonly otherwise?: string;
  /** Other endings that were near, each with what was wanting. */
  readonly missed: readonly StoryLine[];
  /** Conditions that kept the main summit from being held. */
  readonly unmet: readonly StoryLine[];
  readonly signed: readonly StoryLine[];
  /** Who broke what; and, in one line, what was kept. */
  readonly broken: readonly StoryLine[];
  readonly kept?: string;
  readonly left: readonly StoryLine[];
  /** Prices this seat paid. */
  readonly paid: readonly StoryLine[];
  /** Points of these that were paid before this seat was taken over, as they came off its score. */
  readonly before?: number;
  /** Of a short game: the own score as it stood when this seat was taken over, and what came to it since. */
  readonly tookOver?: { readonly stood: number; readonly since: number };
  /** What was said and what each side heard of it, with what came of it. */
  readonly readings: readonly StoryLine[];
  /** What each party really was, in a sentence. */
  readonly truth: readonly StoryLine[];
  /** The answers that were closest, and what would have turned them. */
  readonly answers: readonly StoryLine[];
}

export interface StoryLine {
  readonly text: string;
  /** More sentences below it. */
  readonly more: readonly string[];
  /** Turn in words, and the cable that tells of it. */
  readonly when?: string;
  /** Absent where it has none: it was so from the beginning. */
  readonly turn?: number;
  readonly cable?: string;
  /** Its place in the game among what happened in one turn; absent where it has none. */
  readonly place?: number;
  /** Of an answer, a signature or a departure: it settled, or was about, what the ending asks. */
  readonly decisive?: true;
  /** Of what an ending rests on: it is about a word that was signed, and what became of it. */
  readonly word?: 'kept' | 'broken';
  readonly points?: number;
  /** What it was reckoned from, each line with what caused it; folded away. */
  readonly sum?: readonly StoryLine[];
}
