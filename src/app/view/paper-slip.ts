import type { Cue } from '../../session/cue.ts';
import { documentOf } from '../../session/document-of.ts';
import type { Paper } from '../../ui/port/paper.ts';
import type { Lexicon } from './lexicon.ts';

/** The document that went with what a cue tells, if a seat may read it; `over`: the game is, and all of them lie open. */
export function slipOf(lexicon: Lexicon, cue: Cue, seat: number, over: boolean): Paper | undefined {
  const open = documentOf(lexicon, lexicon.text, cue, seat, over);
  if (open === undefined) return undefined;
  return { form: open.document.form, bring: async () => (await import('./paper.ts')).paperOf(lexicon, open) };
}
