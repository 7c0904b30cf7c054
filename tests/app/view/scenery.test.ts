import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { leafOf, sceneryOf, warmthOf } from '../../../src/app/view/scenery.ts';
import { isChosen, worthOf } from '../../../src/app/view/places.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { worldFate } from '../../../src/kernel/fate.ts';
import { initialState } from '../../../src/rules/initial.ts';
import { viewOf } from '../../../src/rules/view.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const words = await createWords('en');
const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, words);
const evaluator = flatEvaluator(rulebook);
const state = initialState(rulebook, evaluator, worldFate(rulebook, 'a map', {}));
const party = (id: string): number => rulebook.parties.findIndex((one) => one.id === id);
const seen = (seat: number) => ({ rulebook, state: viewOf(rulebook, state, seat).state, evaluator });
/** The issue by which the leaders come to a place, and its level for one. */
const main = rulebook.summits[rulebook.mainSummit];
const levelOf = (place: string): number => main?.places.indexOf(place) ?? -1;

describe('what a place is worth', () => {
  it('to the own seat is what the scenario says, and sure', () => {
    // rok: panmunjom 3, seoul 2, singapore 1, ulaanbaatar 1, and nothing for it where it stands open.
    const rok = party('rok');
    const own = (place: string) => worthOf(names, seen(rok), rok, place).filter((worth) => worth.party === rok);
    expect(own('panmunjom')).toEqual([{ party: rok, points: 3, sure: true }]);
    expect(own('seoul')).toEqual([{ party: rok, points: 2, sure: true }]);
    expect(own('kuala_lumpur')).toEqual([]);
  });
  it('to others is what their kinds make likely', () => {
    // Priors of dprk for Singapore: 0.35 · 1 + 0.4 · base + 0.25 · −1; the base of the scenario is what the second kind keeps.
    const [rok, dprk] = [party('rok'), party('dprk')];
    const kinds = rulebook.parties[dprk]?.kinds ?? [];
    const issue = main?.placeIssue ?? -1;
    const level = levelOf('pyongyang');
    const expected = kinds.reduce((sum, { prior, points }) => sum + prior * (points[issue]?.[level] ?? 0), 0);
    const found = worthOf(names, seen(rok), rok, 'pyongyang').find((worth) => worth.party === dprk);
    expect(found?.sure).toBe(false);
    expect(found?.points).toBeCloseTo(expected, 9);
  });
  it('is nothing where nobody could meet', () => {
    expect(worthOf(names, seen(0), 0, 'beijing')).toEqual([]);
  });
});

describe('where the leaders are to meet', () => {
  it('is nowhere while that is open, and where the issue stands once it is settled', () => {
    const position = { rulebook, state: Float64Array.from(state), evaluator };
    const pinned = () => Object.keys(scenario.places).filter((place) => isChosen(names, position, place));
    expect(pinned()).toEqual([]);
    position.state[rulebook.layout.levels + (main?.placeIssue ?? -1)] = levelOf('geneva');
    expect(pinned()).toEqual(['geneva']);
  });
  it('is a fixed place from the first day', () => {
    const rock = shipped('first_steps');
    const own = lexicon(rock.scenario, rock.rulebook, words);
    const other = flatEvaluator(rock.rulebook);
    const begun = initialState(rock.rulebook, other, worldFate(rock.rulebook, 'a map', {}));
    expect(isChosen(own, { rulebook: rock.rulebook, state: begun, evaluator: other }, 'rock')).toBe(true);
  });
});

describe('a line', () => {
  const channel = rulebook.deeds.find((deed) => deed.channel >= 0)?.channel ?? -1;
  const used = (turn: number): Cue => {
    const deed = rulebook.deeds.find((one) => one.channel === channel)?.index ?? -1;
    return { kind: 'deed', turn, party: 0, deed, asked: -1, secret: false };
  };
  it('is warm in the turn it is used, and cools for four turns', () => {
    const warmth = [3, 4, 5, 6, 7, 9].map((now) => warmthOf(names, [used(3)], channel, now));
    expect(warmth).toEqual([1, 0.75, 0.5, 0.25, 0, 0]);
  });
  it('counts the last use, and none is cold', () => {
    expect(warmthOf(names, [used(1), used(4)], channel, 4)).toBe(1);
    expect(warmthOf(names, [], channel, 4)).toBe(0);
  });
  it('runs once between two homes, and never from a place to itself', () => {
    const { links } = sceneryOf({ lexicon: names, position: seen(0), seat: 0, question: undefined, cues: [] });
    const ends = links.map(({ from, to }) => [from, to].toSorted().join(' '));
    expect(new Set(ends).size).toBe(ends.length);
    expect(links.every(({ from, to }) => from !== to)).toBe(true);
  });
});

describe('the leaf of the calendar', () => {
  it('is the first day of a turn', () => {
    expect(leafOf(names, 2)).toEqual({ turn: 2, turns: rulebook.turns, large: '12', small: 'Mar' });
  });
  it('is the month where a turn is one', () => {
    const calendar = { ...scenario.calendar, turn: { count: 1, unit: 'month' as const } };
    const monthly = { ...names, scenario: { ...scenario, calendar } };
    expect(leafOf(monthly, 2)).toMatchObject({ large: 'Apr', small: '2018' });
  });
});
