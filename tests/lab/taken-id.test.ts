import { expect, it } from 'vitest';
import { tryOut } from '../../src/lab/trial.ts';
import { shippedRulebook, shippedScenario } from '../fixtures/shipped.ts';

it('a scenario that is called as one that is shipped is told so, at its id, and no other is', () => {
  const [scenario, rulebook] = [shippedScenario('first_steps'), shippedRulebook('first_steps')];
  const said = (shipped: readonly string[]): readonly string[] =>
    tryOut(scenario, rulebook, shipped)
      .next()
      .value.findings.map(({ code, path }) => `${code} ${path}`);
  expect(said(['camp_david_1978', 'first_steps'])).toEqual(['id_of_shipped id']);
  expect(said(['camp_david_1978'])).toEqual([]);
});
