import { expect, it } from 'vitest';
import { runTest } from '../../src/lab/scenario-test.ts';
import { river } from '../rules/compile/river.ts';

it('a test of how many copies stand in a state says, where it fails, how many did', () => {
  const scenario = river(`expect: 'talks == "apart"'`, `expect: 'boat.held == 2 && talks == "apart"'`);
  const { findings } = runTest(scenario, 'parts');
  expect(findings.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/; boat\.held was \d, talks was “apart”\.$/),
  );
});
