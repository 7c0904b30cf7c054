import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import { edited } from '../../fixtures/first-steps.ts';

const hints = (files: ReadonlyMap<string, string>) =>
  readScenario(files).problems.map(({ code, hint }) => `${code} ${hint ?? ''}`);

describe('a number', () => {
  it('from 0 to 1 that was written in hundredths is told as it should be written', () => {
    expect(hints(edited('prior: 0.6,', 'prior: 65,'))).toContain('out_of_range If 65 in 100 are meant, write 0.65.');
  });

  it('of turns that is missing is told with an example', () => {
    expect(hints(edited(', turns: 6', ''))).toContain('missing_key How many turns the game has, for example turns: 8.');
  });

  it('that was written as a word is asked for in figures', () => {
    expect(hints(edited('prior: 0.6,', 'prior: half,'))).toContain('wrong_type Write it in figures, as 12 or 0.4.');
  });
});
