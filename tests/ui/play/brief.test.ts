import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { Brief } from '../../../src/ui/play/brief.tsx';
import { openingOf, paragraphsOf } from '../../../src/ui/play/paragraphs.ts';
import type { PlayView, WorldView } from '../../../src/ui/port/play.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { createWords } from '../../../src/words/words.ts';
import { briefOf, takesOverText } from '../../../src/app/view/brief.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { worldOf } from '../../../src/app/view/world.ts';
import { News } from '../../../src/ui/play/news.tsx';
import { shipped } from '../../app/shipped.ts';
import { onPaper, type Paper } from '../paper.ts';
import { playing } from './playing.ts';

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
    expect(paper.all('details').map(({ text }) => text.endsWith(CALM.text))).toEqual([true]);
  },
);

it('offers the others, each with what it means, while nothing is decided', async () => {
  const paper = await briefIn('en', { ...CALM, others: [{ id: 'haste', name: 'Haste helps', text: 'Time is dear.' }] });
  expect(paper.all('details').map(({ text }) => text)).toEqual([
    'Assumed in this game: “Calm helps”.Who is not hurried gives more.Assume something else before you beginHaste helpsTime is dear.',
  ]);
});

it('says nothing of it where there is only one way', async () => {
  expect((await briefIn('en')).text).not.toContain('Assumed');
});

/** Words that stand there unfolded. */
const wordsOn = (paper: Paper): number => {
  if (paper.localName === '#text') return paper.data.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const shown = paper.localName === 'details' ? paper.all('summary') : paper.childNodes;
  return shown.reduce((sum, one) => sum + wordsOn(one), 0);
};

/** Words of the dialog's head, and of the desk between the first sheet and the first move. */
const FRAME = 16;

it.each(
  (['us', 'rok'] as const).flatMap((party) =>
    (['en', 'ko'] as const).flatMap((language) =>
      (['full', 'basic'] as const).flatMap((reading) =>
        [undefined, 10].map((from) => ({ party, language, reading, from })),
      ),
    ),
  ),
)(
  'the first turn says no more than 120 words before its first move ($party, $language, $reading, taken over: $from)',
  async (one) => {
    const { scenario, rulebook } = shipped('korea_2018');
    const words = await createWords(one.language);
    const names = lexicon(scenario, rulebook, words, { reading: one.reading });
    const seat = names.party(rulebook.parties.findIndex(({ id }) => id === one.party));
    const world = worldOf(names, true);
    const brief = briefOf(names, one.party, one.from !== undefined);
    const told = playing({ kind: 'waiting', stopped: false });
    const takesOver = one.from === undefined ? undefined : takesOverText(names, one.from);
    const chair = { begins: true, seat, brief, reading: one.reading };
    const view = { ...told, ...chair, ...(world && { world }), ...(takesOver !== undefined && { takesOver }) };
    Object.assign(globalThis, { matchMedia: () => ({ matches: true, addEventListener: () => undefined }) });
    const both = h(Voice.Provider, { value: words }, [
      h(Brief, { view, onDone: () => undefined, onWorld: () => undefined, onRead: () => undefined }),
      h(News, { view }),
    ]);
    const paper = onPaper((parent) => render(both, parent));
    expect(wordsOn(paper) + FRAME).toBeLessThanOrEqual(120);
    const { first, rest } = openingOf(brief, takesOver);
    // What the chair wants stands first, who played before it right below.
    expect(paper.text).toContain(first + (takesOver ?? ''));
    expect([first, ...rest].join(' ').replaceAll(/\s+/g, ' ')).toBe(brief.trim().replaceAll(/\s+/g, ' '));
  },
);

it('a long first paragraph is cut between two sentences, and a single sentence never is', () => {
  const long = `${'word '.repeat(80)}end.`;
  expect(openingOf(`Short. ${long}\n\nMore.`)).toEqual({ first: 'Short.', rest: [long, 'More.'] });
  expect(openingOf(long)).toEqual({ first: long, rest: [] });
});
