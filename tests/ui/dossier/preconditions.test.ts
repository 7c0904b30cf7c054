import { h, render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { Board } from '../../../src/ui/dossier/board.tsx';
import { DossierTabs } from '../../../src/ui/dossier/dossier-tabs.tsx';
import { Preconditions } from '../../../src/ui/dossier/preconditions.tsx';
import { Doubt } from '../../../src/ui/play/doubt.tsx';
import type { Dossier } from '../../../src/ui/port/dossier.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';
import { playing } from '../play/playing.ts';

beforeAll(fetchLate);

const view = playing({ kind: 'orders', weighing: false, capacity: 1, moves: [] });
const north = { id: 'north', name: 'North', tone: 0 };
const dossier: Dossier = {
  ...view.dossier,
  board: [
    { id: 'doubt', name: 'DOUBT', states: ['none', 'some'], copies: [{ name: 'DOUBT', state: 1, fresh: false }] },
  ],
  preconditions: [
    { of: north, text: 'A SIGN', bar: 'An act', state: 'open' },
    { of: north, text: 'A WORD', bar: 'Words', state: 'open' },
  ],
  needs: {
    name: 'MEETING',
    parts: [
      { name: 'ROAD', is: 'agreed', holds: true, ways: [] },
      {
        name: 'DOUBT',
        is: 'some',
        holds: false,
        wanted: 'none',
        track: 'doubt',
        ways: [{ text: 'You can MEND it.', signposts: [{ words: 'MEND', move: 'moves.mend' }] }],
      },
    ],
    bars: [{ parts: [{ name: 'TESTS', is: 'free', holds: false, ways: [] }] }, { parts: [], unread: true }],
    open: 2,
    warning: 'WOULD NOT SIT',
  },
};

describe.each(['en', 'ko'] as const)('what is wanting to the main summit (%s)', async (language) => {
  const words = await createWords(language);
  const drawn = (part: Parameters<typeof h>[0], properties: object) =>
    onPaper((parent) => render(h(Voice.Provider, { value: words }, h(part, properties)), parent));

  it('stands on the page of the preconditions, held or not, with the way to the orders that could change it', () => {
    const paper = drawn(Preconditions as Parameters<typeof h>[0], { dossier });
    expect(paper.all('li')[2]?.text).toContain('TESTS');
    expect(paper.all('li').map(({ text }) => /A SIGN|A WORD|ROAD|DOUBT/u.exec(text)?.[0])).toEqual([
      'ROAD',
      'DOUBT',
      'A SIGN',
      'A WORD',
    ]);
    const stamps = paper.all('strong').map(({ text }) => text);
    expect(stamps).toEqual([
      words.say('dossier.state.met'),
      words.say('dossier.state.open'),
      words.say('dossier.state.open'),
      words.say('dossier.need.unread'),
    ]);
    expect(paper.all('button').map(({ text }) => text)).toEqual(['MEND']);
  });
  it('is counted in the number on its tab', () => {
    const paper = drawn(DossierTabs as Parameters<typeof h>[0], { view: { ...view, dossier } });
    expect(paper.all('button')[1]?.text).toBe(`${words.say('dossier.preconditions')}2`);
  });
  it('is said beside the track it is about, and beside the summit', () => {
    const paper = drawn(Board as Parameters<typeof h>[0], {
      dossier: { ...dossier, summits: [{ name: 'MEETING', between: [north], unit: 'week', turn: 3, state: 'ahead' }] },
    });
    expect(paper.all('details')[0]?.text).toContain('You can MEND it.');
    expect(paper.all('strong').map(({ text }) => text)).toContain(words.say('dossier.need.sits'));
  });
  it('is said above the orders in words, with the way to the page', () => {
    const paper = drawn(Doubt as Parameters<typeof h>[0], { text: 'WOULD NOT SIT' });
    const turned: string[] = [];
    Object.assign(document, {
      getElementById: (id: string) => ({
        click: () => turned.push(id),
        scrollIntoView: () => undefined,
        focus: () => undefined,
      }),
    });
    paper.all('button')[0]?.press();
    Reflect.deleteProperty(document, 'getElementById');
    expect(paper.text).toContain('WOULD NOT SIT');
    expect(turned).toEqual(['tab-preconditions']);
  });
});
