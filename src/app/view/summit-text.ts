import { at } from '../../kit/never.ts';
import type { Cue } from '../../session/cue.ts';
import { exchangesIn } from './exchanges.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * What came of a summit that is over and at which nothing was signed: that it was nothing, and what was put there and refused by whom, in
 * its order. Empty where something was signed, which is told by itself. `before`: the cues before.
 */
export function summitLines(lexicon: Lexicon, cue: Cue, before: readonly Cue[]): readonly string[] {
  if (cue.kind !== 'summit' || cue.status !== 'held') return [];
  const { say, series } = lexicon.words;
  const { table } = at(lexicon.rulebook.summits, cue.summit);
  const opened = before.findLastIndex(
    (one) => one.kind === 'summit' && one.status === 'sits' && one.summit === cue.summit,
  );
  const since = before.slice(opened + 1);
  const put = exchangesIn(since).filter((exchange) => exchange.table === table);
  // Who was not there sees no signature, but what stands otherwise since.
  if (put.some(({ signed }) => signed) || since.some(({ kind }) => kind === 'level')) return [];
  const refused = put.flatMap(({ by, package: clauses, answers }) => {
    const no = [...answers].find(([, accepts]) => !accepts)?.[0];
    if (by < 0 || no === undefined) return [];
    const names = { by: lexicon.party(by).name, party: lexicon.party(no).name };
    return [say('cable.summitRefused', { ...names, what: series(clauses.map((clause) => lexicon.clause(clause))) })];
  });
  return [say('cable.summitNothing'), ...refused];
}
