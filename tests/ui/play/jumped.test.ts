import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { Jumped } from '../../../src/ui/play/jumped.tsx';
import type { PlayView } from '../../../src/ui/port/play.ts';
import type { Swing } from '../../../src/ui/port/swings.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';
import { playing } from './playing.ts';

const words = await createWords('en');
await fetchLate();
const shown = (leaving: Swing): readonly string[] => {
  const view = { ...playing({ kind: 'waiting', stopped: false }), swings: () => ({ turn: 3, leaving }) };
  return onPaper((parent) => render(h(Voice.Provider, { value: words }, h(Jumped, { view })), parent))
    .all('li')
    .map(({ text }) => text);
};

it('says beside the numbers what did most of it, where one has jumped', () => {
  const cause = { text: 'A stiff statement' };
  expect(shown({ from: 9.8, to: 2.5, terms: [], cause })).toEqual([
    'Price of leaving: costs 9.8 → costs 2.5. Most of it: A stiff statement ',
  ]);
  expect(shown({ from: 9.8, to: 8.5, terms: [], cause })).toEqual([]);
  // Where nothing did most of it, a price rises by what it takes.
  const terms = [
    { name: 'What was said', points: -4 },
    { name: 'The ally', points: 1 },
  ];
  expect(shown({ from: 9, to: 12, price: true, terms })[0]).toContain('−4 of it: What was said');
  expect(shown({ from: 9, to: 12, terms: [], cause: { ...cause, points: 1.2 } })[0]).toContain('+1.2 of it: A stiff');
});

it('says so of odds, too, by what took them furthest that way, in the first turn as well', () => {
  const holm = { id: 'holm', name: 'Holm', tone: 1 } as const;
  const step = { cable: '3', turn: 1, fits: 'Wants fish' } as const;
  const moved = (odds: number): readonly string[] => {
    const base = playing({ kind: 'waiting', stopped: false });
    const view: PlayView = {
      ...base,
      clock: { ...base.clock, turn: 1 },
      numbers: { ...base.numbers, meaning: { of: holm, odds, kinds: [], others: [] } },
      evidence: () => [
        { ...step, text: 'A quiet man came back.', from: 0.4, to: 0.36 },
        { ...step, text: 'Holm said yes.', from: 0.36, to: odds },
      ],
    };
    return onPaper((parent) => render(h(Voice.Provider, { value: words }, h(Jumped, { view })), parent))
      .all('li')
      .map(({ text }) => text);
  };
  expect(moved(0.43)).toEqual([
    expect.stringMatching(/^Odds that Holm means it: 40 → 43 in 100\. Most of it: Holm said yes\. .*“Wants fish”\.$/u),
  ]);
  expect(moved(0.42)).toEqual([]);
});

it('lets one stand there and keeps what else has jumped behind a press', () => {
  const swing = { from: 9.8, to: 2.5, terms: [], cause: { text: 'A stiff statement' } };
  const base = playing({ kind: 'waiting', stopped: false });
  const read = (swings: { readonly leaving: Swing; readonly going?: Swing }): ReturnType<typeof onPaper> => {
    const view = { ...base, swings: () => ({ turn: 3, ...swings }) };
    return onPaper((parent) => render(h(Voice.Provider, { value: words }, h(Jumped, { view })), parent));
  };
  expect(read({ leaving: swing }).all('details')).toHaveLength(0);
  const both = read({ leaving: swing, going: swing });
  expect(both.all('summary').map(({ text }) => text)).toEqual(['Also moved (1)']);
  expect(both.all('details').map(({ text }) => text)).toEqual([expect.stringContaining('Worth of going on: ')]);
});
