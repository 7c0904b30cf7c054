import { simulate } from '../../lab/simulate.ts';
import { persona } from '../../minds/persona.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { scoreOf } from '../../rules/score.ts';

/** How some games came out: by ending how many, and by party the score of each. */
export interface Ends {
  readonly ends: readonly number[];
  readonly scores: readonly (readonly number[])[];
}

/** What comes of `count` games that personas play for every chair; those numbered from `from` on always come out alike. */
export function endsOf(rulebook: Rulebook, from: number, count: number): Ends {
  const minds = rulebook.parties.map(() => persona('normal'));
  const scores = rulebook.parties.map((): number[] => []);
  const { endings } = simulate(rulebook, {
    games: count,
    seed: `ends/${from}`,
    minds: () => minds,
    onGame: (_, position) => {
      for (const [party, made] of scores.entries()) made.push(scoreOf(position, party).total);
    },
  });
  return { ends: endings.map((ending) => ending.count), scores };
}
