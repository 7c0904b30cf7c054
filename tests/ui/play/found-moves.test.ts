import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { FoundMoves, movesWith } from '../../../src/ui/play/found-moves.tsx';
import { underHeadings } from '../../../src/ui/play/move-groups.ts';
import { MoveDrawer } from '../../../src/ui/play/move-drawer.tsx';
import type { MoveView } from '../../../src/ui/port/move.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';

const move = (text: string, option: string, more: { refusal?: string } = {}): MoveView => ({
  id: text,
  group: text,
  text,
  choices: [{ id: 'to', name: 'To', options: [{ id: option, name: option }] }],
  forms: [{ deed: 0, picks: {}, cost: 1, public: false, secret: false, hears: [], ...more }],
  suggested: false,
});
const moves = [
  move('Send an envoy', 'Aland'),
  move('Send a letter', 'Beland'),
  move('Wait', 'Aland', { refusal: 'Too early.' }),
];

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
  expect(paper.text).toBe('Everything else: 2 can be ordered now, 1 cannot');
  expect(laidOut).toBe(0);
});

describe('what is looked through', () => {
  const about = (id: string, group: string, heading?: string): MoveView => ({
    ...move(id, 'x'),
    group,
    ...(heading !== undefined && { heading }),
  });
  it('stands under what it is about, the rest together at the end', async () => {
    await fetchLate();
    const { say } = await createWords('en');
    const some = [
      about('a', 'press'),
      about('b', 'aland', 'Aland'),
      about('c', 'oddity'),
      about('d', 'press'),
      about('e', 'staff'),
      about('f', 'aland', 'Aland'),
    ];
    expect(underHeadings(some, say).map(({ heading, moves: all }) => [heading, all.map(({ id }) => id)])).toEqual([
      ['The press', ['a', 'd']],
      ['Aland', ['b', 'f']],
      ['Other moves', ['c', 'e']],
    ]);
  });
  it('needs no heading where there is nothing to part', async () => {
    const { say } = await createWords('en');
    expect(underHeadings([about('a', 'x'), about('b', 'y')], say)).toMatchObject([
      { moves: [{ id: 'a' }, { id: 'b' }] },
    ]);
    expect(underHeadings([], say)).toEqual([]);
  });
  it('is laid out but for what is closed, which waits folded', async () => {
    const words = await createWords('en');
    const laidOut: string[] = [];
    const found = h(FoundMoves, {
      moves,
      render: ({ text }) => {
        laidOut.push(text);
        return null;
      },
    });
    const paper = onPaper((parent) => render(h(Voice.Provider, { value: words }, found), parent));
    expect(laidOut).toEqual(['Send an envoy', 'Send a letter']);
    expect(paper.text).toContain('Not possible now (1), and why');
  });
});
