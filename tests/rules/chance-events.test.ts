import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { luckVector } from '../../src/kit/luck.ts';
import { at } from '../../src/kit/never.ts';
import { eventNow } from '../../src/rules/chance-events.ts';
import { forcesOf } from '../../src/rules/forces.ts';
import { initialState } from '../../src/rules/initial.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import type { Fate } from '../../src/rules/step.ts';
import { lines } from '../fixtures/lines-of-play.ts';
import { play, type Luck } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

const MOVES = `
  stir: { by: north, text: Stir, do: [ add: { heat: 20 } ] }
  part: { by: north, text: Part, do: [ shift: { talks: together -> apart } ] }
  quiet: { by: south, text: Quiet, do: [ add: { heat: -1 } ] }`;
const TRACKS = '{ talks: { name: Talks, states: [together, apart, broken], no_way_out: [broken] } }';

/** Which events came, by turn: `2 gust`. */
function came(rulebook: Rulebook, luck: Luck, orders: Readonly<Record<number, string>> = {}): readonly string[] {
  const sea = play(rulebook, luck);
  const found: string[] = [];
  for (let turn = 1; sea.waits() === 'orders'; turn += 1) {
    const order = orders[turn];
    if (order !== undefined) sea.say(order);
    sea.until(turn + 1);
    for (const line of sea.told()) if (line.startsWith('- event.')) found.push(`${turn} ${line.slice(8)}`);
  }
  return found;
}

describe('an event by itself', () => {
  it('comes on every turn of its window on which its condition holds and luck has it, or once', () => {
    const coast = tale({
      moves: MOVES,
      tracks: TRACKS,
      events: `
  gust: { text: A gust, window: [2, 4], when: heat >= 50, chance: heat / 100, do: [ add: { heat: -10 } ] }
  bell: { text: A bell, window: [3, 8], once: true, do: [ add: { trust: 1 } ] }
  fog: { text: Fog, window: [5, 6], do: [ add: { trust: 1 } ] }`,
    });
    // Heat 50, stirred to 70 on day 3 and gusted to 60, 50 on days 3 and 4.
    const draws = ['2 gust 0.5', '3 gust 0.69', '4 gust 0.59'];
    expect(came(coast, { draws }, { 3: 'north.stir' })).toEqual(lines('3 gust · 3 bell · 4 gust · 5 fog · 6 fog'));
  });

  it('reads what those before it in the file have done', () => {
    const coast = tale({
      moves: MOVES,
      tracks: TRACKS,
      events: `
  spark: { text: A spark, window: [2, 2], do: [ add: { heat: 30 } ] }
  blaze: { text: A blaze, window: [1, 3], when: heat >= 80, do: [ add: { heat: -80 } ] }
  ash: { text: Ash, window: [1, 3], when: heat < 10, do: [ add: { heat: 60 } ] }`,
    });
    expect(came(coast, {})).toEqual(lines('2 spark · 2 blaze · 2 ash'));
  });

  it('that shifts a track for certain comes only where that stands in a listed state', () => {
    const coast = tale({
      moves: MOVES,
      tracks: TRACKS,
      events: `
  rope: { text: A rope snaps, window: [1, 4], do: [ shift: { talks: apart -> together }, add: { heat: 5 } ] }
  knot: { text: A knot holds, window: [2, 2], do: [ if: { that: heat > 0, then: [ shift: { talks: apart -> together } ] } ] }`,
    });
    expect(came(coast, {}, { 3: 'north.part' })).toEqual(lines('2 knot · 3 rope'));
  });

  it.each([
    [{ gust: 'happens' }, ['2 gust', '3 gust', '4 gust']],
    [{ gust: 'never' }, []],
    [{ gust: 'happens@3' }, ['3 gust']],
  ])('comes as it is forced to: %o', (force, expected) => {
    const coast = tale({
      events: '{ gust: { text: A gust, window: [2, 4], chance: 0.5, do: [ add: { heat: 1 } ] } }',
    });
    expect(came(coast, { force })).toEqual(expected);
  });
});

const GROUP = `
  storm: { one_of: { wind: 1, rain: 2, hail: 1 }, window: [2, 5], chance: 0.8 }
  wind: { text: Wind, only: storm, when: heat >= 60, do: [ add: { heat: 1 } ] }
  rain: { text: Rain, only: storm, do: [ add: { heat: 2 } ] }
  hail: { text: Hail, only: storm, asks: { south: [quiet] }, do: [ add: { heat: 3 } ] }`;

