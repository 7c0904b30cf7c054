import { expect, it } from 'vitest';
import { inheritedLines } from '../../../src/app/view/inherited.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { beginningOf } from '../../../src/app/seating.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { linePlayer } from '../../../src/minds/line-player.ts';
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
    opening: { mind: linePlayer(rulebook, line).mind(persona('normal')), until },
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
  ['en', 'Your predecessors chose a course: “Verified first”.'],
  ['ko', '전임자가 고른 노선: ‘검증이 먼저다’.'],
] as const)('the course that was chosen is told by its gist (%s)', (language, course) => {
  expect(linesOf(spring, 'us', language)[0]).toBe(course);
});

it('what was given, got and paid is told with its points, gains and losses apart, and adds up', () => {
  const { session } = spring;
  const bargain = linesOf(spring, 'rok')[1] ?? '';
  const [cost = '', brought = ''] = bargain.split('It brought you:');
  expect(cost).toMatch(/^It cost you: .*\(−/u);
  expect(cost).not.toContain('(+');
  expect(brought).toContain('(+');
  expect(brought).not.toContain('(−');
  const seat = session.rulebook.parties.findIndex(({ id }) => id === 'rok');
  const paid = session.view(seat).state[session.rulebook.layout.paid + seat] ?? 0;
  expect(paid).toBeGreaterThan(5);
  expect(cost).toContain(`Prices paid (−${paid.toFixed(1)})`);
});

it.each([
  ['en', 'They gave their word, and it binds you: “I will stay to the end” (breaking it costs 9.8 points now).'],
  ['ko', '전임자가 한 약속은 당신에게도 이어집니다: ‘끝까지 남겠습니다’(지금 어기면 9.8점).'],
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

it('is told in three sentences at most, and not at all where nothing was done', () => {
  for (const lines of [linesOf(spring, 'us'), linesOf(spring, 'rok'), linesOf(camp, 'egypt')])
    expect(lines.length).toBeLessThanOrEqual(3);
  expect(linesOf(camp, 'us')).toEqual([]);
});
