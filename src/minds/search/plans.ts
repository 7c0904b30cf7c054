import { at } from '../../kit/never.ts';
import { whyNotPlan } from '../../rules/conduct.ts';
import { mandateOf } from '../../rules/happen.ts';
import type { Decision, Question, SeatView } from '../../rules/game.ts';
import { weigh } from '../weighing.ts';

/** Orders in one plan. */
const MOST_ORDERS = 6;

interface Rated {
  readonly deed: number;
  readonly merit: number;
}

/**
 * Plans for a turn worth trying, at most `most`: doing nothing, leaving, what a persona likes best, that under each mandate, then the most
 * promising first, that with each of the next best and without each of its orders.
 */
export function plansFor(view: SeatView, { options }: Question, most: number): Decision[] {
  const { rulebook, seat } = view;
  const { thinking, merits } = weigh(view, options, true);
  const position = { ...thinking.position, state: view.state };
  const undeclared = mandateOf(position, seat) === undefined;
  const rated: Rated[] = [];
  const mandates: number[] = [];
  const leaving: number[] = [];
  for (const [index, deed] of options.entries()) {
    const { kind, actions } = at(rulebook.deeds, deed);
    if (kind === 'leave') leaving.push(deed);
    else if (actions[0]?.kind === 'mandate' && undeclared) mandates.push(deed);
    else rated.push({ deed, merit: at(merits, index) });
  }
  const ranked = rated.toSorted((one, other) => other.merit - one.merit || one.deed - other.deed);
  const fits = (deeds: readonly number[]): boolean => whyNotPlan(position, seat, deeds) === undefined;
  const filled = (start: readonly number[], without = -1): number[] => {
    const deeds = [...start];
    for (const { deed, merit } of ranked) {
      if (merit <= 0 || deeds.length >= MOST_ORDERS) break;
      const { path } = at(rulebook.deeds, deed);
      if (deed === without || deeds.some((other) => at(rulebook.deeds, other).path === path)) continue;
      if (fits([...deeds, deed])) deeds.push(deed);
    }
    return deeds;
  };
  const usual = filled([]);
  const others = ranked.filter(({ deed }) => !usual.includes(deed)).slice(0, most);
  const plans: number[][] = [
    [],
    ...leaving.map((deed) => [deed]),
    usual,
    ...mandates.map((deed) => filled([deed])),
    ...interleaved(
      others.filter(({ deed }) => fits([deed])).map(({ deed }) => filled([deed])),
      usual.map((deed) => filled([], deed)),
    ),
  ];
  return distinct(plans).slice(0, most);
}

function interleaved<Item>(one: readonly Item[], other: readonly Item[]): Item[] {
  const { length } = one.length > other.length ? one : other;
  return Array.from({ length }, (_, index) => [
    ...one.slice(index, index + 1),
    ...other.slice(index, index + 1),
  ]).flat();
}

function distinct(plans: readonly (readonly number[])[]): Decision[] {
  const seen = new Set<string>();
  return plans.flatMap((deeds): Decision[] => {
    const key = deeds.toSorted((one, other) => one - other).join();
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ kind: 'orders', deeds }];
  });
}
