import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { Jumped } from '../../../src/ui/play/jumped.tsx';
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
});
