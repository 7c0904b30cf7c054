import { describe, expect, it } from 'vitest';
import { calibration } from '../../src/lab/calibration.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

describe('what seats believe, over games among personas', () => {
  const first = shippedRulebook('first_steps');
  const short = calibration(first, { games: 10, seed: 'alike' });

  it('is the same for the same options, and another for another seed', () => {
    expect(calibration(first, { games: 10, seed: 'alike' })).toEqual(short);
    expect(calibration(first, { games: 10, seed: 'otherwise' })).not.toEqual(short);
  });

  it('is noted once a turn for each pair of whom one plans and the other hides what it is', () => {
    const pairs = first.parties.reduce(
      (sum, { plans }, observer) =>
        sum + (plans ? first.parties.filter(({ kinds }, party) => party !== observer && kinds.length > 1).length : 0),
      0,
    );
    expect(short.kindsAtLast.forecasts).toBe(10 * pairs);
    expect(short.kinds.forecasts % pairs).toBe(0);
    expect(short.kinds.forecasts).toBeGreaterThan(short.kindsAtLast.forecasts);
  });

  it('of an offer is either a yes of all or a no: its odds have two sides', () => {
    const { bins, forecasts } = short.answers;
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(2 * forecasts);
    expect(bins.reduce((sum, { count, came }) => sum + count * came, 0)).toBeCloseTo(forecasts, 9);
  });

  it('comes true about as often as they believe it, and tells more than the shares of the kinds', () => {
    const { kinds, answers } = calibration(first, { games: 150, seed: 'calibration' });
    expect(kinds.error).toBeLessThan(0.06);
    expect(answers.error).toBeLessThan(0.05);
    expect(kinds.logLoss).toBeLessThan(kinds.baseLogLoss);
    expect(answers.logLoss).toBeLessThan(answers.baseLogLoss / 2);
  });

  it('of an offer comes true among minds that search, too', () => {
    const camp = shippedRulebook('camp_david_1978');
    const { answers } = calibration(camp, { games: 6, seed: 'calibration', level: 'normal' });
    expect(answers.forecasts).toBeGreaterThan(30);
    expect(answers.error).toBeLessThan(0.15);
    expect(answers.logLoss).toBeLessThan(answers.baseLogLoss);
  });

  it('stays near the truth where the world is another than they think', () => {
    const [one, other] = ['host_matters', 'interests_decide'].map((assumption) =>
      shippedRulebook('camp_david_1978', { assumption }),
    );
    if (one === undefined || other === undefined) throw new Error('No such assumption');
    const { kinds } = calibration(one, { games: 60, seed: 'calibration', world: other });
    expect(kinds.forecasts).toBeGreaterThan(500);
    expect(kinds.error).toBeLessThan(0.15);
  });
});
