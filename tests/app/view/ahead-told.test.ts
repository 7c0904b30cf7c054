import { describe, expect, it } from 'vitest';
import { aheadTold } from '../../../src/app/view/ahead-told.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { at } from '../../../src/kit/never.ts';
import { initialState } from '../../../src/rules/initial.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const [english, korean] = [await createWords('en'), await createWords('ko')];
await fetchLate();
const { layout, mainSummit } = rulebook;
const rules = at(rulebook.summits, mainSummit);
const begins: readonly Cue[] = [
  { turn: 1, kind: 'turn' },
  { turn: 2, kind: 'turn' },
];

/** What is said at the beginning of a turn where the day is that of this level of its issue. */
function told(turn: number, level: number, words = english, cues = begins, seen = 1, walked = 0) {
  const evaluator = flatEvaluator(rulebook);
  const state = initialState(rulebook, evaluator, { draw: () => 0, forced: () => -1 });
  state[layout.turn] = turn;
  state[layout.levels + rules.turnIssue] = level;
  state[layout.walked] = walked;
  return aheadTold(lexicon(scenario, rulebook, words), { rulebook, state, evaluator }, cues, seen, 0);
}
const last = rules.turns.length - 1;
const day = at(rules.turns, last);

describe('at the beginning of a turn the paper tells', () => {
  it('that the day has come, above what is routine', () => {
    const [story, ...others] = told(day, last);
    expect(others).toEqual([]);
    expect(story).toMatchObject({ text: 'The day has come: The meeting', worth: 79, weighty: true });
    expect(told(day, last, korean)[0]?.text).toBe('북미정상회담의 날이 밝았다');
  });
  it('how long it is till then, and what is wanting', () => {
    const [story] = told(day - 1, last);
    expect(story?.text).toBe('The meeting is 1 week away');
    expect(story?.detail).toMatch(/^Still wanting: .*A place is settled/);
    expect(told(day - 3, last, korean)[0]?.text).toBe('북미정상회담 3주 앞으로');
  });
  it('that there is no day, and counts what is left as the bar does, with this week', () => {
    expect(told(rulebook.turns - 2, 0)[0]?.text).toBe('The meeting still has no day, with 3 weeks left');
  });
});

describe('it tells nothing of that', () => {
  it.each([
    ['in the first half', told(5, last)],
    ['within a turn', told(day - 1, last, english, begins, 2)],
    ['where somebody has left', told(day - 1, last, english, begins, 1, 1)],
    ['once the day is past', told(day, 1)],
    [
      'once it sits',
      told(day, last, english, [...begins, { turn: 2, kind: 'summit', summit: mainSummit, status: 'sits' }]),
    ],
  ])('%s', (_, stories) => {
    expect(stories).toEqual([]);
  });
});
