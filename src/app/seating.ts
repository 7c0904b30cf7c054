import type { GameRecord, Level } from '../kernel/record.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Beginning } from '../session/beginning.ts';
import type { Chair } from '../session/chair.ts';
import type { Seating } from '../session/options.ts';
import type { HouseSeats } from './minds/bureau.ts';

/** Who sits where: people as the record says, the house everywhere else. The record leads beyond the opening. */
export function seatingOf(
  rulebook: Rulebook,
  house: HouseSeats,
  { seats }: Pick<GameRecord, 'seats'>,
  opening: Beginning | undefined,
): Seating {
  const chairs = Object.entries(seats).map(([party, sitter]): [string, Chair] => [
    party,
    sitter === 'human' ? { kind: 'human' } : house.chair(sitter),
  ]);
  return {
    rulebook,
    chairs: Object.fromEntries(chairs),
    rest: house.chair('normal'),
    ...(opening && { opening: { until: opening.until } }),
  };
}

/** Every planning party's sitter: people in their chairs, the house at one level in the others. */
export function sitters(
  rulebook: Rulebook,
  people: readonly string[],
  level: Level,
): Readonly<Record<string, Level | 'human'>> {
  const planners = rulebook.parties.filter((party) => party.plans);
  return Object.fromEntries(planners.map(({ id }) => [id, people.includes(id) ? 'human' : level]));
}
