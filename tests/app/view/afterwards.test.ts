import { describe, expect, it } from 'vitest';
import { afterwardsOf } from '../../../src/app/view/afterwards.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import type { Cue } from '../../../src/session/cue.ts';
import type { Cable } from '../../../src/ui/port/play.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('first_steps');
await fetchLate();
const words = await createWords('en');
const asked = (lookAt: string) => {
  const lesson = {
    ...(scenario.lesson ?? { askWhy: [], brief: {}, glossary: {}, terms: {} }),
    discuss: [{ text: 'Why?', lookAt }],
    hindsight: [],
  };
  return lexicon({ ...scenario, lesson }, rulebook, words);
};
const tension = rulebook.gauges.findIndex(({ id }) => id === 'tension');
const moved = (turn: number, by: number): Cue => ({ turn, kind: 'gauge', gauge: tension, from: 40, to: 40 + by });
const boats = (turn: number): Cue => ({
  turn,
  kind: 'shift',
  copy: rulebook.copies.findIndex(({ id }) => id === 'boats'),
  from: 0,
  to: 1,
});
const cable = (id: number, turn: number): Cable => ({ id: String(id), turn, kind: 'act', text: 'x' });

function looks(thing: string, cues: readonly Cue[], log: readonly Cable[]): readonly string[] {
  return afterwardsOf(asked(thing), cues, log).discuss.flatMap((one) => one.looks.map((look) => look.cable));
}

describe('a question points to the cable', () => {
  it('below which the thing changed, not to one of another turn', () => {
    const cues = [moved(1, 5), boats(1), moved(2, 1), boats(2)];
    expect(looks('boats', cues, [cable(0, 1), cable(2, 2)])).toEqual(['0', '2']);
    expect(looks('boats', cues, [cable(0, 1)])).toEqual(['0']);
  });
  it('for a gauge where it moved most, three at most, in the order of the game', () => {
    const cues = [moved(1, 2), moved(2, -9), moved(3, 1), moved(4, 6)];
    expect(
      looks(
        'tension',
        cues,
        cues.map((_, turn) => cable(turn, turn + 1)),
      ),
    ).toEqual(['0', '1', '3']);
  });
  it('about walking away, where nobody left, to what was signed instead; without that to what was agreed', () => {
    const signed = (turn: number, inForce: boolean): Cue => ({ turn, kind: 'signed', table: 0, package: [], inForce });
    const leave = rulebook.deeds.find(({ kind }) => kind === 'leave')?.index ?? -1;
    const left: Cue = { turn: 3, kind: 'deed', party: 0, deed: leave, secret: false, asked: -1 };
    const log = [cable(0, 1), cable(1, 2), cable(2, 3)];
    expect(looks('walk_away', [signed(1, false), signed(2, true), left], log)).toEqual(['2']);
    expect(looks('walk_away', [signed(1, false), signed(2, true)], log)).toEqual(['1']);
    expect(looks('walk_away', [signed(1, false)], log)).toEqual(['0']);
    expect(looks('walk_away', [boats(1)], log)).toEqual([]);
  });
  it('of words that were carried, where they are not known to have been carried as heard', () => {
    const relay = shipped('korea_2018').rulebook;
    const worded = (wording: string): number =>
      relay.deeds.findIndex(({ path, choices }) => path === 'moves.carry_word' && choices['wording'] === wording);
    const carried = (turn: number, wording: string, veiled = false): Cue => ({
      turn,
      kind: 'deed',
      party: 1,
      deed: worded(wording),
      asked: -1,
      secret: false,
      veiled,
    });
    const cues = [carried(1, 'plain'), carried(2, 'warm'), carried(3, 'plain', true), carried(4, 'vague')];
    const log = cues.map((cue, index) => cable(index, cue.turn));
    const { discuss } = afterwardsOf({ ...asked('carry_word'), rulebook: relay }, cues, log);
    expect(discuss[0]?.looks.map((look) => look.cable)).toEqual(['1', '2', '3']);
  });
  it('of walking away, where somebody left, and not where the road to the meeting began', () => {
    const { rulebook: spring } = shipped('korea_2018');
    const deed = (which: (one: (typeof spring.deeds)[number]) => boolean): number => spring.deeds.findIndex(which);
    const done = (turn: number, party: number, of: number): Cue => ({
      turn,
      kind: 'deed',
      party,
      deed: of,
      asked: -1,
      secret: false,
    });
    const road = spring.copies.findIndex(({ id }) => id === 'road');
    const left = deed(({ kind }) => kind === 'leave');
    const cues: Cue[] = [
      { turn: 1, kind: 'shift', copy: road, from: 0, to: 1 },
      done(
        2,
        0,
        deed(({ kind }) => kind !== 'leave'),
      ),
      done(15, 0, left),
    ];
    const log = cues.map((cue, index) => cable(index, cue.turn));
    const { discuss } = afterwardsOf({ ...asked('walk_away'), rulebook: spring }, cues, log);
    expect(discuss[0]?.looks.map((look) => look.cable)).toEqual(['2']);
    const shippedQuestions = shipped('korea_2018').scenario.lesson?.discuss ?? [];
    expect(shippedQuestions.find(({ text }) => text.includes('walking away'))?.lookAt).toBe('walk_away');
  });
  it('of a turn that was played in a short game; where there is none of it, says of one before that it was', () => {
    const spring = shipped('korea_2018');
    const from = spring.scenario.calendar.short?.from ?? 0;
    const short = { ...rulebook, length: 'short' as const };
    const here = { ...asked('tension'), rulebook: short };
    const calendar = { ...here.scenario.calendar, short: { from, to: from + 2, after: 'x' } };
    const named = { ...here, scenario: { ...here.scenario, calendar } };
    const told = (cues: readonly Cue[]): readonly string[] =>
      afterwardsOf(
        named,
        cues,
        cues.map((cue, index) => cable(index, cue.turn)),
      ).discuss.flatMap((one) => one.looks.map((look) => `${look.cable}: ${look.text}`));
    expect(told([moved(1, 9), moved(from, 2)])).toEqual(['1: x']);
    expect(told([moved(1, 9)])).toEqual(['0: x (before the weeks that were played here)']);
  });
  it('of one turn only once', () => {
    const cues = [moved(1, 8), moved(1, 7), moved(2, 1)];
    expect(
      looks(
        'tension',
        cues,
        cues.map((cue, index) => cable(index, cue.turn)),
      ),
    ).toEqual(['0', '2']);
  });
});

it('what really happened is told turn by turn, with its sources', () => {
  const spring = shipped('korea_2018');
  const { hindsight } = afterwardsOf(lexicon(spring.scenario, spring.rulebook, words), [], []);
  expect(hindsight.map(({ when }) => when)).toEqual([...new Set(hindsight.map(({ when }) => when))]);
  // The last is of judgement, and names no source.
  const facts = hindsight.flatMap(({ told }) => told).filter(({ standing }) => standing.mark === 'fact');
  expect(facts.length).toBeGreaterThan(0);
  for (const { standing } of facts) expect(standing.cites.some(({ source }) => source !== undefined)).toBe(true);
});
