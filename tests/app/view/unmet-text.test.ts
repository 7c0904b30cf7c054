import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { unmetText, whyClosed } from '../../../src/app/view/unmet-text.ts';
import { at } from '../../../src/kit/never.ts';
import { persona } from '../../../src/minds/persona.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { whyNot } from '../../../src/rules/why-not.ts';
import { createSession } from '../../../src/session/session.ts';
import type { Unmet } from '../../../src/session/unmet.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
const en = lexicon(scenario, rulebook, await createWords('en'));
const ko = lexicon(scenario, rulebook, await createWords('ko'));
const road = rulebook.copies.findIndex(({ id }) => id === 'road');
const danger = rulebook.gauges.findIndex(({ id }) => id === 'danger');

describe('what is missing for a closed move', () => {
  it('is told by the state that stands and those that would do', () => {
    const unmet = { kind: 'track', copy: road, is: 1, wanted: [2] } as const;
    expect(unmetText(en, unmet)).toBe('The meeting would have to be “Agreed to” first. Today: “Before Washington”.');
    expect(unmetText(ko, unmet)).toBe(
      '먼저 북미정상회담이 ‘합의됨’ 상태가 되어야 합니다. 지금은 ‘초청이 미국에 전달됨’입니다.',
    );
  });

  it('is told of a number by its band, its bound and how far it is', () => {
    const unmet = { kind: 'gauge', gauge: danger, is: 55, operator: '<', bound: 50 } as const;
    expect(unmetText(en, unmet)).toMatch(
      /^.+ would have to fall to below 50 first\. Today: .+ \(55\), 5 points more\.$/,
    );
  });

  it('stands beside every move that a condition or a state closes at the beginning', () => {
    const session = createSession({ rulebook, seed: 'x', chairs: { us: { kind: 'human' } }, rest: persona() });
    const position = { rulebook, state: session.view(0).state, evaluator: flatEvaluator(rulebook) };
    const bare = [en.words.say('refusal.condition'), en.words.say('refusal.wrong_state')];
    const closed = at(rulebook.deedsOf, 0).flatMap((deed) => {
      const refusal = whyNot(position, 0, deed, 'order');
      return refusal?.code === 'condition' || refusal?.code === 'wrong_state'
        ? [whyClosed(en, position, deed, refusal).text]
        : [];
    });
    expect(closed.length).toBeGreaterThan(5);
    expect(closed.filter((text) => bare.includes(text))).toEqual([]);
  });
});

describe('a reason why a move is closed', () => {
  const session = createSession({ rulebook, seed: 'x', chairs: { us: { kind: 'human' } }, rest: persona() });
  const seatOf = (id: string): number => rulebook.parties.findIndex((one) => one.id === id);
  const roadAt = (state: string): Float64Array => {
    const now = Float64Array.from(session.view(0).state);
    now[at(rulebook.copies, road).slot] = at(rulebook.tracks, at(rulebook.copies, road).track).states.indexOf(state);
    return now;
  };
  const why = (deed: string, state: string, lexiconOfIt = en): string => {
    const index = rulebook.deedById[deed] ?? -1;
    const party = at(rulebook.deeds, index).party;
    const position = { rulebook, state: roadAt(state), evaluator: flatEvaluator(rulebook) };
    const refusal = whyNot(position, party, index, 'order');
    return refusal ? whyClosed(lexiconOfIt, position, index, refusal).text : '';
  };
  it.each([
    [
      'how far it is, and whose step is next',
      'us.accept.at_once',
      'carried',
      "The meeting would have to be “Before Washington” first. Today: “An invitation in Seoul's hands”. The next step is up to South Korea: “Carry the invitation to Washington”.",
    ],
    [
      "that the step is one's own",
      'rok.plead',
      'carried',
      "The meeting would have to be “Agreed to” first. Today: “An invitation in Seoul's hands”. That is 2 steps away. You can take the next step yourself: “Carry the invitation to Washington”.",
    ],
    ['that it is so already', 'us.accept.at_once', 'accepted', 'No need: it is so already. The meeting: “Agreed to”.'],
    [
      'that the time is over',
      'us.accept.at_once',
      'cancelled',
      'Too late: things have moved on. The meeting: “Called off”.',
    ],
  ])('says %s', (_, deed, state, told) => {
    expect(why(deed, state)).toBe(told);
  });
  it.each([
    ["one's own", 'rok.plead', [{ words: 'Carry the invitation to Washington', move: 'moves.deliver' }]],
    ["another party's", 'us.accept.at_once', []],
  ])('leads to the next step where it is %s', (_, deed, signposts) => {
    const index = rulebook.deedById[deed] ?? -1;
    const { party } = at(rulebook.deeds, index);
    const position = { rulebook, state: roadAt('carried'), evaluator: flatEvaluator(rulebook) };
    const refusal = whyNot(position, party, index, 'order');
    expect(refusal && whyClosed(en, position, index, refusal).signposts).toEqual(signposts);
  });
  it('never shows how a scenario writes it', () => {
    for (const party of ['us', 'rok'])
      for (const index of at(rulebook.deedsOf, seatOf(party))) {
        const { id } = at(rulebook.deeds, index);
        for (const names of [en, ko])
          expect(why(id, 'cancelled', names)).not.toMatch(/==|!=|&&|\|\||_|must be|필요한 것은/);
      }
  });
});

