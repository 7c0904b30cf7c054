import { describe, expect, it } from 'vitest';
import { branchesOf } from '../../../src/minds/solver/branches.ts';

const NONE: ReadonlyMap<string, number> = new Map();
const all = <Result>(run: (draw: (name: string) => number) => Result) => branchesOf(NONE, 10, run, String);
const oddsOf = <Result>(branches: readonly { odds: number; result: Result }[], result: Result): number =>
  branches.reduce((sum, branch) => (branch.result === result ? sum + branch.odds : sum), 0);

describe('the branches of luck', () => {
  it('have the odds of a chance in tenths, exactly', () => {
    const branches = all((draw) => (draw('coin') < 0.3 ? 'heads' : 'tails'));
    expect(oddsOf(branches, 'heads')).toBeCloseTo(0.3, 12);
    expect(oddsOf(branches, 'tails')).toBeCloseTo(0.7, 12);
  });

  it('multiply where two draws decide', () => {
    const branches = all((draw) => draw('one') < 0.5 && draw('other') < 0.2);
    expect(oddsOf(branches, true)).toBeCloseTo(0.1, 12);
  });

  it('ask the same draw but once', () => {
    const branches = all((draw) => draw('one') - draw('one') === 0);
    expect(oddsOf(branches, true)).toBeCloseTo(1, 12);
  });

  it('leave a draw open that makes no difference', () => {
    const branches = all((draw) => (draw('mood') < 2 ? 0 : 1));
    expect(branches).toEqual([{ odds: 1, draws: new Map(), result: 0 }]);
  });

  it('keep a draw that was settled before', () => {
    const branches = branchesOf(new Map([['coin', 0.9]]), 10, (draw) => draw('coin') < 0.3, String);
    expect(branches).toEqual([{ odds: 1, draws: new Map([['coin', 0.9]]), result: false }]);
  });

  it('let other failures through', () => {
    const fails = (): never => {
      throw new Error('broken');
    };
    expect(() => all(fails)).toThrow('broken');
  });
});
