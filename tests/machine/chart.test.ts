import { describe, expect, it } from 'vitest';
import { createMachine, initialTransition } from 'xstate';
import { chartOf, type Chart, type ChartTransition } from '../../src/machine/chart.ts';
import { machineOf } from '../../src/machine/machine.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { fixtureScenario, rulebookOf, shippedScenario } from '../fixtures/shipped.ts';

const scenario = shippedScenario('camp_david_1978');
const chart = chartOf(rulebookOf(scenario), scenario);
const crossroads = fixtureScenario('crossroads');
const branches = chartOf(rulebookOf(crossroads), crossroads);

const transitionsFrom = (of: Chart, region: string, state: string, event: string): readonly ChartTransition[] =>
  of.states[region]?.states[state]?.on?.[event] ?? [];

describe('the exported chart', () => {
  it('is JSON that XState itself can run', () => {
    const [config] = [JSON.parse(JSON.stringify(chart)) as Parameters<typeof createMachine>[0]];
    const [snapshot] = initialTransition(createMachine(config));
    expect(snapshot.value).toMatchObject({ turn: 'briefing', talks: 'together', 'airfield-etzion': 'in_use' });
    expect(snapshot.context).toMatchObject({ danger: 45, readiness: 30 });
  });

  it('has the states and events of the machine that plays', () => {
    const { states } = machineOf(rulebookOf(scenario)).config;
    const shape = (nodes: object): unknown =>
      Object.entries(nodes).map(([key, node]: [string, { states?: object; on?: object }]) => [
        key,
        Object.keys(node.on ?? {}),
        shape(node.states ?? {}),
      ]);
    expect(shape(chart.states)).toEqual(shape(states ?? {}));
  });

  it('says of a move what it is and when it is open', () => {
    expect(transitionsFrom(chart, 'talks', 'together', 'egypt.pack')).toEqual([
      {
        target: 'packing',
        guard: 'moves.pack',
        description: 'Order the helicopter. If turns_left < 6.',
        meta: { expression: 'turns_left < 6', citations: [] },
      },
    ]);
  });

  it('says in the region of the turn where a move starts from', () => {
    const pack = chart.states['turn']?.on?.['egypt.pack']?.[0];
    expect(pack?.meta?.expression).toBe('turns_left < 6 && (talks == "together" || talks == "apart")');
  });

  it('names the price of walking away, term by term', () => {
    const [leave] = transitionsFrom(chart, 'talks', 'apart', 'egypt.leave');
    expect(leave?.description).toBe(
      'Fly home. If turn >= 2. Price: said in public cost.egypt + friendship 4 + 8 * nearness.',
    );
  });

  it('cites the facts an item rests on, with their source', () => {
    const { moves } = scenario;
    const pack = moves['pack'];
    if (pack === undefined) throw new Error('no pack');
    const citing: Scenario = { ...scenario, moves: { ...moves, pack: { ...pack, cites: ['F1'] } } };
    const [transition] = transitionsFrom(chartOf(rulebookOf(citing), citing), 'talks', 'apart', 'egypt.pack');
    expect(transition?.meta?.citations).toEqual([
      'F1: Two frameworks were signed. (A Framework for Peace in the Middle East, 1978-09-17, preamble)',
    ]);
    expect(transition?.description).toMatch(/^Order the helicopter\. If turns_left < 6\. F1: Two frameworks/);
  });

  it('has one guard for each way a move branches', () => {
    const open = transitionsFrom(branches, 'gate-north', 'shut', 'east.push.north');
    expect(open.map(({ target, guard, meta }) => [target, guard, meta?.expression])).toEqual([
      ['open', 'moves.push (1)', '!(rain > 60) && drawn(east.push.north) == "swings"'],
      ['ajar', 'moves.push (2)', 'rain > 60'],
    ]);
  });
});
