import { describe, expect, it } from 'vitest';
import { inheritedLines } from '../../../src/app/view/inherited.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { beginningOf } from '../../../src/session/beginning.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { openingMind } from '../../../src/minds/opening-mind.ts';
import { persona } from '../../../src/minds/persona.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shippedRulebook, shippedScenario } from '../../fixtures/shipped.ts';

await fetchLate();
const voices = { en: await createWords('en'), ko: await createWords('ko') };

/** A short game as it is taken over in every chair. */
function takenOver(id: string): { readonly session: Session; readonly scenario: Scenario; readonly until: number } {
  const scenario = shippedScenario(id);
  const rulebook = shippedRulebook(id, { length: 'short' });
  const beginning = beginningOf(scenario, 'short');
  if (!beginning) throw new Error('There is no short game');
  const { line, until } = beginning;
  const playable = rulebook.parties.filter(({ seat }) => seat === 'playable');
  const session = createSession({
    rulebook,
    seed: 'o',
    force: line.force,
    chairs: Object.fromEntries(playable.map(({ id: party }) => [party, { kind: 'human' }])),
    rest: persona('normal'),
    opening: { mind: openingMind(rulebook, beginning), until },
  });
  return { session, scenario, until };
}

const spring = takenOver('korea_2018');
const camp = takenOver('camp_david_1978');

function linesOf(
  { session, scenario, until }: typeof spring,
  party: string,
  language: 'en' | 'ko' = 'en',
  more: readonly Cue[] = [],
): readonly string[] {
  const { rulebook } = session;
  const names = lexicon(scenario, rulebook, voices[language]);
  const seat = rulebook.parties.findIndex(({ id }) => id === party);
  const position = { rulebook, state: session.view(seat).state, evaluator: flatEvaluator(rulebook) };
  return inheritedLines(names, position, seat, [...session.cues(seat), ...more], until);
}

it.each([
  ['en', 'The course that was set: “Verified first”.'],
  ['ko', '이미 정해진 노선: ‘검증이 먼저다’.'],
] as const)('the course that was chosen is told by its gist (%s)', (language, course) => {
  expect(linesOf(spring, 'us', language)[0]).toBe(course);
});

it('what was given, got and paid is told with its points, gains and losses apart, and adds up', () => {
  const { session } = spring;
  const bargain = linesOf(spring, 'rok').find((line) => line.startsWith('Cost so far')) ?? '';
  const [cost = '', brought = ''] = bargain.split('Gained so far:');
  expect(cost).toMatch(/^Cost so far: .*\(−/u);
  expect(cost).not.toContain('(+');
  expect(brought).toContain('(+');
  expect(brought).not.toContain('(−');
  const seat = session.rulebook.parties.findIndex(({ id }) => id === 'rok');
  const paid = session.view(seat).state[session.rulebook.layout.paid + seat] ?? 0;
  expect(paid).toBeGreaterThan(5);
  expect(cost).toContain(`(−${paid.toFixed(1)})`);
});

it('a price that others paid is told as that, and by what it was for: words that sounded better than they were, or not said', () => {
  const told = (language: 'en' | 'ko'): string => linesOf(spring, 'rok', language).join(' ');
  expect(told('en')).toContain(
    'a price paid before you came, for words on Denuclearisation that sounded better than they were (−',
  );
  expect(told('ko')).toContain('맡기 전에 치른 대가, 비핵화에 관한 말을 실제보다 듣기 좋게 전한 값(−');
  const { session, until } = camp;
  const seat = session.rulebook.parties.findIndex(({ id }) => id === 'egypt');
  const price: Cue = { kind: 'paid', turn: until - 1, party: seat, points: 40 };
  expect(linesOf(camp, 'egypt', 'en', [price]).join(' ')).toContain('prices paid before you came (−40');
  const debt: Cue = { kind: 'debt', turn: until - 2, hearer: 1, issue: 0, points: 40, fate: 'called' };
  expect(linesOf(camp, 'egypt', 'en', [debt, price]).join(' ')).not.toContain('sounded better');
});

it.each([
  ['en', 'Word that was given, and binds you: “I will stay to the end” (breaking it costs 9.8 points now).'],
  ['ko', '이미 한 약속은 당신에게도 이어집니다: ‘끝까지 남겠습니다’(지금 어기면 9.8점).'],
] as const)('a word that stands is told with what breaking it costs (%s)', (language, word) => {
  expect(linesOf(camp, 'egypt', language)).toContain(word);
});

it('what came since is nobody else’s: a course, a price and a level of the own time are not told', () => {
  const { session, until } = spring;
  const seat = session.rulebook.parties.findIndex(({ id }) => id === 'us');
  const since: readonly Cue[] = [
    { kind: 'mandate', turn: until, party: seat, mandate: 0 },
    { kind: 'paid', turn: until, party: seat, points: 90 },
    { kind: 'level', turn: until, issue: 0, from: 0, to: 1 },
  ];
  expect(linesOf(spring, 'us', 'en', since)).toEqual(linesOf(spring, 'us'));
});

it('is told in sixty words at most, and not at all where nothing was done', () => {
  for (const lines of [
    linesOf(spring, 'us'),
    linesOf(spring, 'rok'),
    linesOf(camp, 'egypt'),
    linesOf(camp, 'israel'),
  ]) {
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join(' ').split(/\s+/u).length).toBeLessThanOrEqual(60);
  }
  expect(linesOf(camp, 'us')).toEqual([]);
});

describe('what was agreed and not yet signed', () => {
  const { session, scenario, until } = camp;
  const { rulebook } = session;
  const { layout } = rulebook;
  const seat = rulebook.parties.findIndex(({ id }) => id === 'egypt');
  const clause = { issue: 0, level: 1, wording: 'plain' } as const;
  const agreement: Cue = { kind: 'signed', turn: until - 1, table: 0, package: [clause], inForce: false };
  const told = (level: number, cue: Cue, language: 'en' | 'ko' = 'en'): readonly string[] => {
    const state = session.view(seat).state.slice();
    state[layout.agreed] = level + 1;
    const names = lexicon(scenario, rulebook, voices[language]);
    return inheritedLines(names, { rulebook, state, evaluator: flatEvaluator(rulebook) }, seat, [cue], until);
  };
  const en = 'Agreed, not yet signed: Settlements in Sinai: Frozen.';

  it('is told in both languages', () => {
    expect(told(1, agreement)).toContain(en);
    expect(told(1, agreement, 'ko').join(' ')).toContain('합의했으나 아직 서명하지 않은 것 – ');
  });
  it('is not told where it is agreed otherwise by now, was signed, or was agreed since', () => {
    expect(told(2, agreement)).not.toContain(en);
    expect(told(1, { ...agreement, inForce: true })).not.toContain(en);
    expect(told(1, { ...agreement, turn: until })).not.toContain(en);
  });
});

it('a word that costs nothing to break is told without a price', () => {
  expect(linesOf(camp, 'israel').join(' ')).not.toContain('costs 0 ');
});
