import { describe, expect, it } from 'vitest';
import { benchOf, drawUp, reportNamed } from '../../src/lab/laboratory.ts';
import { shippedScenario } from '../fixtures/shipped.ts';
import { shareOf } from './share.ts';

const scenario = shippedScenario('korea_2018');
const ids = Object.keys(scenario.assumptions);

// On seeds on which nothing was chosen.
describe('over two hundred games of the spring of 2018', () => {
  const assumptions = ids.slice(0, shareOf(ids.length));
  const figures = drawUp(benchOf(scenario, { games: 200, seed: 'calibration6', assumptions }), reportNamed('beliefs'));
  const [own, pairs] = [assumptions.length, assumptions.length * (assumptions.length - 1)];

  it.each([
    ['what seats believe of each other comes true about as often as they believe it', /^kinds\.error\.\w+$/, 0.05, own],
    ['so do the odds of a yes', /^answers\.error\.\w+$/, 0.05, own],
    ['both stay near the truth where the world is another', /\.error\.\w+\.in\.\w+$/, 0.12, 2 * pairs],
    ['both tell more than the shares alone', /^(kinds|answers)\.loss\.over\.\w+$/, 0, 2 * own],
  ])('%s', (_, pattern, most, count) => {
    const found = figures.filter(({ id }) => pattern.test(id));
    expect(found).toHaveLength(count);
    for (const { id, value } of found) expect({ id, within: value < most }).toEqual({ id, within: true });
  });
});
