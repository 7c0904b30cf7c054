import type { Expression } from '../../scenario/expression.ts';
import { allocate } from './allocation.ts';
import { resolve } from './resolve.ts';
import type { Reader, Scope } from './typed.ts';

/** What a condition comes to whatever happens in a game, as far as the choices of a move decide it. */
export type Foresight = (condition: Expression | undefined, scope: Scope) => boolean | undefined;

/** Slots nobody will read: what is foreseen stands in none. */
const NOWHERE = allocate({
  turns: 0,
  parties: 0,
  mostKinds: 0,
  constituencies: 0,
  gauges: 0,
  copies: 0,
  issues: 0,
  channels: 0,
  tables: 0,
  promises: 0,
  preconditions: 0,
  summits: 0,
  deeds: 0,
  later: 0,
  pendingGifts: 0,
});

/** Looks at conditions before any deed has its slot. Faults are said later, when the condition is compiled. */
export function foresightOf(reader: Omit<Reader, 'layout' | 'findings'>): Foresight {
  const silent = { list: [], fatal: () => false, add: () => {} };
  return (condition, scope) => {
    if (condition === undefined) return undefined;
    const sentence = { reader: { ...reader, layout: NOWHERE, findings: silent }, scope, path: condition.path };
    const typed = resolve(condition.tree, sentence);
    return typed.kind === 'truth' && typed.term.kind === 'constant' ? typed.term.value !== 0 : undefined;
  };
}
