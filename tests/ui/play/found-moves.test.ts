import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { movesWith } from '../../../src/ui/play/found-moves.tsx';
import { MoveDrawer } from '../../../src/ui/play/move-drawer.tsx';
import type { MoveView } from '../../../src/ui/port/move.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';

const move = (text: string, option: string): MoveView => ({
  id: text,
  group: text,
  text,
  choices: [{ id: 'to', name: 'To', options: [{ id: option, name: option }] }],
  forms: [],
  suggested: false,
});
const moves = [move('Send an envoy', 'Aland'), move('Send a letter', 'Beland'), move('Wait', 'Aland')];

it.each([
  ['', ['Send an envoy', 'Send a letter', 'Wait']],
  ['send', ['Send an envoy', 'Send a letter']],
  ['SEND aland', ['Send an envoy']],
  ['nothing', []],
])('looking for “%s” finds %j', (wanted, found) => {
  expect(movesWith(moves, wanted).map(({ text }) => text)).toEqual(found);
});

it('nobody waits for moves that are folded away', async () => {
  const words = await createWords('en');
  let laidOut = 0;
  const drawer = h(MoveDrawer, { moves, render: () => (laidOut += 1) });
  const paper = onPaper((parent) => render(h(Voice.Provider, { value: words }, drawer), parent));
  expect(paper.text).toBe('Everything else (3)');
  expect(laidOut).toBe(0);
});
