import { describe, expect, it } from 'vitest';
import { simulationOf, together } from '../../src/lab/simulation.ts';

const one = simulationOf({ games: 4, endings: [3, 1], happened: [4, 0], lengths: [0, 4], scores: [8, -4] }, [
  'peace',
  'war',
]);
const other = simulationOf({ games: 1, endings: [0, 1], happened: [0, 1], lengths: [0, 1], scores: [2, 1] }, [
  'peace',
  'war',
]);

describe('simulations', () => {
  it('count endings, with their shares and means of scores', () => {
    expect(one.endings).toMatchObject([
      { id: 'peace', count: 3, share: 0.75 },
      { id: 'war', count: 1, share: 0.25 },
    ]);
    expect(one.scores).toEqual([2, -1]);
  });

  it('of one rulebook add up to one', () => {
    const both = together([one, other]);
    expect(both).toMatchObject({ games: 5, happened: [4, 1], lengths: [0, 5] });
    expect(both.endings.map(({ share }) => share)).toEqual([0.6, 0.4]);
    expect(both.scores[0]).toBeCloseTo(2, 12);
    expect(both.scores[1]).toBeCloseTo(-0.6, 12);
  });

  it('of no games say nothing', () => {
    const none = simulationOf({ games: 0, endings: [0], happened: [], lengths: [], scores: [0] }, ['peace']);
    expect(none).toMatchObject({ endings: [{ share: 0, interval: { low: 0, high: 1 } }], scores: [0] });
  });
});
