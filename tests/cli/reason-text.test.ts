import { expect, it } from 'vitest';
import { lexiconOf } from '../../src/cli/lexicon.ts';
import { reasonLines } from '../../src/cli/reason-text.ts';
import { refusalOfARedLine } from '../fixtures/refusal-of-a-red-line.ts';
import { shippedRulebook, shippedScenario } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('korea_2018');
const lexicon = lexiconOf(shippedScenario('korea_2018'), rulebook);
const { view, cues } = refusalOfARedLine(rulebook);

it('a refusal is told with what was asked for instead, and with the word that signing would have broken', () => {
  const lines = reasonLines(lexicon, view, cues, 0);
  expect(lines[0]).toBe('  They asked instead for: Denuclearisation: To work towards it, in words.');
  // An audience of 6, on the fifth day of fifteen.
  expect(lines).toContain(
    '  Your analysts: signing would break their word of Week 3, “No disarming first, no disarming alone”, at 2.0 points.',
  );
});

it('nothing is explained of an answer to what others put', () => {
  expect(reasonLines(lexicon, { ...view, seat: view.seat + 1 }, cues, 0)).toEqual([]);
  expect(reasonLines(lexicon, view, cues, 1)).toEqual([]);
});
