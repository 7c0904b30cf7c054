import { describe, expect, it } from 'vitest';
import { suggested } from '../../src/session/suggested.ts';

const move = (group: string, ...deeds: number[]) => ({ group, deeds });
const first = (moves: readonly ReturnType<typeof move>[], ranking: readonly number[]): number[] =>
  suggested(moves, ranking).flatMap(({ deeds }) => deeds.slice(0, 1));

describe('what is suggested first', () => {
  it('is the best six moves, each by its best form', () => {
    const moves = [1, 2, 3, 4, 5, 6, 7].map((deed) => move(`g${deed}`, deed, deed + 10));
    expect(first(moves, [17, 6, 5, 4, 3, 2, 1])).toEqual([7, 6, 5, 4, 3, 2]);
  });

  it('has at most two moves of a group', () => {
    expect(first([move('a', 1), move('a', 2), move('a', 3), move('b', 4)], [3, 1, 2, 4])).toEqual([3, 1, 4]);
  });

  it('has only moves that can be ordered, and where nothing is ranked the first of them', () => {
    expect(first([move('a'), move('b', 2), move('c', 3)], [])).toEqual([2, 3]);
  });
});
