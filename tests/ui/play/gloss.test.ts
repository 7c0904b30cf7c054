import { describe, expect, it } from 'vitest';
import { glossed } from '../../../src/ui/play/gloss.ts';

const word = (name: string) => ({ id: name.toLowerCase(), name, text: '' });
const marked = (paragraphs: readonly string[], ...names: readonly string[]): readonly string[] =>
  glossed(paragraphs, names.map(word)).map((pieces) =>
    pieces.map((piece) => (piece.word ? `[${piece.text}]` : piece.text)).join(''),
  );

describe('a word that is explained is marked', () => {
  it.each([
    ['in any case', 'An Armistice and an ARMISTICE', ['armistice'], 'An [Armistice] and an ARMISTICE'],
    ['in the plural', 'Two mandates', ['Mandate'], 'Two [mandates]'],
    ['whole, and not within another', 'Relayed relations', ['Relay'], 'Relayed relations'],
    ['where two begin at one place, the longer', 'A first step', ['First', 'First step'], 'A [first step]'],
    ['before a Korean particle', '정전협정을 두고', ['정전협정'], '[정전협정]을 두고'],
    ['without what its entry says of it in brackets', 'Two guard posts', ['Guard post (GP)'], 'Two [guard posts]'],
    ['as it is written, signs too', 'What (here) is', ['(here)'], 'What [(here)] is'],
  ] as const)('%s', (_, text, words, expected) => {
    expect(marked([text], ...words)).toEqual([expected]);
  });

  it('once in all paragraphs, and nothing is lost between', () => {
    expect(marked(['A relay, a ledger.', 'The relay again; sanctions.'], 'Relay', 'Ledger', 'Sanctions')).toEqual([
      'A [relay], a [ledger].',
      'The relay again; [sanctions].',
    ]);
  });
});
