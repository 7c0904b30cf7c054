import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { sealingOf } from '../../../src/app/view/sealing.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { at } from '../../../src/kit/never.ts';
import { persona } from '../../../src/minds/persona.ts';
import { whyNotPlan } from '../../../src/rules/conduct.ts';
import { createSession } from '../../../src/session/session.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
const en = lexicon(scenario, rulebook, await createWords('en'));
const ko = lexicon(scenario, rulebook, await createWords('ko'));
const session = createSession({ rulebook, seed: 'x', chairs: { us: { kind: 'human' } }, rest: persona() });
const state = Float64Array.from(session.view(0).state);
const put = (track: string, to: string): void => {
  const copy = at(
    rulebook.copies,
    rulebook.copies.findIndex(({ id }) => id === track),
  );
  state[copy.slot] = at(rulebook.tracks, copy.track).states.indexOf(to);
};
put('road', 'accepted');
const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
const seat = rulebook.parties.findIndex(({ id }) => id === 'us');
const deed = (id: string): number => rulebook.deedById[`us.${id}`] ?? -1;
const act = deed('demand_act');
const three = deed('ask_three.free');
const tokyo = deed('see_tokyo');

describe('more orders than usual', () => {
  it('are told with what they come of, and usual ones not', () => {
    expect(sealingOf(en, position, seat).capacityNote).toBeUndefined();
    const later = Float64Array.from(state);
    const { layout } = rulebook;
    later[layout.capacity + seat] = 1;
    const told = (now: Float64Array, names = en): string | undefined =>
      sealingOf(names, { rulebook, state: now, evaluator: flatEvaluator(rulebook) }, seat).capacityNote;
    expect(told(later)).toBe('Orders this turn: 3 instead of 2.');
    later[layout.happened + deed('name_envoy')] = 2;
    expect(told(later)).toBe('Orders this turn: 3 instead of 2. It comes of: “Name a special representative”.');
    expect(told(later, ko)).toMatch(/^‘.+’의 영향으로 이번에는 지시를 3건 내릴 수 있습니다\(평소 2건\)\.$/);
  });
});

describe('orders that both shift a track', () => {
  it('are each lawful alone and not together', () => {
    for (const one of [act, three, tokyo]) expect(whyNotPlan(position, seat, [one])).toBeUndefined();
    expect(whyNotPlan(position, seat, [act, three])?.code).toBe('wrong_state');
  });

  it('shut each other out by name as soon as one lies under the seal, and no longer', () => {
    const { shut } = sealingOf(en, position, seat);
    expect(shut([], three)).toBeUndefined();
    expect(shut([tokyo], three)).toBeUndefined();
    expect(shut([tokyo, act], three)).toMatch(
      /^One or the other: “Ask for an act before the meeting” is about the same thing, “.+”\.$/,
    );
    expect(shut([three], act)).toContain('“Ask through New York for the three Americans (Without anything for it)”');
    expect(sealingOf(ko, position, seat).shut([act], three)).toContain('함께 내릴 수 없습니다');
  });

  it('are named where they are refused together, with what to do', () => {
    const { unsealed } = sealingOf(en, position, seat);
    expect(unsealed([act, tokyo])).toBeUndefined();
    expect(unsealed([act, three])).toMatch(
      /^“Ask through New York for the three Americans \(.+\)” and “Ask for an act before the meeting” are about the same thing, “.+”: only one can be sent\. Take one of them out\.$/,
    );
  });

  it('are no reason where there is another: what is closed by itself is named alone', () => {
    const { unsealed } = sealingOf(en, position, seat);
    const early = deed('accept.at_once');
    expect(unsealed([tokyo, early])).toMatch(/^“.+” cannot be sealed\. No need: .+ Take it out\.$/);
    expect(unsealed([tokyo, tokyo])).toContain(en.words.say('refusal.done_this_turn'));
  });
});

describe('a form beside another of its move', () => {
  const { beside } = sealingOf(en, position, seat);
  const mandates = rulebook.deeds.filter(({ kind, party }) => kind === 'mandate' && party === seat);

  it('is an order of its own where both do something', () => {
    expect(beside([deed('thank.rok')], deed('thank.japan'))).toBe(true);
    expect(beside([tokyo], deed('thank.japan'))).toBe(true);
  });

  it('is none where only one can stand: a course, what is done once, what sets or shifts the same', () => {
    expect(mandates.length).toBeGreaterThan(1);
    expect(beside([at(mandates, 0).index], at(mandates, 1).index)).toBe(false);
    expect(beside([], at(mandates, 1).index)).toBe(false);
    expect(beside([deed('draw_line.no_price')], deed('draw_line.no_relief'))).toBe(false);
    expect(beside([deed('set_bar.act')], deed('set_bar.words'))).toBe(false);
    expect(beside([three], deed('ask_three.priced'))).toBe(false);
  });
});
