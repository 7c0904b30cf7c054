import { describe, expect, it } from 'vitest';
import { createMachine, initialTransition } from 'xstate';
import { chartOf, transitionsOf, type Chart, type ChartNode, type ChartTransition } from '../../src/machine/chart.ts';
import { machineOf } from '../../src/machine/machine.ts';
import { PHASES } from '../../src/rules/layout.ts';
import { at } from '../../src/kit/never.ts';
import { rulebookOf, shippedScenario } from '../fixtures/shipped.ts';

interface Found {
  readonly event: string;
  readonly region: string;
  readonly transition: ChartTransition;
}

const inNode = (region: string, { on = {} }: ChartNode): Found[] =>
  Object.entries(on).flatMap(([event, ways]) =>
    transitionsOf(ways).map((transition) => ({ event, region, transition })),
  );

const everyTransition = ({ states }: Chart): Found[] =>
  Object.entries(states).flatMap(([key, region]) => [
    ...inNode(key, region),
    ...Object.values(region.states).flatMap((state) => inNode(key, state)),
  ]);

/** Ids of facts said in a description: in square brackets, before who said so. */
const citedIn = (description: string): string[] =>
  [...description.matchAll(/\[([^\]]*)\]/g)].flatMap(([, said = '']) => said.match(/\b[A-Z]\w*\d\b/g) ?? []);

