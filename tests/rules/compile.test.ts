import { describe, expect, it } from 'vitest';
import { compile } from '../../src/rules/compile.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { smallScenario } from './compile/small-scenario.ts';

function rulebookOf(scenario: Scenario): Rulebook {
  const { rulebook, findings } = compile(scenario);
  expect(findings).toEqual([]);
  if (rulebook === undefined) throw new Error('no rulebook');
  return rulebook;
}

describe('compile', () => {
  const rulebook = rulebookOf(smallScenario());

  it('makes one deed of each variant of a move for each party, in the order of the file', () => {
    expect(rulebook.deeds.map(({ id }) => id)).toEqual([
      'north.part',
      'north.come_back',
      'north.seize.heron',
      'north.seize.otter',
      'south.seize.heron',
      'south.seize.otter',
      'south.release',
      'north.leave',
      'event.flood',
    ]);
  });
});
