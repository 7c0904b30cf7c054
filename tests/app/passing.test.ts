import { describe, expect, it } from 'vitest';
import { passing } from '../../src/app/passing.ts';
import type { Cable, PlayView, Task } from '../../src/ui/port/play.ts';
import type { TableView } from '../../src/ui/port/table.ts';

const seat = { id: 'holm', name: 'Holm', tone: 0 };
const other = { id: 'skerry', name: 'Skerry', tone: 1 };
const clock = { turn: 3, turns: 9, word: 'Week', date: '2018-03-05', phase: 'orders' } as const;
const orders: Task = { kind: 'orders', weighing: false, capacity: 2, moves: [] };
const words = { by: other, accepts: false, own: false, called: false, stale: true, offer: [], reasons: [] };
const table: TableView = {
  name: 'The quay',
  others: [other],
  issues: [],
  atMost: 2,
  left: 1,
  weigh: () => {
    throw new Error('nobody weighs here');
  },
};
const offer = { by: other, public: false, bridge: false, clauses: [] };

type Seen = Pick<PlayView, 'seat' | 'task' | 'news' | 'numbers' | 'clock'>;
const seen = (task: Task, news: readonly Cable[] = [], price = 5): Seen => ({
  seat,
  task,
  news,
  clock,
  numbers: { left: { count: 6, unit: 'week' }, leaving: { price, outside: 0, terms: [] } },
});
const cable = (worth: number, rest: Partial<Cable> = {}): Cable => ({
  id: '1',
  turn: 3,
  kind: 'act',
  text: 'Something.',
  worth,
  ...rest,
});
const before = seen(orders);

describe('time passes', () => {
  it('without orders, without an offer, and refusing again what was refused word for word', () => {
    expect(passing(seen(orders), before)).toEqual({ kind: 'orders', deeds: [] });
    expect(passing(seen({ kind: 'offer', table: { ...table, last: words }, stands: true }), before)).toEqual({
      kind: 'pass',
    });
    expect(passing(seen({ kind: 'answer', table, offer, again: 'Week 2' }), before)).toEqual({
      kind: 'answer',
      accepts: false,
    });
  });
  it('over what the player has read when it begins, and over news of little weight', () => {
    const now = seen(orders, [cable(90)]);
    expect(passing(now, now)).toEqual({ kind: 'orders', deeds: [] });
    expect(passing(seen(orders, [cable(59)]), before)).toEqual({ kind: 'orders', deeds: [] });
  });
  it('over what the seat did itself', () => {
    expect(passing(seen(orders, [cable(70, { by: seat })]), before)).toEqual({ kind: 'orders', deeds: [] });
  });
});

describe('time stops passing', () => {
  it.each([
    ['a question', { kind: 'ask', text: 'Will you come?', options: [] }],
    ['a moment at a summit', { kind: 'moment', summit: 'The meeting', round: 1, rounds: 3, options: [] }],
    ['a text not refused before', { kind: 'answer', table, offer }],
    ['the first talks at a table', { kind: 'offer', table, stands: true }],
    [
      'the leaders’ own table',
      { kind: 'offer', table: { ...table, last: words, summit: { name: 'S', round: 1, rounds: 3 } }, stands: true },
    ],
  ] as const)('at %s', (_, task) => {
    expect(passing(seen(task), before)).toBeUndefined();
  });
  it('at news of weight, whatever is asked', () => {
    expect(passing(seen(orders, [cable(60)]), before)).toBeUndefined();
    expect(passing(seen({ kind: 'answer', table, offer, again: 'Week 2' }, [cable(60)]), before)).toBeUndefined();
  });
  it('where a secret of the seat’s own has come to light', () => {
    expect(passing(seen(orders, [cable(62, { by: seat, kind: 'leak' })]), before)).toBeUndefined();
  });
  it('where leaving has become dearer by three points', () => {
    expect(passing(seen(orders, [], 7.9), before)).toEqual({ kind: 'orders', deeds: [] });
    expect(passing(seen(orders, [], 8), before)).toBeUndefined();
  });
  it('in the turn in which a course must be chosen', () => {
    const move = { id: 'm', group: 'g', text: 'Course', choices: [], forms: [], suggested: false };
    expect(passing(seen({ ...orders, mandate: { by: 3, move } }), before)).toBeUndefined();
    expect(passing(seen({ ...orders, mandate: { by: 4, move } }), before)).toEqual({ kind: 'orders', deeds: [] });
  });
});
