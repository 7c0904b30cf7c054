import type { Lexicon } from './lexicon.ts';

/** Where a party is at home; undefined where the scenario does not say. */
export function homeOf({ scenario, rulebook }: Lexicon, party: number): string | undefined {
  const id = rulebook.parties[party]?.id;
  return id === undefined ? undefined : scenario.parties[id]?.home;
}

/** The parties at home in a place, by index. */
export function residentsOf(lexicon: Lexicon, place: string): readonly number[] {
  return lexicon.rulebook.parties.flatMap((_, party) => (homeOf(lexicon, party) === place ? [party] : []));
}
