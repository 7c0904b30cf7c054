import { expect, it } from 'vitest';
import { compile, rulebookOf } from '../../../src/rules/compile.ts';
import { shippedScenario } from '../../fixtures/shipped.ts';
import { river } from './river.ts';

it.each(['first_steps', 'camp_david_1978', 'korea_2018'])(
  'the rulebook of %s is the same whether or not it is checked again',
  (id) => {
    const scenario = shippedScenario(id);
    for (const assumption of Object.keys(scenario.assumptions)) {
      const options = { assumption, length: 'short' } as const;
      expect(rulebookOf(scenario, options)).toEqual(compile(scenario, options).rulebook);
    }
  },
);

it('a rulebook travels as text: it is the same when it is read again', () => {
  const rulebook = rulebookOf(shippedScenario('korea_2018'));
  expect(JSON.parse(JSON.stringify(rulebook))).toStrictEqual(rulebook);
});

it('a scenario that names what is not there has no rulebook', () => {
  expect(() => rulebookOf(river('by: north, text: Part', 'by: nort, text: Part'))).toThrow(/nort/);
});
