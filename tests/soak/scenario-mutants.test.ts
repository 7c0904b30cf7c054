import { expect, it } from 'vitest';
import { firstSteps } from '../fixtures/first-steps.ts';
import { scenarioFiles } from '../../src/cli/scenario-files.ts';
import { tryMutants } from '../fixtures/try-mutants.ts';

const HUNDREDS = Array.from({ length: 50 }, (_, n) => n * 100);

it.each(HUNDREDS)('mutants of first_steps from %d on give problems or a scenario each', (from) => {
  const { scenarios, refused } = tryMutants(firstSteps(), 'scenario.yaml', from, from + 100);
  expect(scenarios + refused).toBe(100);
});

it.each(HUNDREDS)('and so do those of a scenario with every part of the format, from %d on', (from) => {
  const files = scenarioFiles('camp_david_1978');
  const { scenarios, refused } = tryMutants(files.ok ? files.value : new Map(), 'scenario.yaml', from, from + 100);
  expect(scenarios + refused).toBe(100);
});
