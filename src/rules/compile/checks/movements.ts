import { at } from '../../../kit/never.ts';
import type { Action, Deed, TrackShift } from '../../deed.ts';
import { branches, everyAction } from '../../every-action.ts';

function shiftsIn(actions: readonly Action[]): TrackShift[] {
  return everyAction(actions).flatMap((action) => (action.kind === 'shift' ? [action.shift] : []));
}

/** The greatest number of times one deed may shift each slot. */
export function timesShifted(actions: readonly Action[]): Map<number, number> {
  const times = new Map<number, number>();
  const add = (slot: number, count: number): void => {
    times.set(slot, (times.get(slot) ?? 0) + count);
  };
  for (const action of actions) {
    if (action.kind === 'shift') add(action.shift.slot, 1);
    const most = new Map<number, number>();
    for (const branch of branches(action)) {
      for (const [slot, count] of timesShifted(branch)) most.set(slot, Math.max(most.get(slot) ?? 0, count));
    }
    for (const [slot, count] of most) add(slot, count);
  }
  return times;
}

/** By slot, the states a copy can ever stand in as bits, from the first, moved by the shifts of these deeds. */
export function reachableStates(slots: readonly number[], deeds: readonly Deed[]): Map<number, number> {
  const reached = new Map(slots.map((slot) => [slot, 1]));
  const shifts = deeds.flatMap(({ actions }) => shiftsIn(actions));
  for (let grown = true; grown;) {
    grown = false;
    for (const { slot, from, to } of shifts) {
      const now = reached.get(slot) ?? 0;
      if ((now & from) === 0 || (now & (1 << to)) !== 0) continue;
      reached.set(slot, now | (1 << to));
      grown = true;
    }
  }
  return reached;
}

/** Whether some shift leads out of a state of a slot. */
export function hasWayOut(slot: number, state: number, deeds: readonly Deed[]): boolean {
  return deeds.some(({ actions }) =>
    shiftsIn(actions).some((shift) => shift.slot === slot && ((shift.from >> state) & 1) === 1 && shift.to !== state),
  );
}

export const inState = (states: number | undefined, state: number): boolean => (((states ?? 0) >> state) & 1) === 1;

/** The guards of a deed that no state its track can ever stand in satisfies. */
export function hopelessGuard(deed: Deed, reached: ReadonlyMap<number, number>): TrackShift | undefined {
  const hopeless = deed.guards.filter(({ slot, from }) => ((reached.get(slot) ?? 0) & from) === 0);
  return hopeless.length === 0 ? undefined : at(hopeless, 0);
}
