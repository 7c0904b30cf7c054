import { at } from '../kit/never.ts';
import { PROMISE_STATUS, STRENGTHS } from '../rules/layout.ts';
import type { Scene, Walk } from './walk.ts';

/** One promise from its making to its end. */
export interface PromiseTold {
  readonly party: number;
  readonly promise: number;
  readonly strength: (typeof STRENGTHS)[number];
  readonly made: number;
  /** Entry that made it; −1 where none did. */
  readonly madeBy: number;
  readonly status: (typeof PROMISE_STATUS)[number];
  /** Turn in which it was kept, broken or lapsed; 0 while it is live. */
  readonly settled: number;
  /** Entry that settled it; −1 where nobody decided that. */
  readonly settledBy: number;
  /** Index of the scene that settled it; −1 while it is live. */
  readonly scene: number;
}

/** Every promise made in a game, in the order of their making; one made again after it was settled is another. */
export function promisesOf({ rulebook, scenes }: Walk): PromiseTold[] {
  const { layout, parties, promises } = rulebook;
  const told: PromiseTold[] = [];
  for (let slot = 0; slot < parties.length * promises.length; slot += 1) {
    const which = { party: Math.floor(slot / promises.length), promise: slot % promises.length };
    for (const [index, scene] of scenes.entries())
      note(told, { ...scene, index }, which, layout.promiseStatus + slot, layout.promiseStrength + slot);
  }
  return told.toSorted((one, other) => one.made - other.made);
}

function note(
  told: PromiseTold[],
  { before, after, turn, entry, index }: Scene & { readonly index: number },
  which: Pick<PromiseTold, 'party' | 'promise'>,
  statusSlot: number,
  strengthSlot: number,
): void {
  const was = at(PROMISE_STATUS, at(before, statusSlot));
  const status = at(PROMISE_STATUS, at(after, statusSlot));
  const strength = at(STRENGTHS, at(after, strengthSlot));
  const last = told.findLastIndex((one) => one.party === which.party && one.promise === which.promise);
  if (status === 'live' && was !== 'live') {
    told.push({ ...which, strength, made: turn, madeBy: entry, status, settled: 0, settledBy: -1, scene: -1 });
  } else if (was === 'live' && status !== 'live') {
    told[last] = { ...at(told, last), status, settled: turn, settledBy: entry, scene: index };
  } else if (was === 'live' && last >= 0) {
    told[last] = { ...at(told, last), strength };
  }
}
