import { describe, expect, it } from 'vitest';
import { scenarioFiles } from '../../src/cli/scenario-files.ts';
import { firstSteps } from '../fixtures/first-steps.ts';
import { tryMutants } from '../fixtures/try-mutants.ts';

const TWENTIES = [0, 20, 40, 60, 80];

// Each mutant has a second of work; how long that takes is the machine's affair.
const PATIENCE = 60_000;

describe(
  'whatever is done to a scenario, it comes back with problems or a scenario, within a second',
  { timeout: PATIENCE },
  () => {
    it.each(TWENTIES)('first_steps, mutants from %d on', (from) => {
      const { scenarios, refused } = tryMutants(firstSteps(), 'scenario.yaml', from, from + 20);
      // Mutations that never broke anything would try nothing.
      expect(refused).toBeGreaterThan(5);
      expect(scenarios + refused).toBe(20);
    });
    it('its translation', () => {
      expect(tryMutants(firstSteps(), 'lang/ko.yaml', 0, 20).refused).toBeGreaterThan(0);
    });
    it.each(TWENTIES.slice(1))('a scenario with every part of the format, mutants from %d on', (from) => {
      const files = scenarioFiles('camp_david_1978');
      expect(tryMutants(files.ok ? files.value : new Map(), 'scenario.yaml', from, from + 20).refused).toBeGreaterThan(
        5,
      );
    });
  },
);
