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
