import { describe, expect, it } from 'vitest';
import { leavingAhead } from '../../../src/app/view/leaving-ahead.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { at } from '../../../src/kit/never.ts';
import { persona } from '../../../src/minds/persona.ts';
import { createSession } from '../../../src/session/session.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
const en = lexicon(scenario, rulebook, await createWords('en'));
const ko = lexicon(scenario, rulebook, await createWords('ko'));
const party = (id: string): number => rulebook.parties.findIndex((one) => one.id === id);
const session = createSession({ rulebook, seed: 'x', chairs: { us: { kind: 'human' } }, rest: persona() });

/** The fifth turn, once the meeting is agreed to; `cohesion` is what the odds of the plea hang on, at 0.1 + cohesion ÷ 220. */
function ahead(cohesion: number, turn = 5, names = en, seat = 'us') {
  const state = Float64Array.from(session.view(0).state);
  const road = rulebook.copies.findIndex(({ id }) => id === 'road');
  state[at(rulebook.copies, road).slot] = at(rulebook.tracks, at(rulebook.copies, road).track).states.indexOf(
    'accepted',
  );
  state[rulebook.layout.gauges + rulebook.gauges.findIndex(({ id }) => id === 'cohesion')] = cohesion;
  state[rulebook.layout.turn] = turn;
  return leavingAhead(names, { rulebook, state, evaluator: flatEvaluator(rulebook) }, party(seat));
}

describe('the door says beforehand', () => {
  it.each([
    [66, '40 to 45'],
    // 0.1 + 33 ÷ 220 is a quarter.
    [33, '25 to 30'],
    [0, '10 to 15'],
  ])('who is heard, and that a plea may stop it, at odds that go with what stands (%i)', (cohesion, odds) => {
    const [seoul, ...others] = ahead(cohesion).heard;
    expect(others).toEqual([]);
    expect(seoul?.text).toBe('South Korea is heard before it is done. The answers it has today:');
    expect(seoul?.options).toContain(
      `“Plead for one more week”: it may stop you until the end of Week 6 (${odds} in 100)`,
    );
  });

  it('only such answers as are open today', () => {
    const state = Float64Array.from(session.view(0).state);
    const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
    expect(leavingAhead(en, position, party('us')).heard).toEqual([
      { text: 'South Korea is heard before it is done. It has no answer today.', options: [] },
    ]);
  });

  it('that an answer does not stop it where it moves nothing that does', () => {
    const [china] = ahead(50, 5, en, 'dprk').heard;
    expect(china?.options.length).toBeGreaterThan(0);
    expect(china?.options.every((option) => option.endsWith(': it does not stop you'))).toBe(true);
  });

  it('until when it can be taken back, and that in the last turn it cannot', () => {
    expect(ahead(50).after).toBe(
      'Once you have left, it can be taken back until the end of Week 7; then the game is over.',
    );
    expect(ahead(50, rulebook.turns).after).toBe('Once you have left, the game is over with this turn.');
  });

  it('nothing to a seat that cannot leave, and nobody heard where nobody is asked', () => {
    expect(ahead(50, 5, en, 'rok').heard).toEqual([]);
    expect(ahead(50, 5, en, 'china')).toEqual({ heard: [], after: '' });
  });

  it('the same in Korean', () => {
    expect(ahead(66, 5, ko).heard[0]?.options).toContain(
      '‘한 주만 더 달라고 간청한다’: 6주째가 끝날 때까지 떠나지 못하게 될 수 있습니다(40~45%)',
    );
  });
});