describe.each(['first_steps', 'camp_david_1978', 'korea_2018'])('the chart of %s', (id) => {
  const scenario = shippedScenario(id);
  const rulebook = rulebookOf(scenario);
  const chart = chartOf(rulebook, scenario);
  const all = everyTransition(chart);
  const guards = new Set(all.flatMap(({ transition }) => transition.guard?.split(' && ') ?? []));

  it('is JSON that XState makes a machine of, which starts where the game does', () => {
    const config = JSON.parse(JSON.stringify(chart)) as Parameters<typeof createMachine>[0];
    const machine = createMachine(config);
    const [snapshot] = initialTransition(machine);
    expect(snapshot.value).toMatchObject({ turn: 'briefing' });
    expect(Object.keys(snapshot.value).length).toBe(1 + rulebook.copies.length);
    expect(snapshot.context).toEqual(Object.fromEntries(rulebook.gauges.map((gauge) => [gauge.id, gauge.start])));
    for (const { event } of all) expect(machine.events).toContain(event);
  });

  it('says of every transition what it is, and names a guard or has none', () => {
    for (const { event, transition } of all) {
      expect(transition.description, event).toMatch(/^\S.*[.\])]$/su);
      expect(transition.guard ?? 'none', event).toMatch(/^\S/);
    }
  });

  it('leads only to states that are there', () => {
    for (const { event, region, transition } of all) {
      if (transition.target === undefined) continue;
      expect(Object.keys(chart.states[region]?.states ?? {}), event).toContain(transition.target);
    }
  });

  it('has every event of the machine that plays, and no other', () => {
    const states = machineOf(rulebook).config.states ?? {};
    const events = (nodes: object): string[] =>
      Object.values(nodes).flatMap((node: { on?: object; states?: object }) => [
        ...Object.keys(node.on ?? {}),
        ...events(node.states ?? {}),
      ]);
    const charted = new Set(all.map(({ event }) => event));
    // Where nobody is asked, nothing can be dropped.
    const missing = [...new Set(events(states))].filter((event) => !charted.has(event));
    expect(missing.filter((event) => event !== 'drop')).toEqual([]);
    expect([...charted].filter((event) => !events(states).includes(event))).toEqual([]);
    const { turn: _, ...tracks } = chart.states;
    const shape = Object.entries(tracks).map(([key, region]) => [
      key,
      Object.entries(region.states).map(([state, { on = {} }]) => [state, Object.keys(on)]),
    ]);
    const played = Object.entries(states).filter(([key]) => key !== 'turn');
    expect(shape).toEqual(
      played.map(([key, region]) => [
        key,
        Object.entries(region.states ?? {}).map(([state, { on = {} }]) => [state, Object.keys(on)]),
      ]),
    );
    expect(Object.keys(chart.states['turn']?.states ?? {})).toEqual([...PHASES]);
  });

  it('names every precondition, ending and walk-away', () => {
    for (const name of Object.keys(scenario.preconditions)) expect(guards).toContain(`preconditions.${name}`);
    for (const name of Object.keys(scenario.endings)) expect(guards).toContain(`endings.${name}`);
    for (const name of Object.keys(scenario.walkAways)) expect(guards).toContain(`walk_away.${name}`);
  });

  it('gives each precondition its sentence, its expression and its citations', () => {
    const told = all.flatMap(({ transition }) => transition.meta?.guards ?? []);
    for (const [name, { bar, cites, text }] of Object.entries(scenario.preconditions)) {
      const guard = told.find((each) => each.name === `preconditions.${name}`);
      expect(guard?.text).toContain(text);
      expect(guard?.citations).toEqual(cites);
      for (const { source } of Object.values(bar)) expect(guard?.expression).toContain(source);
    }
  });

  it('gives each ending its text and its condition', () => {
    for (const [name, { text, when }] of Object.entries(scenario.endings)) {
      const told = all.filter(({ event }) => event === `end/${name}`);
      expect(told.length).toBeGreaterThan(0);
      for (const { transition } of told) {
        expect(transition.guard).toBe(`endings.${name}`);
        expect(transition.description).toContain(text);
        expect(transition.meta?.expression).toBe(when?.source);
      }
    }
  });

  it('prices each walk-away term by term', () => {
    for (const [party, { terms }] of Object.entries(scenario.walkAways)) {
      const told = all.find(({ event, transition }) => event === `${party}.leave` && transition.meta?.price);
      const sources = Object.entries(terms).map(([term, { source }]) => [term, source]);
      expect(told?.transition.meta?.price?.map((term) => [term.id, term.points])).toEqual(sources);
      for (const [, source] of sources) expect(told?.transition.description).toContain(`(${source})`);
    }
  });

  it('cites every fact that a move, an event or a walk-away cites, and holds each whole', () => {
    const cited = new Map<string, Set<string>>();
    for (const { transition } of all) {
      const name = transition.guard ?? '';
      cited.set(name, new Set([...(cited.get(name) ?? []), ...citedIn(transition.description)]));
    }
    for (const [kind, items] of [
      ['moves', scenario.moves],
      ['events', scenario.events],
      ['walk_away', scenario.walkAways],
      ['endings', scenario.endings],
    ] as const) {
      for (const [name, { cites }] of Object.entries(items)) {
        if (!guards.has(`${kind}.${name}`)) continue;
        for (const fact of cites) expect([...(cited.get(`${kind}.${name}`) ?? [])]).toContain(fact);
      }
    }
    for (const { description, meta } of all.map(({ transition }) => transition)) {
      for (const fact of [...(meta?.citations ?? []), ...citedIn(description)]) {
        expect(chart.meta.facts[fact]?.text).toBe(
          at(Object.values(scenario.facts), Object.keys(scenario.facts).indexOf(fact)).text,
        );
      }
    }
  });

  it('says of a concrete move nothing of what its choices have decided', () => {
    for (const deed of rulebook.deeds) {
      for (const choice of Object.keys(deed.choices)) {
        const told = all.filter(({ event }) => event === deed.id);
        for (const { transition } of told) {
          const said = [transition.meta?.expression ?? '', ...(transition.actions ?? [])].join('\n');
          expect(said, deed.id).not.toMatch(new RegExp(`(?<![\\w.])${choice} [!=]= "`));
        }
      }
    }
  });

  it('applies effects in the region of the turn alone', () => {
    const acting = all.filter(({ transition }) => transition.actions !== undefined);
    expect(new Set(acting.map(({ region }) => region))).toEqual(new Set(['turn']));
  });

  it('has a move of its own in the phase where it is ordered, not at the region', () => {
    const { orders, summit } = chart.states['turn']?.states ?? {};
    const planned = rulebook.deeds.filter(
      ({ kind, party }) => kind === 'move' && rulebook.parties[party]?.plans === true,
    );
    for (const { during, id: move } of planned) {
      expect(Object.keys((during < 0 ? orders : summit)?.on ?? {})).toContain(move);
    }
    expect(planned.length).toBeGreaterThan(5);
  });
});
