import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../src/ui/dossier/dossier-tabs.tsx';
import type { Dossier } from '../../../src/ui/port/dossier.ts';

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
  it('the ledger, once a line stands in one of its columns; the record, once something happened', () => {
    const got = { ...empty, ledger: { ...nothing, got: [{ text: 'A letter' }] } };
    const cable = { id: '1', turn: 1, kind: 'act', text: 'A letter came.' } as const;
    expect(pagesOf({ dossier: got, log: [cable] })).toEqual(['board', 'ledger', 'log']);
  });
});
