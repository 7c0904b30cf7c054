import { at } from '../../kit/never.ts';
import type { Deed, TrackShift } from '../../rules/deed.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { shiftsOf } from '../condition.ts';
import { named } from './item.ts';
import { formulaText, type Telling } from './telling.ts';

/** One term of the price of leaving: points, charged as they stand when the party leaves. */
export interface PriceTerm {
  readonly id: string;
  readonly name: string;
  readonly points: string;
}

/** What leaving costs, term by term, in the words of the scenario; nothing for a deed that is no walk-away. */
export function priceOf(telling: Telling, deed: Deed): readonly PriceTerm[] {
  if (deed.kind !== 'leave') return [];
  const { id: party, terms } = at(telling.rulebook.parties, deed.party);
  const names = telling.scenario.walkAways[party]?.termNames ?? {};
  return terms.map(({ id, points }) => ({ id, name: names[id] ?? named(id), points: formulaText(telling, points) }));
}

/** By walk-away: the deeds that take it back, which can move a track away from where leaving has put it. */
export function revivalsOf({ deeds }: Rulebook): ReadonlyMap<Deed, readonly Deed[]> {
  const shifts = deeds.map((deed) => ({ deed, shifts: shiftsOf(deed).map(({ shift }) => shift) }));
  const leaves = deeds.filter(({ kind }) => kind === 'leave');
  return new Map(
    leaves.map((leave) => {
      const left = leave.actions.flatMap((action) => (action.kind === 'shift' ? [action.shift] : []));
      const takesBack = (shift: TrackShift): boolean =>
        left.some(({ slot, to }) => shift.slot === slot && shift.to !== to && ((shift.from >> to) & 1) === 1);
      return [leave, shifts.flatMap((each) => (each.shifts.some(takesBack) ? [each.deed] : []))];
    }),
  );
}
