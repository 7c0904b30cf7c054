import { h, render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { DossierTabs, pagesOf } from '../../../src/ui/dossier/dossier-tabs.tsx';
import type { Dossier } from '../../../src/ui/port/dossier.ts';
import type { PlayView } from '../../../src/ui/port/play.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';
import { playing } from '../play/playing.ts';

const nothing: Dossier['ledger'] = { given: [], got: [], promised: [], read: [] };
const empty: Dossier = {
  board: [],
  issues: [],
  preconditions: [],
  promises: [],
  ledger: nothing,
  gauges: [],
  channels: [],
  summits: [],
};
const north = { id: 'north', name: 'North', tone: 0 };
const bar = { of: north, text: 'A sign', bar: 'An act' };

describe('a page of the dossier comes when it first matters', () => {
  it('the board is always there', () => {
    expect(pagesOf({ dossier: empty, log: [] })).toEqual(['board']);
  });
  it('preconditions, once a bar is set', () => {
    const none = { ...empty, preconditions: [{ ...bar, state: 'none' as const }] };
    expect(pagesOf({ dossier: none, log: [] })).toEqual(['board']);
    const open = { ...empty, preconditions: [{ ...bar, state: 'open' as const }] };
    expect(pagesOf({ dossier: open, log: [] })).toEqual(['board', 'preconditions']);
  });
  it('and once something else is wanting to the main summit', () => {
    const needs = (open: number) => ({ ...empty, needs: { name: 'The meeting', parts: [], bars: [], open } });
    expect(pagesOf({ dossier: needs(0), log: [] })).toEqual(['board']);
    expect(pagesOf({ dossier: needs(1), log: [] })).toEqual(['board', 'preconditions']);
  });
  it('the ledger, once a line stands in one of its columns; the record, once something happened', () => {
    const got = { ...empty, ledger: { ...nothing, got: [{ text: 'A letter' }] } };
    const cable = { id: '1', turn: 1, kind: 'act', text: 'A letter came.' } as const;
    expect(pagesOf({ dossier: got, log: [cable] })).toEqual(['board', 'ledger', 'log']);
  });
});

it('who looks something up in the record is taken there also where the record has yet to be fetched, and once', async () => {
  const view: PlayView = {
    ...playing({ kind: 'orders', weighing: false, capacity: 1, moves: [] }),
    log: [{ id: '7', turn: 1, kind: 'act', text: 'A letter came.' }],
  };
  const words = await createWords('en');
  const looked = { cable: '7', times: 1 };
  const tabs = h(DossierTabs, { view, looked });
  const paper = onPaper((parent) => render(h(Voice.Provider, { value: words }, tabs), parent));
  const focused: string[] = [];
  Object.assign(document, {
    getElementById: (id: string) =>
      paper.all('li').some(({ attributes }) => attributes.get('id') === id)
        ? { scrollIntoView: () => undefined, focus: () => focused.push(id) }
        : null,
  });
  await vi.waitFor(() => expect(focused).toEqual(['cable-7']));
  const [board] = paper.all('button');
  const turnedTo = (): string | undefined =>
    paper.all('button').find(({ attributes }) => attributes.get('aria-selected') === 'true')?.text;
  board?.press();
  await vi.waitFor(() => expect(turnedTo()).toBe(board?.text));
  paper.all('button').at(-1)?.press();
  await vi.waitFor(() => expect(paper.all('li')).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(focused).toEqual(['cable-7']);
  onPaper((parent) => render(null, parent), paper);
  Reflect.deleteProperty(document, 'getElementById');
});
