import { simulate } from '../../lab/simulate.ts';
import { persona } from '../../minds/persona.ts';
import type { Rulebook } from '../../rules/rulebook.ts';

/** Endings of `count` games that personas play for every chair, by ending; those numbered from `from` on always end alike. */
export function endsOf(rulebook: Rulebook, from: number, count: number): readonly number[] {
  const minds = rulebook.parties.map(() => persona('normal'));
  const { endings } = simulate(rulebook, { games: count, seed: `ends/${from}`, minds: () => minds });
  return endings.map((ending) => ending.count);
}