describe('a group of events', () => {
  const coast = tale({ moves: MOVES, tracks: TRACKS, events: GROUP });

  // 0.8 over four days: 0.2 each, given none before 0.2 ÷ 1, ÷ 0.8, ÷ 0.6, ÷ 0.4. Who comes is drawn with the same draw here.
  it.each([
    [['2 storm 0.19'], ['2 rain']],
    [['2 storm 0.2', '3 storm 0.249'], ['3 rain']],
    [['2 storm 0.2', '3 storm 0.25', '4 storm 0.333'], ['4 rain']],
    [['2 storm 0.2', '3 storm 0.25', '4 storm 0.334', '5 storm 0.499'], ['5 rain']],
    [['2 storm 0.2', '3 storm 0.25', '4 storm 0.334', '5 storm 0.501'], []],
  ])('comes once, on a turn of its window: %j', (draws, expected) => {
    expect(came(coast, { draws })).toEqual(expected);
  });

  it('comes only on a turn on which its own condition holds', () => {
    const warm = tale({
      moves: MOVES,
      tracks: TRACKS,
      events: GROUP.replace('window: [2, 5]', 'window: [2, 5], when: heat >= 60'),
    });
    expect(came(warm, { force: { storm: 'rain@2' } })).toEqual([]);
    expect(came(warm, { draws: ['3 storm 0.19'] }, { 3: 'north.stir' })).toEqual(['3 wind']);
  });

  it('leaves out of the draw who may not come', () => {
    // Without wind rain has ⅔; 0.19 would have been wind at a quarter.
    expect(came(coast, { draws: ['2 storm 0.19'] })).toEqual(['2 rain']);
    expect(came(coast, { draws: ['2 storm 0.19'] }, { 1: 'north.stir' })).toEqual(['2 wind']);
  });

  it('asks before its effects, and comes whatever is answered', () => {
    const sea = play(coast, { force: { storm: 'hail@2' } });
    sea.until(2);
    sea.told();
    sea.say('all is ordered', 'south passes', 'south.quiet');
    expect(sea.gauge('heat')).toBe(52);
    expect(sea.told()).toEqual(
      lines('all is ordered · south passes · - next table · - event.hail · south.quiet · - event.hail'),
    );
  });

  it.each([
    [{ storm: 'hail@4' }, [], ['4 hail', '4 hail']],
    [{ storm: 'never' }, [], []],
    // Certain over four days: ¼, then a third of what is left.
    [{ storm: 'rain' }, ['2 storm 0.26', '3 storm 0.33'], ['3 rain']],
    [{ storm: 'happens' }, ['2 storm 0.9', '3 storm 0.9', '4 storm 0.9', '5 storm 0.9'], ['5 hail', '5 hail']],
  ])('comes as it is forced to: %o', (force, draws, expected) => {
    expect(came(coast, { force, draws })).toEqual(expected);
  });

  it('comes in its share of all games, spread evenly over its window, its members by weight', () => {
    const games = 8000;
    const shares = countOver(coast, games, {});
    // Four standard deviations of a share p over n games: 4 · √(p (1 − p) ÷ n).
    const near = (p: number): number => 4 * Math.sqrt((p * (1 - p)) / games);
    const close = (share: number | undefined, p: number): void =>
      expect(Math.abs((share ?? 0) - p)).toBeLessThan(near(p));
    for (const turn of [2, 3, 4, 5]) close(shares.get(`turn ${turn}`), 0.2);
    close(shares.get('none'), 0.2);
    close(shares.get('event.rain'), (0.8 * 2) / 3);
    close(shares.get('event.hail'), 0.8 / 3);
    expect(shares.has('event.wind')).toBe(false);
  });

  it('forced to come does in every game, on any turn of its window alike', () => {
    const shares = countOver(coast, 4000, { storm: 'happens' });
    for (const turn of [2, 3, 4, 5]) expect(Math.abs((shares.get(`turn ${turn}`) ?? 0) - 0.25)).toBeLessThan(0.028);
    expect(shares.has('none')).toBe(false);
  });
});

/** Shares of games in which the first group comes on each turn, as each member, or never; nothing else happens in them. */
function countOver(rulebook: Rulebook, games: number, force: Readonly<Record<string, string>>): Map<string, number> {
  const { layout } = rulebook;
  const forces = forcesOf(rulebook, force);
  const shares = new Map<string, number>();
  const count = (what: string): void => void shares.set(what, (shares.get(what) ?? 0) + 1 / games);
  const evaluator = flatEvaluator(rulebook);
  for (let game = 0; game < games; game += 1) {
    const luck = luckVector(`storm-${game}`, 'world', 0, rulebook.turns * rulebook.chances.length + 20);
    const fate: Fate = {
      draw: (turn, chance) => at(luck, turn * rulebook.chances.length + chance),
      forced: (chance) => (forces.ok ? (forces.value.get(chance) ?? -1) : -1),
    };
    const state = initialState(rulebook, evaluator, fate);
    let found = 'none';
    for (let turn = 1; turn <= rulebook.turns && found === 'none'; turn += 1) {
      state[layout.turn] = turn;
      const next = eventNow({ rulebook, state, evaluator }, fate);
      if (next?.kind !== 'step' || next.step.kind !== 'happen') continue;
      found = at(rulebook.deeds, next.step.deed).id;
      count(`turn ${turn}`);
    }
    count(found);
  }
  return shares;
}
