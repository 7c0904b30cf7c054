import { h, render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PlayPage } from '../../../src/ui/play/play-page.tsx';
import { EMPTY_DRAFT, type Draft, type PlayView } from '../../../src/ui/port/play.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper, type Paper } from '../paper.ts';
import { intents, playing } from './playing.ts';

const words = await createWords('en');
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A view that notes what is read of it: who one is by the bar, the brief by the first news, the dossier by the words it explains. */
function watched(): { readonly view: PlayView; readonly read: string[] } {
  const read: string[] = [];
  const view = playing({ kind: 'orders', weighing: false, capacity: 1, moves: [] });
  const { seat, brief, codex = () => [] } = view;
  return {
    read,
    view: {
      ...view,
      get seat() {
        read.push('bar');
        return seat;
      },
      get brief() {
        read.push('news');
        return brief;
      },
      get codex() {
        read.push('dossier');
        return codex;
      },
    },
  };
}

it('while something is laid or taken off, bar, news and dossier are kept as they are', () => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  const { view, read } = watched();
  const page = (shown: PlayView, draft: Draft, paper?: Paper): Paper =>
    onPaper(
      (parent) =>
        render(
          h(Voice.Provider, { value: words }, h(PlayPage, { view: shown, draft, intents, settings: undefined })),
          parent,
        ),
      paper,
    );
  const paper = page(view, EMPTY_DRAFT);
  expect(new Set(read)).toEqual(new Set(['bar', 'news', 'dossier']));
  read.length = 0;
  page(view, { ...EMPTY_DRAFT, orders: [1] }, paper);
  expect(read).toEqual([]);
  const next = watched();
  page(next.view, EMPTY_DRAFT, paper);
  expect(new Set(next.read)).toEqual(new Set(['bar', 'news', 'dossier']));
  onPaper((parent) => render(null, parent), paper);
});

it('a question that is drawn again keeps its desk while its news is put into more words, and has a new one once more was heard', () => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  const question = playing({ kind: 'orders', weighing: false, capacity: 1, moves: [] });
  const told = { id: '0', turn: 1, kind: 'act' as const, text: 'A letter came.' };
  const page = (view: PlayView, paper?: Paper): Paper =>
    onPaper(
      (parent) =>
        render(
          h(Voice.Provider, { value: words }, h(PlayPage, { view, draft: EMPTY_DRAFT, intents, settings: undefined })),
          parent,
        ),
      paper,
    );
  const paper = page(question);
  const desk = (): Paper | null =>
    paper.all('h2').find((one) => one.attributes.get('id') === 'task')?.nextSibling ?? null;
  const first = desk();
  expect(first).not.toBeNull();
  page({ ...question, log: [told] }, paper);
  expect(desk()).toBe(first);
  page({ ...question, log: [told], heard: 1 }, paper);
  expect(desk()).not.toBe(first);
  onPaper((parent) => render(null, parent), paper);
});
