import { describe, expect, it } from 'vitest';
import { balance } from '../../../src/lab/reports/balance.ts';
import type { Batch } from '../../../src/lab/report.ts';
import { bench, figuresFrom, gamesIn } from '../../fixtures/inquiry.ts';

/** A score that depends on player, luck and repetition as the weights say. */
const scored = (player: number, luck: number, again: number) => (batch: Batch) => {
  const [, who = '', time = ''] = batch.part.split('/').map(Number);
  return gamesIn(batch).map((game) => ({ score: player * Number(who) + luck * (game % 2) + again * Number(time) }));
};

describe('the shares of a score', () => {
  const shares = (sampled: (batch: Batch) => { score: number }[]) => {
    const figures = figuresFrom(balance, bench(60), sampled);
    return ['player', 'luck', 'together', 'draws', 'chance'].map((part) => figures.get(`skerry.${part}`)?.value);
  };

  it.each([
    ['all of the player where only who plays matters', scored(10, 0, 0), [1, 0, 0, 0, 0]],
    ['all of luck where only that matters', scored(0, 10, 0), [0, 1, 0, 0, 1]],
    ['all of the own draws where each time is another', scored(0, 0, 10), [0, 0, 0, 1, 1]],
  ])('are %s', (_, sampled, expected) => {
    for (const [place, share] of shares(sampled).entries()) expect(share).toBeCloseTo(expected[place] ?? 0, 12);
  });

  // Player 0 to 4: variance 2.5. Luck 0, 5 in equal parts of six: variance 25 · 0.3 = 7.5.
  it('are as the components are', () => {
    const [player = 0, luck = 0] = shares(scored(1, 5, 0));
    expect(player).toBeCloseTo(2.5 / 10, 12);
    expect(luck).toBeCloseTo(7.5 / 10, 12);
  });

  // A luck that is worth 10 to one of two sorts of players and costs the other 10 is no luck that all meet alike.
  it('tell what one makes of a luck from the luck, and count both as luck in the plain sense', () => {
    const takenBySome = (batch: Batch) => {
      const [, who = ''] = batch.part.split('/').map(Number);
      return gamesIn(batch).map((game) => ({ score: (Number(who) % 2 === 0 ? 10 : -10) * (game % 2 === 0 ? 1 : -1) }));
    };
    const [player = 1, luck = 1, together = 0, draws = 1, chance = 0] = shares(takenBySome);
    expect([player, luck, draws]).toEqual([0, 0, 0]);
    expect([together, chance]).toEqual([1, 1]);
  });

  it('keep luck to three tenths in either sense of the word', () => {
    const figures = figuresFrom(balance, bench(60), scored(10, 0, 0));
    expect([figures.get('holm.luck'), figures.get('holm.chance')]).toMatchObject([{ most: 0.3 }, { most: 0.3 }]);
  });
});
