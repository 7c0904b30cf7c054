import { beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { simulate } from '../../src/lab/simulate.ts';
import { persona } from '../../src/minds/persona.ts';
import type { Position } from '../../src/rules/position.ts';
import { dateOfTurn } from '../../src/kit/calendar.ts';
import { shippedRulebook, shippedScenario } from '../fixtures/shipped.ts';

// What the reporting says of this spring's course, held on games among personas. The bounds are wide: they are to
// notice a mind or a scenario in which the brink has gone, not to fix what a game must be.
const rulebook = shippedRulebook('korea_2018');
const { layout } = rulebook;
const { events, facts, calendar } = shippedScenario('korea_2018');
const GAMES = 200;

const share = (count: number): number => count / GAMES;
const turnOf = (state: Float64Array, id: string): number =>
  at(state, layout.happened + (rulebook.deedById[id] ?? Number.NaN));

describe('spring 2018 among personas', () => {
  const ends: Float64Array[] = [];
  beforeAll(() => {
    const mind = persona();
    const onGame = (_: number, { state }: Position): void => void ends.push(state.slice());
    simulate(rulebook, { games: GAMES, seed: 'spring', minds: () => rulebook.parties.map(() => mind), onGame });
  }, 120_000);
  const count = (is: (state: Float64Array) => boolean): number => ends.filter(is).length;
  const left = (state: Float64Array): boolean => ['us.leave', 'dprk.leave'].some((id) => turnOf(state, id) > 0);

  it('is shaken in weeks 10 to 13 in nine games of ten, from more than five sources', () => {
    const shocks = rulebook.deeds.filter(({ id }) =>
      /^event\.(harsh_example|air_exercise|stiff_statement|photographs|draft_in_print|by_the_sea|empty_hotel|office_emptied)$/.test(
        id,
      ),
    );
    const inTime = (turn: number): boolean => turn >= 10 && turn <= 13;
    expect(shocks).toHaveLength(8);
    expect(share(count((state) => shocks.some(({ id }) => inTime(turnOf(state, id)))))).toBeGreaterThanOrEqual(0.9);
    expect(shocks.filter(({ id }) => ends.some((state) => inTime(turnOf(state, id)))).length).toBeGreaterThan(5);
  });

  it('tells what is marked as reported in its own week, or in the one after', () => {
    const weeks = Array.from({ length: calendar.turns + 1 }, (_, turn) => dateOfTurn(calendar, turn));
    const weekOf = (day: string): number => weeks.findLastIndex((first) => first <= day);
    const untimely = Object.entries(events)
      .filter(([, { mark }]) => mark === 'fact')
      .flatMap(([id, { cites }]) => {
        const days = cites.flatMap((fact) => facts[fact]?.known ?? []);
        const told = new Set(ends.map((state) => turnOf(state, `event.${id}`)).filter((turn) => turn > 0));
        const late = [...told].filter((turn) => !days.some((day) => [0, 1].includes(turn - weekOf(day))));
        return late.map((turn) => `${id} in week ${turn}`);
      });
    expect(untimely).toEqual([]);
  });

  it('is left by a party in a quarter to three fifths of the games, and brought back in a quarter of them or more', () => {
    const brink = count(left);
    expect(share(brink)).toBeGreaterThanOrEqual(0.25);
    expect(share(brink)).toBeLessThanOrEqual(0.6);
    const back = count((state) => left(state) && state[layout.walked] === 0);
    expect(back / brink).toBeGreaterThanOrEqual(0.25);
  });

  it('sees the leaders meet in more than two and in fewer than nine of ten games', () => {
    const held = share(count((state) => at(state, layout.held + rulebook.mainSummit) > 0));
    expect(held).toBeGreaterThan(0.2);
    expect(held).toBeLessThan(0.9);
  });

  it('is spring of talks: in few games is anything launched, in some a test site is closed or tests are called off', () => {
    expect(share(count((state) => turnOf(state, 'dprk.launch') > 0))).toBeLessThan(0.3);
    const given = count((state) => ['dprk.halt_tests', 'dprk.close_site'].some((id) => turnOf(state, id) > 0));
    expect(share(given)).toBeGreaterThan(0.05);
  });

  it.each(['us', 'rok'])('has %s declare each of its mandates now and then', (id) => {
    const seat = rulebook.parties.findIndex((party) => party.id === id);
    const { mandates } = at(rulebook.parties, seat);
    for (const mandate of mandates) {
      expect(share(count((state) => turnOf(state, `${id}.mandate.${mandate.id}`) > 0))).toBeGreaterThan(0.04);
    }
  });

  it.each([
    ['Washington says that it will come', /^us\.announce\.(hedged|firm)$/, 0.3],
    ['Washington draws a red line', /^us\.draw_line\./, 0.1],
    ['Pyongyang has it said that he will come', /^dprk\.say_coming\./, 0.3],
    ['Seoul says that it will see it through', /^rok\.vow\./, 0.3],
  ])('%s aloud in many games', (_, word, least) => {
    const forms = rulebook.deeds.filter(({ id }) => word.test(id));
    expect(share(count((state) => forms.some(({ id }) => turnOf(state, id) > 0)))).toBeGreaterThan(least);
  });

  it('comes to at least ten endings, none of them in half of the games', () => {
    const endings = Map.groupBy(ends, (state) => at(state, layout.ending));
    expect(endings.size).toBeGreaterThanOrEqual(10);
    for (const games of endings.values()) expect(share(games.length)).toBeLessThan(0.5);
  });
});

describe('what the person at the table is asked in the spring', () => {
  it('says before it asks where the preparation suffers whatever is answered', () => {
    const taking = Object.entries(events).filter(
      ([, event]) =>
        event.kind === 'single' &&
        Object.hasOwn(event.asks, 'us') &&
        event.do.some((effect) => effect.kind === 'add' && 'readiness' in effect.gauges),
    );
    expect(taking.map(([id]) => id)).toEqual(['two_teams']);
    for (const [, event] of taking)
      expect(event.kind === 'single' && event.about).toContain('the rest of the preparation');
  });

  it('comes in other words where the same general brings another letter', () => {
    const [first, again] = [events['letter_arrives'], events['letter_again']];
    const asked = [first, again].map((event) => (event?.kind === 'single' ? Object.values(event.asks).flat() : []));
    expect(asked[0]).toEqual(asked[1]);
    expect(first?.kind === 'single' && first.about).not.toBe(again?.kind === 'single' && again.about);
  });
});
