import { at } from '../../kit/never.ts';
import type { TrackShift } from '../../rules/deed.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { everyAction } from '../../rules/every-action.ts';

/**
 * How far a copy of a track is from where it is wanted, in moves of it, 1 or more; the deeds that take it one nearer, and those that bring
 * it there in the end.
 */
export interface Way {
  readonly steps: number;
  readonly deeds: readonly number[];
  readonly arrivals: readonly number[];
}

interface Shifting {
  readonly deed: number;
  readonly shift: TrackShift;
}

const known = new WeakMap<Rulebook, Map<number, Shifting[]>>();

/** Everything that moves the copy in a slot, by whoever does it. */
function shiftsOf(rulebook: Rulebook, slot: number): readonly Shifting[] {
  let all = known.get(rulebook);
  if (all === undefined) {
    all = new Map();
    for (const { index, actions } of rulebook.deeds)
      for (const action of everyAction(actions)) {
        if (action.kind !== 'shift') continue;
        const { shift } = action;
        all.set(shift.slot, [...(all.get(shift.slot) ?? []), { deed: index, shift }]);
      }
    known.set(rulebook, all);
  }
  return all.get(slot) ?? [];
}

const leads = ({ from }: TrackShift, state: number): boolean => ((from >> state) & 1) === 1;

const deedsOf = (some: readonly Shifting[]): readonly number[] => [...new Set(some.map(({ deed }) => deed))];

/** The shortest way of a copy from a state to one of those wanted; undefined where there is none. Conditions are not looked at. */
export function wayTo(rulebook: Rulebook, copy: number, is: number, wanted: readonly number[]): Way | undefined {
  const { slot, track } = at(rulebook.copies, copy);
  const shifts = shiftsOf(rulebook, slot);
  const far = new Map(wanted.map((state) => [state, 0]));
  const { states } = at(rulebook.tracks, track);
  for (let steps = 1; steps < states.length && !far.has(is); steps += 1) {
    for (const state of states.keys()) {
      if (far.has(state)) continue;
      if (shifts.some(({ shift }) => leads(shift, state) && far.get(shift.to) === steps - 1)) far.set(state, steps);
    }
  }
  const steps = far.get(is);
  if (steps === undefined || steps === 0) return undefined;
  const nearer = shifts.filter(({ shift }) => leads(shift, is) && far.get(shift.to) === steps - 1);
  const last = shifts.filter(({ shift }) => wanted.includes(shift.to));
  return { steps, deeds: deedsOf(nearer), arrivals: deedsOf(last) };
}
