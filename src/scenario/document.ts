import type { News } from './move.ts';
import type { Attribution } from './setting.ts';

/** How a document looks on the page. */
export const DOCUMENT_FORMS = ['letter', 'statement', 'telegram', 'note'] as const;

/** A paper that goes with something done or happening: a letter, a statement that is read out. */
export interface WrittenDocument extends Attribution {
  /** What it goes with, by path: `moves.write_letter`, `events.letter_arrives`, `walk_away.us`. */
  readonly with: readonly string[];
  readonly form: (typeof DOCUMENT_FORMS)[number];
  /** The party that writes it; where it is missing, whoever does what it goes with. */
  readonly by?: string;
  /** Printed at its top: who writes from where. */
  readonly head?: string;
  /** To whom it is addressed. */
  readonly to?: string;
  /** What it says; or what it says by the value of one choice of its moves, or by who makes them. */
  readonly text: News;
  readonly signed?: string;
  /** Parties that read it; where it is missing, everybody who learns of what it goes with. */
  readonly readBy?: readonly string[];
}
