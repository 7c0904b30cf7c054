import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { Looking } from '../../../src/ui/play/looking.ts';
import { piecesOf, Signposted } from '../../../src/ui/play/signposted.tsx';
import type { Signpost } from '../../../src/ui/port/signpost.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';

await fetchLate();
const words = await createWords('en');
const send: Signpost = { words: 'Send', move: 'moves.send' };
const sendAll: Signpost = { words: 'Send all', move: 'moves.send_all' };
const vow: Signpost = { words: 'No boats', cable: '7' };

it.each([
  ['Wait.', [send], ['Wait.']],
  ['First “Send” or “No boats”.', [vow, send], ['First “', '[Send]', '” or “', '[No boats]', '”.']],
  ['Send all', [send, sendAll], ['[Send all]']],
  ['Send, then Send', [send], ['[Send]', ', then Send']],
  ['', [send], []],
])('“%s” is cut at what it names', (text, signposts, pieces) => {
  expect(piecesOf(text, signposts).map((piece) => (piece.to ? `[${piece.text}]` : piece.text))).toEqual(pieces);
});

it.each([
  ['can be gone to where there is a record', ['7'], (look: (cable: string) => void) => look],
  ['is plain text where there is none', [], () => undefined],
])('what stands in the record %s', (_, gone, looking) => {
  const looked: string[] = [];
  const text = h(Signposted, { text: 'They said: “No boats”.', signposts: [vow] });
  const there = h(Looking.Provider, { value: looking((cable) => looked.push(cable)) }, text);
  const paper = onPaper((parent) => render(h(Voice.Provider, { value: words }, there), parent));
  for (const button of paper.all('button')) button.press();
  expect(paper.text).toBe('They said: “No boats”.');
  expect(looked).toEqual(gone);
});