describe('what belongs to a summit', () => {
  it.each([
    ['us.walk_garden', en, 'Only at the meeting itself: The meeting.'],
    ['us.walk_garden', ko, '회담 자리에서만 할 수 있습니다: 북미정상회담.'],
    ['us.leave', en, 'This is not the time for it.'],
  ] as const)('is told by its name where it is ordered (%s)', (id, lexiconOfIt, told) => {
    const session = createSession({ rulebook, seed: 'x', chairs: { us: { kind: 'human' } }, rest: persona() });
    const position = { rulebook, state: session.view(0).state, evaluator: flatEvaluator(rulebook) };
    const deed = rulebook.deeds.findIndex((one) => one.id === id);
    const refusal = whyNot(position, at(rulebook.deeds, deed).party, deed, 'moment');
    expect(refusal?.code).toBe('not_now');
    expect(refusal && whyClosed(lexiconOfIt, position, deed, refusal).text).toBe(told);
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
      'Not while the United States stays away from the table.',
      '미국이 자리를 떠나 있는 동안에는 할 수 없습니다.',
    ],
    [
      { kind: 'held', summit, wanted: true },
      'Only after this has been held: The meeting.',
      '북미정상회담이 열린 뒤에만 할 수 있습니다.',
    ],
    [
      { kind: 'heard', party: US, issue, is: -1, wanted: [2] },
      'The United States would have to read Denuclearisation as “A freeze, declared”. How it is read there today, nobody here can tell.',
      '미국이 비핵화를 ‘동결 선언’으로 이해하고 있어야 합니다. 지금 어떻게 이해하고 있는지는 여기서 알 수 없습니다.',
    ],
    [
      { kind: 'count', track: detainees, state: 0, is: 0, operator: '>=', bound: 1 },
      'Of 3 there would have to be at least 1 “Held”. Today: 0. (Americans held in the North)',
      '북한에 억류된 미국인(3) 가운데 ‘억류 중’인 쪽이 1 이상이어야 합니다. 지금은 0입니다.',
    ],
    [
      { kind: 'nearness', is: 2, operator: '>=', bound: 5 },
      'Too early: from Week 5 on, unless the date moves. It is Week 2.',
      '아직 이릅니다. 날짜가 그대로라면 5주째부터 할 수 있습니다. 지금은 2주째입니다.',
    ],
    [
      { kind: 'nearness', is: 9, operator: '<=', bound: 4 },
      'Too late: up to Week 4, unless the date moves. It is Week 9.',
      '이미 늦었습니다. 날짜가 그대로라면 4주째까지만 할 수 있었습니다. 지금은 9주째입니다.',
    ],
    [
      { kind: 'either', alternatives: [[called], [tense]] },
      'The meeting would have to be “Called off” first. Today: “Agreed to”. Or else: Danger of war would have to rise to at least 72 first. Today: Quiet (20), 52 points less.',
      '먼저 북미정상회담이 ‘취소됨’ 상태가 되어야 합니다. 지금은 ‘합의됨’입니다. 아니면 먼저 전쟁 위험이 72 이상으로 올라가야 합니다. 지금은 평온(20), 52점이 모자랍니다.',
    ],
    [
      { kind: 'other', expression: 'danger * 2 < 9' },
      'What this needs has not come about yet; several things have to come together.',
      '필요한 일이 아직 이루어지지 않았습니다. 여러 가지가 함께 갖추어져야 합니다.',
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
