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
});

/** A view that notes what is read of it: who one is by the bar, the brief by the first news, the dossier by its pages. */
function watched(): { readonly view: PlayView; readonly read: string[] } {
  const read: string[] = [];
  const view = playing({ kind: 'orders', weighing: false, capacity: 1, moves: [] });
  const { seat, brief, dossier } = view;
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
      get dossier() {
        read.push('dossier');
        return dossier;
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
