import type { GameRecord } from '../kernel/record.ts';
import { LEVELS, type NewGame } from '../ui/port/start.ts';

const LENGTHS: readonly NewGame['length'][] = ['full', 'short'];
/** Parts of an address that say which game is meant. */
const PARTS = ['scenario', 'seat', 'seed', 'level', 'length', 'assumption'];
const LONGEST = 200;

/** A game somebody has sent: the scenario by its own id, a chair and a seed. */
export type Challenge = NewGame & { readonly chair: string };

/** The game an address names; undefined where it names none, or not enough of one. */
export function challengeIn(search: string): Challenge | undefined {
  const asked = new URLSearchParams(search);
  const part = (name: string): string => (asked.get(name) ?? '').slice(0, LONGEST);
  const [scenario, chair, seed, assumption] = [part('scenario'), part('seat'), part('seed'), part('assumption')];
  if (scenario === '' || chair === '' || seed === '') return undefined;
  const level = LEVELS.find((one) => one === part('level')) ?? 'normal';
  const length = LENGTHS.find((one) => one === part('length')) ?? 'full';
  return { scenario, chair, chairs: [chair], seed, level, length, ...(assumption !== '' && { assumption }) };
}

/** The rest of what an address asks for, once the game is taken or put aside. */
export function withoutChallenge(search: string): string {
  const rest = new URLSearchParams(search);
  for (const name of PARTS) rest.delete(name);
  return rest.size === 0 ? '' : `?${rest.toString()}`;
}

/** An address that names the game of a record from one chair. `page`: where the page stands. */
export function linkTo(page: string, record: GameRecord, chair: string): string {
  const { scenario, seed, seats, length, assumption } = record;
  const link = new URL(page);
  const level = LEVELS.find((one) => Object.values(seats).includes(one)) ?? 'normal';
  const parts = {
    scenario,
    seat: chair,
    seed,
    level,
    ...(length === 'short' && { length }),
    ...(assumption !== '' && { assumption }),
  };
  link.search = new URLSearchParams(parts).toString();
  link.hash = 'challenge';
  return link.href;
}
