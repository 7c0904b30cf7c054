import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/rules/compile.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { firstSteps } from '../fixtures/first-steps.ts';
import { small } from '../fixtures/small-scenario.ts';

/** Everything that is said of a scenario before it is played, in the order of its lines. */
function allOf(files: ReadonlyMap<string, string>): string[] {
  const { scenario, draft = scenario, problems, told } = readScenario(files);
  const all = [...problems, ...(draft === undefined ? [] : told(findingsOf(draft)))];
  return all.toSorted((one, other) => one.line - other.line).map(({ code }) => code);
}

/** first_steps with several passages changed. */
function changed(...changes: readonly (readonly [passage: string, replacement: string])[]): Map<string, string> {
  const files = firstSteps();
  files.delete('lang/ko.yaml');
  let text = files.get('scenario.yaml') ?? '';
  for (const [passage, replacement] of changes) {
    if (text.split(passage).length !== 2) throw new Error(`Not once: ${passage}`);
    text = text.replace(passage, replacement);
  }
  return files.set('scenario.yaml', text);
}

const TAG = ['when: boats == "on_the_water", chance', 'when: !calm, chance'] as const;
const TYPO = ['audience: 12,                         #', 'audiance: 12, #'] as const;
const NAME = ['known_to: [skerry]', 'known_to: [skery]'] as const;
const TYPE = ['outside: 8 - tension / 10', 'outside: 8 - boats / 10'] as const;
const STATE = ['on_the_water, gone_home], no_way_out', 'on_the_water, adrift, gone_home], no_way_out'] as const;

describe('problems of several layers', () => {
  it('come all at once: a tag, an unknown key, a wrong type, an unreachable state, an unknown name', () => {
    expect(allOf(changed(TAG, TYPO, NAME, TYPE, STATE))).toEqual([
      'unknown_key',
      'expression_type',
      'unreachable_state',
      'unknown_name',
      'yaml_tag',
    ]);
  });

  it.each([
    ['a mistyped key of what others name', [['gauges: {', 'guages: {']] as const, ['unknown_key']],
    ['a key the format does not have at all', [['title: The', 'colour: blue\ntitle: The']] as const, ['unknown_key']],
    ['a key beside the one it was meant to be', [['title: The', 'titel: A\ntitle: The']] as const, ['unknown_key']],
    ['a value that YAML spoiled', [['start: 10 }', 'start: 10, drift: !no }']] as const, ['yaml_tag']],
  ])('are not made more by going on after %s', (_, changes, codes) => {
    expect(allOf(changed(...changes))).toEqual(codes);
  });

  it('are all that is told where the form leaves open what was meant', () => {
    expect(allOf(changed(NAME, ['start: 40, bands', 'start: forty, bands']))).toEqual(['wrong_type']);
  });

  it('never make a scenario that can be played', () => {
    expect(readScenario(changed(TYPO)).scenario).toBeUndefined();
    expect(readScenario(changed(TAG)).scenario).toBeUndefined();
    expect(small('colour: blue').scenario).toBeUndefined();
  });
});
