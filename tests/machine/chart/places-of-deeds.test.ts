import { describe, expect, it } from 'vitest';
import { at } from '../../../src/kit/never.ts';
import { worldFate } from '../../../src/kernel/fate.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { chartOf, type Chart } from '../../../src/machine/chart.ts';
import { placesOfDeeds } from '../../../src/machine/chart/places-of-deeds.ts';
import { happeningOf } from '../../../src/machine/happening.ts';
import { apply } from '../../../src/rules/apply.ts';
import { initialState } from '../../../src/rules/initial.ts';
import { PHASES } from '../../../src/rules/layout.ts';
import { next } from '../../../src/rules/next.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { diceOf, randomStep } from '../../fixtures/random-play.ts';
import { fixtureScenario, rulebookOf, shippedScenario } from '../../fixtures/shipped.ts';

const scenarios: readonly [string, Scenario, number][] = [
  ['first_steps', shippedScenario('first_steps'), 60],
  ['camp_david_1978', shippedScenario('camp_david_1978'), 60],
  ['korea_2018', shippedScenario('korea_2018'), 40],
  ['crossroads', fixtureScenario('crossroads'), 60],
  ['two-valleys', fixtureScenario('two-valleys'), 60],
];

/** Every phase and event of games at random, each pair once: `orders us.accept`. */
function happenings(scenario: Scenario, games: number): Set<string> {
  const rulebook = rulebookOf(scenario);
  const evaluator = flatEvaluator(rulebook);
  const met = new Set<string>();
  for (let game = 0; game < games; game += 1) {
    const fate = worldFate(rulebook, `places-${game}`);
    const dice = diceOf(`places-${game}`);
    const position = { rulebook, state: initialState(rulebook, evaluator, fate), evaluator };
    for (;;) {
      const following = next(position, fate);
      if (following.kind === 'wait' && following.waiting.kind === 'nothing') break;
      const step = following.kind === 'wait' ? randomStep(position, following.waiting, dice) : following.step;
      const phase = at(PHASES, at(position.state, rulebook.layout.phase));
      met.add(`${phase} ${happeningOf(position, step, fate).type}`);
      apply(position, step, fate);
    }
  }
  return met;
}

const eventsOf = ({ states }: Chart): Set<string> => {
  const { states: phases = {} } = states['turn'] ?? {};
  return new Set(
    Object.entries(phases).flatMap(([phase, { on = {} }]) => Object.keys(on).map((event) => `${phase} ${event}`)),
  );
};

describe('where things happen', () => {
  it.each(scenarios)(
    'is where the chart of %s has them, in games at random',
    { timeout: 30_000 },
    (_, scenario, games) => {
      const charted = eventsOf(chartOf(rulebookOf(scenario), scenario));
      const met = happenings(scenario, games);
      expect(met.size).toBeGreaterThan(20);
      expect([...met].filter((event) => !charted.has(event))).toEqual([]);
    },
  );

  it('is told from what asks, triggers, answers and signs', () => {
    const rulebook = rulebookOf(shippedScenario('camp_david_1978'));
    const places = placesOfDeeds(rulebook);
    const of = (id: string) => at(places, rulebook.deedById[id] ?? -1);
    expect(of('us.shuttle')).toEqual(['orders']);
    expect(of('egypt.pack')).toEqual(['orders', 'events']);
    expect(of('event.plea')).toEqual(['orders', 'events']);
    expect(of('us.night_draft')).toEqual(['summit']);
    expect(of('us.part_them')).toEqual(['orders', 'summit']);
    expect(of('later.us.part_them.1')).toEqual(['aftermath']);
    expect(of('event.shouting')).toEqual(['events']);
    expect(of('signed.airfields.given_up')).toEqual(['summit']);
    expect(of('egypt.leave')).toEqual(['orders', 'summit']);
    expect(of('revised.egypt')).toEqual(['orders']);
    expect(of('called')).toEqual(['aftermath', 'summit', 'epilogue']);
  });
});
