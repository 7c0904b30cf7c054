import type { PartyView, Standing } from './play.ts';

/** A document that went with what a cable tells. */
export interface Paper {
  readonly form: 'letter' | 'statement' | 'telegram' | 'note';
  /** What it says; fetched when it is opened. */
  readonly bring: () => Promise<PaperView>;
}

/** A document as it is read. */
export interface PaperView {
  readonly by?: PartyView;
  readonly head?: string;
  /** First day of the turn in which it went, ISO. */
  readonly date: string;
  readonly to?: string;
  readonly paragraphs: readonly string[];
  readonly signed?: string;
  readonly standing: Standing;
  readonly words: readonly CodexEntry[];
}

/** A word of the trade, what it is called in texts and what it means. */
export interface CodexEntry {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}
