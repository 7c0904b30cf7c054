import { describe, expect, it } from 'vitest';
import { foretold, type Foretold, type ForetoldOptions } from '../../src/lab/calibration.ts';
import { reliabilityOf } from '../../src/lab/reliability.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const SEED = 'calibration';

const over = (rulebook: Rulebook, games: number, options: Omit<ForetoldOptions, 'seed'> = {}): readonly Foretold[] =>
  Array.from({ length: games }, (_, game) => foretold(rulebook, { seed: `${SEED}/${game}`, ...options }));

const kindsIn = (games: readonly Foretold[]) => reliabilityOf(games.flatMap(({ kinds }) => kinds));
const answersIn = (games: readonly Foretold[]) => reliabilityOf(games.flatMap(({ answers }) => answers));

describe('what seats believe, over games among personas', () => {
  const first = shippedRulebook('first_steps');
  const short = over(first, 10);

  it('is the same for the same options, and another for another seed', () => {
    expect(over(first, 10)).toEqual(short);
    expect(foretold(first, { seed: 'otherwise' })).not.toEqual(short[0]);
  });

  it('is noted once a turn for each pair of whom one plans and the other hides what it is', () => {
    const pairs = first.parties.flatMap(({ plans }, observer) =>
      plans ? first.parties.flatMap(({ kinds }, party) => (party !== observer && kinds.length > 1 ? [party] : [])) : [],
    );
    for (const { kinds, kindsAtLast } of short) {
      expect(kindsAtLast.map(({ about }) => about)).toEqual(pairs);
      expect(kinds.length % pairs.length).toBe(0);
      expect(kinds.slice(-pairs.length)).toEqual(kindsAtLast);
    }
    expect(short.some(({ kinds, kindsAtLast }) => kinds.length > kindsAtLast.length)).toBe(true);
  });

  it('of an offer is either a yes of all or a no: its odds have two sides', () => {
    const answers = short.flatMap((game) => game.answers);
    expect(answers.length).toBeGreaterThan(10);
    for (const { odds, came } of answers) {
      expect(odds).toHaveLength(2);
      expect((odds[0] ?? 0) + (odds[1] ?? 0)).toBeCloseTo(1, 12);
      expect([0, 1]).toContain(came);
    }
  });

  it('comes true about as often as they believe it, and tells more than the shares of the kinds', () => {
    const games = over(first, 150);
    const [kinds, answers] = [kindsIn(games), answersIn(games)];
    expect(kinds.error).toBeLessThan(0.05);
    expect(answers.error).toBeLessThan(0.05);
    expect(kinds.logLoss).toBeLessThan(kinds.baseLogLoss);
    expect(answers.logLoss).toBeLessThan(answers.baseLogLoss / 2);
  });

  it('of an offer comes true among minds that search, too', () => {
    const answers = answersIn(over(shippedRulebook('camp_david_1978'), 24, { level: 'normal' }));
    expect(answers.forecasts).toBeGreaterThan(30);
    expect(answers.error).toBeLessThan(0.12);
    expect(answers.logLoss).toBeLessThan(answers.baseLogLoss);
  });

  it('stays near the truth where the world is another than they think', () => {
    const [one, other] = ['host_matters', 'interests_decide'].map((assumption) =>
      shippedRulebook('camp_david_1978', { assumption }),
    );
    if (one === undefined || other === undefined) throw new Error('No such assumption');
    const kinds = kindsIn(over(one, 60, { world: other }));
    expect(kinds.forecasts).toBeGreaterThan(500);
    expect(kinds.error).toBeLessThan(0.12);
  });
});
