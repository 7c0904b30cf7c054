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

  it('has at most two moves of a group while others make it five', () => {
    const others = ['b', 'c', 'd'].map((group, index) => move(group, 4 + index));
    expect(first([move('a', 1), move('a', 2), move('a', 3), ...others], [3, 1, 2, 4, 5, 6])).toEqual([3, 1, 4, 5, 6]);
  });

  it('has five where so many can be ordered, the best of a crowded group behind the rest', () => {
    const crowded = [1, 2, 3, 4, 5, 6].map((deed) => move('a', deed));
    expect(first([...crowded, move('b', 7)], [6, 5, 4, 3, 2, 1, 7])).toEqual([6, 5, 7, 4, 3]);
    expect(first([...crowded.slice(0, 3), move('b', 7)], [3, 2, 1, 7])).toEqual([3, 2, 7, 1]);
  });

  it('has no move that is not ranked, as it can bring nothing any more, even where that leaves fewer than five', () => {
    expect(first([move('a', 1, 11), move('b', 2), move('c', 3)], [3, 11])).toEqual([3, 1]);
  });

  it('has only moves that can be ordered, and where nothing is ranked the first of them', () => {
    expect(first([move('a'), move('b', 2), move('c', 3)], [])).toEqual([2, 3]);
  });
});
