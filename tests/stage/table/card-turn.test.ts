import { expect, it } from 'vitest';
import type { AgendaCard, TableSight } from '../../../src/stage/sight.ts';
import { dropped, pipsOf, reworded, turned } from '../../../src/stage/table/card-turn.ts';
import { cuesBetween } from '../../../src/stage/table/table-cue.ts';

const card = (laid?: AgendaCard['laid'], words: AgendaCard['words'] = ['plain', 'warm', 'vague']): AgendaCard => ({
  issue: 4,
  name: 'Boats',
  givers: [0],
  levels: [2, 3, 5].map((level) => ({ level, name: `level ${level}`, points: level, words })),
  words,
  ...(laid && { laid }),
});
const table = (cards: readonly AgendaCard[], more: Partial<TableSight> = {}): TableSight => ({
  set: 'plain',
  sides: [
    { id: 'a', name: 'A', tone: 0, own: true },
    { id: 'b', name: 'B', tone: 1, own: false },
  ],
  cards,
  lays: true,
  most: 2,
  homes: [],
  summit: false,
  ...more,
});
const laid = (level: number) => ({ level, name: `level ${level}`, words: 'warm' as const });

it.each([
  [undefined, 2],
  [2, 3],
  [3, 5],
  [5, undefined],
])('a click turns a card from %s to %s', (from, to) => {
  const one = card(from === undefined ? undefined : laid(from));
  expect(turned(table([one]), one)?.level).toBe(to);
});

it.each([
  [undefined, 5],
  [5, 2],
  [2, 3],
  [3, undefined],
])('from today’s level a hand takes it up first, and only then down: from %s to %s', (from, to) => {
  const one = { ...card(from === undefined ? undefined : laid(from)), today: 4 };
  expect(turned(table([one]), one)?.level).toBe(to);
});

it('a card keeps its words as it turns, where they are open to it', () => {
  expect(turned(table([]), card(laid(2)))?.words).toBe('warm');
  expect(turned(table([]), card(laid(2), ['vague']))?.words).toBe('vague');
  expect(turned(table([]), card())?.words).toBe('plain');
});

it('a card that cannot be laid, that lies before others or finds the table full does not turn', () => {
  expect(turned(table([]), card(undefined, []))).toBeUndefined();
  expect(turned(table([], { lays: false }), card())).toBeUndefined();
  const full = table([card(laid(2)), card(laid(3))]);
  expect(turned(full, card())).toBeUndefined();
  expect(turned(full, card(laid(2)))?.level).toBe(3);
});

it('let go on the table a card lies at its first level, before it it is off, and a card that lies stays as it is', () => {
  expect(dropped(table([]), card(), true)?.level).toBe(2);
  expect(dropped(table([]), card(), false)).toBeUndefined();
  expect(dropped(table([]), card(laid(3)), true)).toBeUndefined();
  expect(dropped(table([]), card(laid(3)), false)).toEqual({ issue: 4, level: undefined, words: 'warm' });
});

it('a card goes into the words that are open to its next level, where its own are not', () => {
  const { levels, ...rest } = card(laid(3));
  const first = { level: 0, name: 'nothing', points: 0, words: ['plain' as const] };
  const lying = { ...rest, levels: [first, ...levels.slice(0, 2)], today: 2 };
  expect(turned(table([]), lying)).toEqual({ issue: 4, level: 0, words: 'plain' });
});

it('a click on its tab puts a card that lies in the next words, and no other card', () => {
  const words = ['plain', 'warm', 'vague'] as const;
  expect(reworded(table([]), { ...card(laid(3)), words })).toEqual({ issue: 4, level: 3, words: 'vague' });
  expect(reworded(table([]), { ...card(laid(3)), words: ['warm'] })).toBeUndefined();
  expect(reworded(table([]), card())).toBeUndefined();
  expect(reworded({ ...table([]), lays: false }, card(laid(3)))).toBeUndefined();
});

it('pips count the steps that are open and those taken', () => {
  expect(pipsOf(card())).toEqual({ of: 3, full: 0 });
  expect(pipsOf(card(laid(3)))).toEqual({ of: 3, full: 2 });
});

it.each([
  ['nothing was put', { puts: 1 }, { puts: 1 }, []],
  ['an offer lies here', { puts: 1 }, { puts: 2, putBy: 1 }, [{ kind: 'put', by: 1 }]],
  [
    'an own offer was refused',
    { puts: 1, answers: 1 },
    { puts: 2, answers: 2, putBy: 0, last: 'refused' },
    [
      { kind: 'put', by: 0 },
      { kind: 'answer', accepts: false },
    ],
  ],
  [
    'who looks on signed what lay here',
    { puts: 2, answers: 1, last: 'refused' },
    { puts: 2, answers: 2, last: 'signed' },
    [{ kind: 'answer', accepts: true }],
  ],
  [
    'an offer lies here after one that was refused',
    { puts: 1, answers: 1 },
    { puts: 2, answers: 1, putBy: 1, last: 'refused' },
    [{ kind: 'put', by: 1 }],
  ],
  ['nothing is known of offers', {}, { last: 'signed' }, []],
] as const)('what moves between two looks: %s', (_, before, after, cues) => {
  expect(cuesBetween(table([], before), table([], after))).toEqual(cues);
});
