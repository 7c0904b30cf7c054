import type { GameRecord } from '../kernel/record.ts';
import { LEVELS, type NewGame } from '../ui/port/start.ts';

const LENGTHS: readonly NewGame['length'][] = ['full', 'short'];
/** Parts of an address that say which game is meant. */
const PARTS = ['scenario', 'seat', 'seed', 'level', 'length', 'assumption'];
/** Without these there is no game. */
const MEANT = ['scenario', 'seat', 'seed'];
const LONGEST = 200;

/** A game somebody has sent: the scenario by its own id, a chair and a seed. */
export type Challenge = NewGame & { readonly chair: string };

/** Whether an address was meant to name a game. */
export const isChallenge = (search: string): boolean => MEANT.some((name) => new URLSearchParams(search).has(name));

/**
 * The game an address names: whoever opens it plays with settings of their own. `cut` where a part is wanting, too long, or none that there
 * is: it would be another game than the one that was sent. Undefined where the address is about no game.
 */
export function challengeIn(search: string): Challenge | 'cut' | undefined {
  if (!isChallenge(search)) return undefined;
  const asked = new URLSearchParams(search);
  const part = (name: string): string => asked.get(name) ?? '';
  const [scenario, chair, seed, assumption] = [part('scenario'), part('seat'), part('seed'), part('assumption')];
  const level = LEVELS.find((one) => one === (asked.get('level') ?? 'normal'));
  const length = LENGTHS.find((one) => one === (asked.get('length') ?? 'full'));
  if (MEANT.some((name) => part(name) === '') || PARTS.some((name) => part(name).length > LONGEST)) return 'cut';
  if (!level || !length) return 'cut';
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
