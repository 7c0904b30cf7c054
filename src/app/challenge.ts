/** Parts of an address that say which game is meant. */
export const PARTS = [
  'scenario',
  'check',
  'seat',
  'seed',
  'level',
  'length',
  'assumption',
  'score',
  'reading',
  'names',
  'by',
  'hints',
];
/** Without these there is no game. */
export const MEANT = ['scenario', 'seat', 'seed'];

/** Whether an address was meant to name a game. */
export const isChallenge = (search: string): boolean => MEANT.some((name) => new URLSearchParams(search).has(name));

/** The rest of what an address asks for, once the game is taken or put aside. */
export function withoutChallenge(search: string): string {
  const rest = new URLSearchParams(search);
  for (const name of PARTS) rest.delete(name);
  return rest.size === 0 ? '' : `?${rest.toString()}`;
}
