import { read } from './entries.ts';
import type { Draft } from './draft.ts';
import { supposeSigned } from './in-force.ts';
import type { Position } from './position.ts';
import { supposeFrom, withdraw } from './supposition.ts';

/** Pays the conditional gifts whose condition holds now, in place. */
export function settleGifts({ rulebook, state, evaluator }: Position): void {
  const { layout, gifts } = rulebook;
  for (let index = 0; index < gifts.length; index += 1) {
    const gift = gifts[index];
    const points = read(state, layout.pendingGifts + index);
    if (gift === undefined || points === 0 || evaluator.value(gift.if, state) === 0) continue;
    state[layout.pendingGifts + index] = 0;
    state[layout.gifts + gift.to] = read(state, layout.gifts + gift.to) + points;
    state[layout.gifts + gift.from] = read(state, layout.gifts + gift.from) - points;
  }
}

/** Points a party would receive, less what it would give, in gifts that fall due by signing a draft, as `reader` reads it. */
export function giftsBySigning(position: Position, party: number, draft: Draft, reader = party): number {
  const { rulebook, state, evaluator } = position;
  const { layout, gifts } = rulebook;
  if (!hasPending(position, party)) return 0;
  const from = supposeFrom();
  supposeSigned(position, reader, draft);
  let points = 0;
  for (let index = 0; index < gifts.length; index += 1) {
    const gift = gifts[index];
    const pending = read(state, layout.pendingGifts + index);
    if (gift === undefined || pending === 0 || gift.to === gift.from) continue;
    if (gift.to !== party && gift.from !== party) continue;
    if (evaluator.value(gift.if, state) !== 0) points += gift.to === party ? pending : -pending;
  }
  withdraw(state, from);
  return points;
}

function hasPending({ rulebook, state }: Position, party: number): boolean {
  const { layout, gifts } = rulebook;
  for (let index = 0; index < gifts.length; index += 1) {
    const gift = gifts[index];
    const concerned = gift !== undefined && (gift.to === party || gift.from === party);
    if (concerned && read(state, layout.pendingGifts + index) !== 0) return true;
  }
  return false;
}
