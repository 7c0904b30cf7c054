import { signersOf } from '../../rules/offers.ts';
import type { Cue } from '../../session/cue.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * By whom and when it was agreed what waits for leaders, in sentences, in the order of the issues; it may have been at another table. Of an
 * issue whose signature a seat did not see nothing is said.
 */
export function agreedWhere(lexicon: Lexicon, cues: readonly Cue[], issues: readonly number[]): string {
  const { words } = lexicon;
  const found = issues.flatMap((issue) => {
    const signed = cues.findLast(
      (cue) => cue.kind === 'signed' && !cue.inForce && cue.package.some((clause) => clause.issue === issue),
    );
    return signed?.kind === 'signed' ? [{ issue, signed }] : [];
  });
  return [...Map.groupBy(found, ({ signed }) => signed)]
    .map(([{ table, package: clauses, turn }, some]) =>
      words.say('table.agreedBy', {
        issues: words.series(some.map(({ issue }) => lexicon.issue(issue))),
        names: words.list(signersOf(lexicon.rulebook, table, clauses).map((party) => lexicon.party(party).name)),
        turn: lexicon.turn(turn),
      }),
    )
    .join(' ');
}
