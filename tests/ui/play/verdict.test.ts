import { h, render } from 'preact';
import { beforeAll, expect, it } from 'vitest';
import { Verdict } from '../../../src/ui/play/verdict.tsx';
import type { EndingView } from '../../../src/ui/port/ending.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';

beforeAll(fetchLate);

it.each(['en', 'ko'] as const)(
  'the score of a game that was taken over says at once what it stood at then, and what of it had been paid (%s)',
  async (language) => {
    const words = await createWords(language);
    const party = { id: 'a', name: 'Skerry', tone: 0 };
    const ending = {
      text: 'TEXT',
      about: 'ABOUT',
      standing: { mark: 'fact', cites: [] },
      scores: [{ party, points: -7, own: true }],
      terms: [],
      chairs: [party],
      story: {
        picture: 'time',
        rests: [],
        left: [],
        signed: [],
        broken: [],
        answers: [],
        tookOver: { stood: -12, since: 5 },
        before: -12,
      },
    } as unknown as EndingView;
    const verdict = h(Verdict, { ending, house: undefined, onLook: () => undefined });
    const { text } = onPaper((parent) => render(h(Voice.Provider, { value: words }, verdict), parent));
    const took = words.say('ending.tookOver', { stood: words.signed(-12), since: words.signed(5) });
    const at = (part: string): number => text.indexOf(part);
    expect(at(took)).toBeGreaterThan(at(words.say('ending.yourScore')));
    expect(at(took)).toBeLessThan(at(words.say('ending.scoreAbout')));
    const paid = words.say('ending.paidBefore', { points: words.signed(-12) });
    expect(at(paid)).toBe(at(took) + took.length);
  },
);

it('what the game would have come to otherwise is said in words that need nothing before them, for an ending may bring no text of its own', async () => {
  const words = await createWords('en');
  const story = {
    picture: 'time',
    rests: [],
    left: [],
    signed: [],
    broken: [],
    answers: [],
    otherwise: words.say('ending.story.otherwise', { ending: 'NEXT' }),
  };
  const ending = { text: 'TEXT', about: '', standing: { mark: 'fact', cites: [] }, scores: [], terms: [], story };
  const verdict = h(Verdict, { ending: ending as unknown as EndingView, house: undefined, onLook: () => undefined });
  const paper = onPaper((parent) => render(h(Voice.Provider, { value: words }, verdict), parent));
  const said = paper.all('p').find(({ text }) => text.includes('NEXT'))?.text;
  expect(said).toMatch(/it would have been: “NEXT”/);
  expect(said).not.toMatch(/\bthat\b/i);
  expect(paper.all('p').every(({ text }) => text !== '')).toBe(true);
});

it.each(['en', 'ko'] as const)(
  'each of two at one screen has a score under its own name, and what both are counted in stands once (%s)',
  async (language) => {
    const words = await createWords(language);
    const parties = ['Skerry', 'Holm'].map((name, tone) => ({ id: name, name, tone }));
    const [one, other] = parties.map((party, nth) => ({
      text: 'TEXT',
      standing: { mark: 'fact', cites: [] },
      scores: parties.map((each, place) => ({ party: each, points: 10 * place - 5, own: each === party })),
      terms: [{ name: `TERM ${nth}`, points: 10 * nth - 5 }],
      story: 'failed',
    }));
    const ending = { ...one, sides: [other] } as unknown as EndingView;
    const house = { odds: 0.2, chairs: [1, 2].map((mean) => ({ mean, below: 0.5 })) };
    const verdict = h(Verdict, { ending, house, onLook: () => undefined });
    const { text } = onPaper((parent) => render(h(Voice.Provider, { value: words }, verdict), parent));
    const inOrder = parties.flatMap(({ name }, nth) => [
      words.say('ending.scoreOf', { party: name }),
      words.signed(10 * nth - 5),
      words.say('ending.houseOf', { mean: words.signed(nth + 1), below: 50 }),
      `TERM ${nth}`,
    ]);
    let from = 0;
    for (const part of inOrder) {
      const place = text.indexOf(part, from);
      expect(place, part).toBeGreaterThanOrEqual(from);
      from = place + part.length;
    }
    expect(text.split(words.say('ending.scoreAbout'))).toHaveLength(2);
    expect(text).not.toContain(words.say('ending.yourScore'));
  },
);
