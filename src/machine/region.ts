import { at } from '../kit/never.ts';
import type { CopyRules, Rulebook } from '../rules/rulebook.ts';
import { shiftsOf, sourcesOf, type Condition, type GuardedShift } from './condition.ts';
import type { Deed } from '../rules/deed.ts';
import { guardName } from './guard-name.ts';

export interface Guard {
  readonly type: string;
  readonly params: { readonly conditions: readonly Condition[] };
}

/** One transition as the machine and the exported chart both have it. */
export interface Transition {
  readonly target?: string;
  /** Named by where its rule stands in the scenario. */
  readonly guard: Guard;
  /** Conditions of the scenario that must hold beside it, by name, in the order in which they are asked. */
  readonly conditions?: readonly string[];
  readonly actions?: 'apply';
}

export interface Region {
  readonly initial: string;
  readonly on?: Readonly<Record<string, readonly Transition[]>>;
  readonly states: Readonly<Record<string, { readonly on: Readonly<Record<string, readonly Transition[]>> }>>;
}

/** Key of the region of a copy. Dots would read as paths; ids have no hyphen. */
export function regionKey(copy: CopyRules): string {
  return copy.id.replaceAll('.', '-');
}

/** The region of one copy of a track: where each deed takes it, and on what conditions. It does nothing else. */
export interface TrackRegion extends Region {
  readonly key: string;
  readonly copy: CopyRules;
}

export function trackRegions(rulebook: Rulebook): readonly TrackRegion[] {
  const bySlot = transitionsBySlot(rulebook);
  return rulebook.copies.map((copy) => {
    const { states } = at(rulebook.tracks, copy.track);
    const ons = bySlot.get(copy.slot) ?? [];
    const nodes = states.map((state, index) => [state, { on: ons[index] ?? {} }] as const);
    return { key: regionKey(copy), copy, initial: at(states, 0), states: Object.fromEntries(nodes) };
  });
}

/** Shifts without the branches that the choices of a concrete move rule out, or make certain. */
function possibleShifts({ formulas }: Rulebook, deed: Deed): readonly GuardedShift[] {
  const decided = (condition: Condition): boolean | undefined => {
    const term = condition.kind === 'formula' ? formulas[condition.formula]?.term : undefined;
    return term?.kind === 'constant' && condition.kind === 'formula'
      ? (term.value !== 0) === condition.holds
      : undefined;
  };
  return shiftsOf(deed)
    .filter(({ conditions }) => conditions.every((each) => decided(each) !== false))
    .map(({ shift, conditions }) => ({ shift, conditions: conditions.filter((each) => decided(each) === undefined) }));
}

type On = Record<string, Transition[]>;

/** By slot of a copy, by state it stands in, by event. */
function transitionsBySlot(rulebook: Rulebook): Map<number, On[]> {
  const states = new Map(rulebook.copies.map((copy) => [copy.slot, at(rulebook.tracks, copy.track).states]));
  const found = new Map<number, On[]>([...states].map(([slot, names]) => [slot, names.map(() => ({}))]));
  for (const deed of rulebook.deeds) {
    for (const { shift, conditions } of possibleShifts(rulebook, deed)) {
      const names = states.get(shift.slot) ?? [];
      for (const source of sourcesOf(shift, names.length)) {
        const on = at(found.get(shift.slot) ?? [], source);
        const transition = {
          target: at(names, shift.to),
          guard: { type: guardName(rulebook, deed), params: { conditions } },
        };
        on[deed.id] = [...(on[deed.id] ?? []), transition];
      }
    }
  }
  return found;
}
