import { describe, expect, it } from 'vitest';
import { runClaim } from '../../src/lab/claim.ts';
import { shippedScenario } from '../fixtures/shipped.ts';
import { shareOf } from './share.ts';

const PAIRS = 200;

const scenario = shippedScenario('korea_2018');
const ids = Object.keys(scenario.claims);

// On seeds on which nothing was chosen.
describe('two hundred pairs of games bear out', () => {
  it.each(ids.slice(0, shareOf(ids.length)))('%s', (id) => {
    const known = scenario.claims[id]?.fails !== undefined;
    for (const result of runClaim(scenario, id, { games: PAIRS, seed: 'report12' })) {
      const { holds, effect, low, high } = result;
      // What is shipped as failing may hold on some seeds.
      expect({ holds: holds || known, effect, low, high }).toEqual({ holds: true, effect, low, high });
      // In four games of five every step of both lines can be played.
      expect(result.unplayed).toBeLessThan(0.2);
    }
  });
});
