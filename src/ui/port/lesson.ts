import type { CodexEntry } from './paper.ts';
import type { PartyView } from './play.ts';
import type { PlayLevel } from './start.ts';

/** What a teacher chooses for a class. */
export interface LessonWish {
  readonly scenario: string;
  readonly seed: string;
  readonly level: PlayLevel;
  /** Its links open with the brief in plain words. */
  readonly plain: boolean;
  /** Its links open with persons called by general words. */
  readonly unnamed: boolean;
  /** Its links open with the hints for beginners. */
  readonly hints: boolean;
}

/** What a scenario gives for a class. */
export interface LessonView {
  /** How long its short game is, or the whole one where it has no short one. */
  readonly length: string;
  /** What a game of it is called as a file, for an example. */
  readonly file: string;
  /** An address for each chair; none where the page has no address that others can reach. */
  readonly links: readonly { readonly party: PartyView; readonly link: string }[];
  /** It has briefs in plain words. */
  readonly writtenPlain: boolean;
  /** It has hints for beginners. */
  readonly hasHints: boolean;
  readonly questions: readonly string[];
  readonly glossary: readonly CodexEntry[];
}
