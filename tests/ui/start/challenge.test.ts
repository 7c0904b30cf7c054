import { h, render } from 'preact';
import { beforeAll, expect, it } from 'vitest';
import { ChallengeCard } from '../../../src/ui/start/challenge.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';

beforeAll(fetchLate);

const nothing = (): void => undefined;

it.each([
  [true, false],
  [false, true],
  [true, true],
  [false, false],
])('a game that was sent says how it will be read: plain words %s, no names %s', async (plain, unnamed) => {
  const words = await createWords('en');
  const party = { id: 'a', name: 'Skerry', tone: 0 };
  const game = {
    title: 'The bay',
    party,
    level: 'easy',
    length: 'six weeks',
    seed: '1',
    unchecked: false,
    by: 'somebody',
    hints: false,
  } as const;
  const card = h(ChallengeCard, { view: { ...game, plain, unnamed }, onTake: nothing, onLater: nothing });
  const { text } = onPaper((parent) => render(h(Voice.Provider, { value: words }, card), parent));
  expect(text.includes('plain words')).toBe(plain);
  expect(text.includes('by general words')).toBe(unnamed);
});

it.each([
  ['class', false],
  ['somebody', false],
  ['challenger', true],
] as const)('only a game that brings a score challenges: %s', async (by, challenges) => {
  const words = await createWords('en');
  const party = { id: 'a', name: 'Skerry', tone: 0 };
  const game = { title: 'The bay', party, level: 'easy', length: 'six weeks', seed: '1', unchecked: false } as const;
  const view = { ...game, by, hints: true, plain: false, unnamed: false };
  const card = h(ChallengeCard, { view, onTake: nothing, onLater: nothing });
  const { text } = onPaper((parent) => render(h(Voice.Provider, { value: words }, card), parent));
  expect(text.includes('challenged')).toBe(challenges);
  expect(text.includes(words.say('start.challenge.fixed'))).toBe(by === 'class');
  expect(text.includes(words.say('start.challenge.own'))).toBe(by === 'class');
  expect(text).toContain(words.say('start.challenge.hints'));
});
