import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/lab/bargain/measure.ts';
import { rowOf, standingsOf } from '../../../src/lab/bargain/standings.ts';
import { shareInterval } from '../../../src/lab/interval.ts';
import type { Match, Played } from '../../../src/lab/bargain/tournament.ts';
import { OPEN_EACH, OPEN_JOINT, STRAIT } from '../../fixtures/bilateral.ts';

function came(domain: number, agreed: number | undefined): Played {
  const measures = measure(STRAIT, agreed);
  return { domain, utilities: measures.utilities, advantages: measures.advantages, measures };
}

const match = (a: Match['a'], b: Match['b'], ...played: Played[]): Match => ({ a, b, played });

describe('a row', () => {
  it('holds the means of a pair', () => {
    // Advantages 3/7 | 0.5, 1 | 0, 0 | 0; welfare 1.1, 1, 0.3.
    const row = rowOf(match('micro', 'linear', came(0, OPEN_JOINT), came(0, OPEN_EACH), came(0, undefined)));
    expect(row.utilityA).toBeCloseTo((0.6 + 1 + 0.3) / 3, 12);
    expect(row.utilityB).toBeCloseTo(0.5 / 3, 12);
    expect(row.advantageA.mean).toBeCloseTo((3 / 7 + 1) / 3, 12);
    expect(row.agreement.mean).toBeCloseTo(2 / 3, 12);
    expect(row.welfare).toBeCloseTo(2.4 / 3, 12);
    expect(row.jointShare).toBeCloseTo(2.4 / 3.3, 12);
  });

  it('has an interval over domains, where there are several: games on one domain are alike', () => {
    const twice = [came(0, OPEN_EACH), came(0, OPEN_EACH), came(1, undefined), came(1, undefined)];
    const { low, high } = rowOf(match('micro', 'linear', ...twice)).advantageA;
    // Two domains, 1 and 0: squared error 0.5 / 2, as of 0.25 / 0.25 = 1 trial.
    const trial = shareInterval(0.5, 1);
    expect([low, high]).toEqual([expect.closeTo(trial.low, 12), expect.closeTo(trial.high, 12)]);
  });
});

describe('standings', () => {
  it('count each match of an agent, best first', () => {
    const standings = standingsOf([
      match('micro', 'linear', came(0, OPEN_EACH)),
      match('micro', 'random', came(0, undefined)),
      match('linear', 'random', came(0, OPEN_JOINT)),
    ]);
    expect(standings.map(({ agent }) => agent)).toEqual(['micro', 'random', 'linear']);
    // Micro 1 and 0; random 0 and 0.5; linear 0 and 3/7.
    expect(standings.map(({ advantage }) => advantage.mean)).toEqual([0.5, 0.25, expect.closeTo(3 / 14, 12) as number]);
    expect(standings.map(({ agreement }) => agreement)).toEqual([0.5, 0.5, 1]);
  });

  it('take of an agent that plays itself the mean of both seats', () => {
    const [standing] = standingsOf([match('micro', 'micro', came(0, OPEN_JOINT))]);
    expect(standing?.advantage.mean).toBeCloseTo((3 / 7 + 0.5) / 2, 12);
  });
});
