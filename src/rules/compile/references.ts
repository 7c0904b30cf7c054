import { at } from '../../kit/never.ts';
import type { Bench } from './bench.ts';
import { lookUp, registerOf } from './directory.ts';
import type { Draft } from './draft.ts';

/**
 * The variants of a move a scenario names: `unpack`, or `gloss.vague` for those with that choice. Reports what does
 * not exist.
 */
export function variantsNamed(bench: Bench, name: string, path: string): Draft[] {
  const [move = '', ...values] = name.split('.');
  if (lookUp(bench.findings, bench.directory.moves, move, path) < 0) return [];
  const rules = at(Object.values(bench.scenario.moves), bench.directory.moves.indexOf(move));
  const known = registerOf(`choice of ${move}`, Object.values(rules.choose).flat());
  for (const value of values) lookUp(bench.findings, known, value, path);
  return movesOf(bench, move).filter(({ scope }) => {
    const chosen = Object.values(scope.choices);
    return values.every((value) => chosen.includes(value));
  });
}

function movesOf({ plan }: Bench, move: string): Draft[] {
  return plan.drafts.filter((draft) => draft.kind === 'move' && draft.move?.id === move);
}

/** Those of a party; all of them where it has none of its own. */
export function ownFirst(drafts: readonly Draft[], party: number): readonly Draft[] {
  const own = drafts.filter((draft) => draft.party === party);
  return own.length > 0 ? own : drafts;
}

export const indicesOf = (drafts: readonly Draft[]): number[] => drafts.map(({ index }) => index);
