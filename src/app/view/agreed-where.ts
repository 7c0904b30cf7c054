import { at } from '../../kit/never.ts';
import { signersOf } from '../../rules/offers.ts';
import type { Cue } from '../../session/cue.ts';
import type { GameState } from '../../rules/game.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * By whom and when it was agreed what waits for leaders, in sentences, in the order of the issues; it may have been at another table. Of an
 * issue whose signature a seat did not see it is said that it was agreed without it, between whom and where. `state`: as the seat sees it.
 */
export function agreedWhere(
  lexicon: Lexicon,
  cues: readonly Cue[],
  issues: readonly number[],
  { seat, state }: { readonly seat: number; readonly state: GameState },
): string {
  const { words } = lexicon;
  const found = issues.flatMap((issue) => {
    const signed = cues.findLast(
      (cue) => cue.kind === 'signed' && !cue.inForce && cue.package.some((clause) => clause.issue === issue),
    );
    return signed?.kind === 'signed' ? [{ issue, signed }] : [];
  });
  const unseen = issues.filter((issue) => found.every((one) => one.issue !== issue));
  const told = [...Map.groupBy(found, ({ signed }) => signed)].map(([{ table, package: clauses, turn }, some]) =>
    words.say('table.agreedBy', {
      issues: words.series(some.map(({ issue }) => lexicon.issue(issue))),
      names: words.list(signersOf(lexicon.rulebook, table, clauses).map((party) => lexicon.party(party).name)),
      turn: lexicon.turn(turn),
    }),
  );
  return [...told, ...without(lexicon, unseen, seat, state)].join(' ');
}

/** What was agreed at a table where a seat does not sit, by the table. */
function without(
  { rulebook, words, issue: nameOf, party, table }: Lexicon,
  issues: readonly number[],
  seat: number,
  state: GameState,
): readonly string[] {
  const { agreedBy } = rulebook.layout;
  const whereOf = (issue: number): number =>
    rulebook.tables.findIndex(
      (one) =>
        one.issues.includes(issue) &&
        !one.parties.includes(seat) &&
        one.parties.includes(at(state, agreedBy + issue) - 1),
    );
  return [...Map.groupBy(issues, whereOf)].flatMap(([where, some]) => {
    if (where < 0) return [];
    const names = words.list(at(rulebook.tables, where).parties.map((one) => party(one).name));
    return [words.say('table.agreedWithout', { issues: words.series(some.map(nameOf)), names, table: table(where) })];
  });
}
