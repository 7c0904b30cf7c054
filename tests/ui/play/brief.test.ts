import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { Brief } from '../../../src/ui/play/brief.tsx';
import { paragraphsOf } from '../../../src/ui/play/paragraphs.ts';
import type { PlayView, WorldView } from '../../../src/ui/port/play.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';

it.each([
  ['Two envoys are back.\n\nYou have\nlittle time.', ['Two envoys are back.', 'You have\nlittle time.']],
  ['Two envoys are back.\nYou have little time.', ['Two envoys are back.', 'You have little time.']],
  ['One.\n', ['One.']],
  ['', []],
])('the paragraphs of %j are %j', (text, paragraphs) => {
  expect(paragraphsOf(text)).toEqual(paragraphs);
});

const CALM = { name: 'Calm helps', text: 'Who is not hurried gives more.' };
const briefIn = async (language: 'en' | 'ko', world?: WorldView) => {
  const words = await createWords(language);
  const view = { brief: 'One.', seat: { id: 'a', name: 'A', tone: 0 }, ...(world && { world }) } as unknown as PlayView;
  const brief = h(Brief, { view, onDone: () => undefined, onWorld: () => undefined, onRead: () => undefined });
  return onPaper((parent) => render(h(Voice.Provider, { value: words }, brief), parent));
};

it.each(['en', 'ko'] as const)(
  'a brief says which view of the world the game assumes, and what it means (%s)',
  async (language) => {
    const paper = await briefIn(language, { ...CALM, others: [] });
    expect(paper.text).toContain(CALM.name);
    expect(paper.text).toContain(CALM.text);
    expect(paper.all('details')).toEqual([]);
  },
);

it('offers the others, each with what it means, while nothing is decided', async () => {
  const paper = await briefIn('en', { ...CALM, others: [{ id: 'haste', name: 'Haste helps', text: 'Time is dear.' }] });
  expect(paper.all('details').map(({ text }) => text)).toEqual([
    'Assume something else before you beginHaste helpsTime is dear.',
  ]);
});

it('says nothing of it where there is only one way', async () => {
  expect((await briefIn('en')).text).not.toContain('assumption');
});
