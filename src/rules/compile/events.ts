import type { Event } from '../../scenario/move.ts';
import type { EventRules } from '../rulebook.ts';
import type { Bench } from './bench.ts';
import { lookUp } from './directory.ts';

/**
 * Events and groups in the order of the file. What may come of the first chance of each: it `happens` (on whatever turn
 * allows it), `never`, or on one turn of its window (`@6`).
 */
export function compileEvents(bench: Bench): EventRules[] {
  return Object.entries(bench.scenario.events).map(([id, event]) => compileEvent(bench, id, event));
}

function compileEvent(bench: Bench, id: string, event: Event): EventRules {
  const { chances, formulas, overrides, plan, scenario } = bench;
  const [from, to] = event.window ?? [1, scenario.calendar.turns];
  const turns = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => `@${from + index}`);
  const isOnly = event.kind === 'single' && event.only !== undefined;
  const timing = {
    id,
    when: formulas.condition(event.when),
    from,
    to,
    odds: event.chance === undefined ? -1 : formulas.odds(event.chance),
    // What is triggered, or a member, does not come by a draw of its own.
    chance: isOnly ? -1 : chances.add(id, ['happens', 'never', ...turns]),
  };
  if (event.kind === 'single') {
    const deed = plan.byId.get(`event.${id}`) ?? -1;
    return { ...timing, deed, members: [], memberChance: -1, only: isOnly, once: event.once };
  }
  const members = Object.entries(event.oneOf).flatMap(([member, weight]) => {
    const path = `events.${id}.one_of.${member}`;
    if (lookUp(bench.findings, bench.directory.events, member, path, { key: true }) < 0) return [];
    return [{ deed: plan.byId.get(`event.${member}`) ?? -1, weight: overrides.number(path, weight, [0.001, 1000]) }];
  });
  const memberChance = chances.add(id, Object.keys(event.oneOf));
  return { ...timing, deed: -1, members, memberChance, only: false, once: true };
}
