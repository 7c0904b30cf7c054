import { at } from '../../kit/never.ts';
import type { Cue } from '../../session/cue.ts';
import type { Paper } from '../../ui/port/paper.ts';
import { textByChoice } from './headline.ts';
import type { Lexicon } from './lexicon.ts';

/** What can have a document go with it. */
const CARRIERS: ReadonlySet<string> = new Set(['move', 'event', 'leave']);

/** The document that went with what a cue tells, if a seat may read it; `over`: the game is, and all of them lie open. */
export function slipOf(lexicon: Lexicon, cue: Cue, seat: number, over: boolean): Paper | undefined {
  if (cue.kind !== 'deed' && cue.kind !== 'leak') return undefined;
  const { scenario, rulebook } = lexicon;
  const deed = at(rulebook.deeds, cue.deed);
  if (!CARRIERS.has(deed.kind)) return undefined;
  const [id, paper] = Object.entries(scenario.documents).find(([, one]) => one.with.includes(deed.path)) ?? [];
  if (id === undefined || paper === undefined) return undefined;
  const reads = paper.readBy?.includes(rulebook.parties[seat]?.id ?? '') ?? true;
  const text = textByChoice(lexicon, cue.deed, `documents.${id}.text`, cue.veiled === true && !over);
  if (text === undefined || (!reads && !over)) return undefined;
  const bring: Paper['bring'] = async () => (await import('./paper.ts')).paperOf(lexicon, cue, id, text);
  return { form: paper.form, bring };
}
