import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { unmetText, whyClosed } from '../../../src/app/view/unmet-text.ts';
import { at } from '../../../src/kit/never.ts';
import { persona } from '../../../src/minds/persona.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { whyNot } from '../../../src/rules/why-not.ts';
import { createSession } from '../../../src/session/session.ts';
import type { Unmet } from '../../../src/session/unmet.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const en = lexicon(scenario, rulebook, await createWords('en'));
const ko = lexicon(scenario, rulebook, await createWords('ko'));
const road = rulebook.copies.findIndex(({ id }) => id === 'road');
const danger = rulebook.gauges.findIndex(({ id }) => id === 'danger');

describe('what is missing for a closed move', () => {
  it('is told by the state that stands and those that would do', () => {
    const unmet = { kind: 'track', copy: road, is: 1, wanted: [2] } as const;
    expect(unmetText(en, unmet)).toBe('The meeting: it is “Before Washington”, must be “Agreed to”.');
    expect(unmetText(ko, unmet)).toContain('필요한 것은');
  });

  it('is told of a number by its band and its bound', () => {
    const unmet = { kind: 'gauge', gauge: danger, is: 55, operator: '<', bound: 50 } as const;
    expect(unmetText(en, unmet)).toMatch(/^.+ is .+ \(55\), must be below 50\.$/);
  });

  it('stands beside every move that a condition or a state closes at the beginning', () => {
    const session = createSession({ rulebook, seed: 'x', chairs: { us: { kind: 'human' } }, rest: persona() });
    const position = { rulebook, state: session.view(0).state, evaluator: flatEvaluator(rulebook) };
    const bare = [en.words.say('refusal.condition'), en.words.say('refusal.wrong_state')];
    const closed = at(rulebook.deedsOf, 0).flatMap((deed) => {
      const refusal = whyNot(position, 0, deed, 'order');
      return refusal?.code === 'condition' || refusal?.code === 'wrong_state'
        ? [whyClosed(en, position, deed, refusal)]
        : [];
    });
    expect(closed.length).toBeGreaterThan(5);
    expect(closed.filter((text) => bare.includes(text))).toEqual([]);
  });
});

describe('what belongs to a summit', () => {
  it.each([
    ['us.walk_garden', en, 'Only at “The meeting”.'],
    ['us.walk_garden', ko, '‘북미정상회담’에서만 할 수 있습니다.'],
    ['us.leave', en, 'This is not the time for it.'],
  ] as const)('is told by its name where it is ordered (%s)', (id, lexiconOfIt, told) => {
    const session = createSession({ rulebook, seed: 'x', chairs: { us: { kind: 'human' } }, rest: persona() });
    const position = { rulebook, state: session.view(0).state, evaluator: flatEvaluator(rulebook) };
    const deed = rulebook.deeds.findIndex((one) => one.id === id);
    const refusal = whyNot(position, at(rulebook.deeds, deed).party, deed, 'moment');
    expect(refusal?.code).toBe('not_now');
    expect(refusal && whyClosed(lexiconOfIt, position, deed, refusal)).toBe(told);
  });
});

describe('what is wanting, by its kind,', () => {
  const party = (id: string): number => rulebook.parties.findIndex((one) => one.id === id);
  const issue = rulebook.issues.findIndex(({ id }) => id === 'denuke');
  const summit = rulebook.summits.findIndex(({ id }) => id === 'leaders');
  const detainees = rulebook.tracks.findIndex(({ id }) => id === 'detainee');
  const [US, DPRK] = [party('us'), party('dprk')];
  const called = { kind: 'track', copy: road, is: 2, wanted: [3] } as const;
  const tense = { kind: 'gauge', gauge: danger, is: 20, operator: '>=', bound: 72 } as const;

  it.each<[Unmet, string, string]>([
    [
      { kind: 'walked', is: -1, wanted: [US, DPRK] },
      'Only once the United States or North Korea has left the table.',
      '미국 또는 북한이 자리를 떠난 뒤에만 할 수 있습니다.',
    ],
    [
      { kind: 'walked', is: US, wanted: [-1, DPRK] },
      'The United States has left the table: that stands in the way.',
      '미국이 자리를 떠난 상태가 가로막고 있습니다.',
    ],
    [
      { kind: 'held', summit, wanted: true },
      'Only once it was held: The meeting.',
      '북미정상회담이 열린 뒤에만 할 수 있습니다.',
    ],
    [
      { kind: 'heard', party: US, issue, is: -1, wanted: [2] },
      'Denuclearisation, as read by the United States: it must be “A freeze, declared”.',
      '미국이 이해한 비핵화: 필요한 것은 ‘동결 선언’.',
    ],
    [
      { kind: 'count', track: detainees, state: 0, is: 0, operator: '>=', bound: 1 },
      'Americans held in the North: 0 of them “Held”, must be at least 1.',
      '북한에 억류된 미국인 가운데 ‘억류 중’: 지금은 0, 필요한 것은 1 이상.',
    ],
    [
      { kind: 'nearness', is: 2, operator: '>=', bound: 5 },
      'It is Week 2; possible from Week 5 on, if the date does not move.',
      '지금은 2주째. 날짜가 그대로라면 5주째부터 할 수 있습니다.',
    ],
    [
      { kind: 'nearness', is: 9, operator: '<=', bound: 4 },
      'It is Week 9; possible in Week 4 at the latest, if the date does not move.',
      '지금은 9주째. 날짜가 그대로라면 늦어도 4주째까지만 할 수 있습니다.',
    ],
    [
      { kind: 'either', alternatives: [[called], [tense]] },
      'The meeting: it is “Agreed to”, must be “Called off”. Or else: Danger of war is Quiet (20), must be at least 72.',
      '북미정상회담: 지금은 ‘합의됨’, 필요한 것은 ‘취소됨’. 아니면: 전쟁 위험: 지금은 평온(20), 필요한 것은 72 이상.',
    ],
    [
      { kind: 'other', expression: 'danger * 2 < 9' },
      'What it needs is not given: danger * 2 < 9',
      '필요한 조건이 갖추어지지 않았습니다: danger * 2 < 9',
    ],
  ])('%j', (unmet, english, korean) => {
    expect(unmetText(en, unmet)).toBe(english);
    expect(unmetText(ko, unmet)).toBe(korean);
  });
});

describe('persons', () => {
  const general = lexicon(scenario, rulebook, en.words, { general: true });
  const copies = rulebook.copies.flatMap(({ id }, copy) => (id.startsWith('detainee.') ? [copy] : []));

  it('are called by a general word and a number where no persons are to be named', () => {
    expect(copies.map((copy) => general.copy(copy))).toEqual(['An American (1)', 'An American (2)', 'An American (3)']);
    expect(copies.map((copy) => en.copy(copy))).toContain('Kim Hak-song');
    expect(general.choice('moves.any', 'who', 'hak_song')).toBe('An American (1)');
  });
});
