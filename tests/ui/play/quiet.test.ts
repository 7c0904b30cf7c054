import { describe, expect, it } from 'vitest';
import { isQuiet } from '../../../src/ui/play/quiet.ts';
import type { Advice, MoveView } from '../../../src/ui/port/move.ts';
import type { Cable } from '../../../src/ui/port/play.ts';

const clock = { turn: 3, turns: 9, word: 'Week', date: '2018-03-05', phase: 'orders' } as const;
const page = { begins: false, news: [], clock };
const waits: Advice = { name: 'A', stance: 'neither', low: -1, high: 1 };
const wants: Advice = { name: 'B', stance: 'for', low: 0, high: 3 };
const cable: Cable = { id: '1', turn: 2, kind: 'talk', text: 'They said no.', weighty: true };

function move(advice: readonly Advice[], refusal?: string): MoveView {
  const form = { deed: 1, picks: {}, cost: 1, public: true, secret: false, hears: [], advice };
  return {
    id: 'm',
    group: 'g',
    text: 'Wait',
    choices: [],
    suggested: true,
    forms: [{ ...form, ...(refusal !== undefined && { refusal }) }],
  };
}
const task = (...moves: readonly MoveView[]) => ({ kind: 'orders', weighing: false, capacity: 2, moves }) as const;
const course = (by: number, chosen?: string) => ({ by, move: move([]), ...(chosen !== undefined && { chosen }) });

describe('a turn is quiet', () => {
  it('where nothing weighs, no course is due and every adviser would wait', () => {
    expect(isQuiet(page, task(move([waits, waits])))).toBe(true);
  });
  it('also where an adviser is for what cannot be done now', () => {
    expect(isQuiet(page, task(move([wants], 'The line is closed.')))).toBe(true);
  });
  it('but not where an adviser is for something that can', () => {
    expect(isQuiet(page, task(move([waits]), move([waits, wants])))).toBe(false);
  });
  it('nor after news of weight; what weighs little lets it be quiet', () => {
    expect(isQuiet({ ...page, news: [cable] }, task())).toBe(false);
    expect(isQuiet({ ...page, news: [{ ...cable, weighty: false }] }, task())).toBe(true);
  });
  it('nor in the turn in which a course must be chosen, until it is', () => {
    expect(isQuiet(page, { ...task(), mandate: course(3) })).toBe(false);
    expect(isQuiet(page, { ...task(), mandate: course(3, 'Peace first.') })).toBe(true);
    expect(isQuiet(page, { ...task(), mandate: course(5) })).toBe(true);
  });
  it('nor at the beginning, nor while the staff thinks', () => {
    expect(isQuiet({ ...page, begins: true }, task())).toBe(false);
    expect(isQuiet(page, { ...task(), weighing: true })).toBe(false);
  });
});
