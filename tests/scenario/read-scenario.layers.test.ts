import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/rules/compile.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { BROKEN } from '../fixtures/broken-scenarios.ts';
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

  const FORM = [
    ['unknown_word', ['temper: { concedes: steady', 'temper: { concedes: stedy']],
    ['wrong_type', ['fooled: 6,                            #', 'fooled: lots, #']],
    [
      'out_of_range',
      [
        'seat: playable, capacity: 2, temper: { concedes: late',
        'seat: playable, capacity: -2, temper: { concedes: late',
      ],
    ],
    ['bad_form', ['start: 2031-04-07', 'start: 7 April']],
    ['missing_key', ['start: 10 }', 'drift: 0 }']],
    ['empty_text', ['text: A net comes home torn', "text: ' '"]],
    ['expression_syntax', ['outside: 10 - tension / 10', 'outside: 10 - ']],
    ['bad_id', ['by: skerry, text: Ask', 'by: Skerry, text: Ask']],
    ['unknown_choice', ['strength: [hedged, firm]', 'strength: hedges']],
    ['same_name', ['\ntracks: { boats', '\nnumbers: { tension: 3 }\ntracks: { boats']],
  ] as const;
  const MEANING = [TYPE, NAME, STATE, ['boats: on_the_water -> in_port', 'boats: on_the_watr -> in_port']] as const;
  const MEANT = ['expression_type', 'unknown_name', 'unreachable_state', 'unknown_name'] as const;

  it.each(FORM)('%s hides nothing of what does not make sense', (code, change) => {
    expect(allOf(changed(change, ...MEANING)).toSorted()).toEqual([code, ...MEANT].toSorted());
  });

  it('come all at once, fourteen of three layers', () => {
    const form = FORM.filter(([code]) => code !== 'same_name');
    const found = allOf(changed(TAG, TYPO, ...form.map(([, change]) => change), TYPE, NAME, STATE));
    const expected = ['yaml_tag', 'unknown_key', ...form.map(([code]) => code), ...MEANT.slice(0, 3)];
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it.each(Object.entries(BROKEN).filter(([code]) => code !== 'too_many_problems'))(
    '%s is not made more by going on',
    (code, { files }) => {
      expect(allOf(files)).toEqual([code]);
    },
  );

  it.each([
    ['a state that is no id', ['on_the_water, gone_home], no_way_out', '[on_the_water], gone_home], no_way_out']],
    ['a shift that is none', ['boats: in_port -> on_the_water', 'boats: out']],
    ['the first state', ['states: [in_port,', 'states: [5.5,']],
    ['the place of a party', ['at: [58.6, -3.4]', 'at: [{}, -3.4]']],
    ['an issue of a table', ['of: [fishing,', 'of: [{},']],
    ['who makes a promise', ['sixth week, by: [skerry,', 'sixth week, by: [{},']],
    [
      'an issue without levels',
      [
        'levels: { dark: {}, lit_in_winter: { skerry: -10, holm: 30 }, lit_all_year: { skerry: -25, holm: 50 } }',
        'levels: {}',
      ],
    ],
    ['points that are no number', ['counted: { skerry: -15, holm: 20 }', 'counted: { skerry: much, holm: 20 }']],
    ['odds that are too great', ['prior: 0.6', 'prior: 6']],
    ['a table without parties', ['at: rock, parties: [skerry, holm], agenda', 'at: rock, agenda']],
    ['no chair that is a word', ['skerry: { home: skerry, seat: playable', 'skerry: { home: skerry, seat: everybody']],
    [
      'a whole part of another form',
      [
        'promises: { come_to_the_rock: { text: We will be on the Rock in the sixth week, by: [skerry, holm], holds: boats != "gone_home" } }',
        'promises: [come_to_the_rock]',
      ],
    ],
    ['a turn that is no number', ['turns: 6, word', 'turns: six, word']],
  ] as const)('%s is one fault, not several', (_, change) => {
    expect(allOf(changed(change))).toHaveLength(1);
  });

  it('never make a scenario that can be played', () => {
    expect(readScenario(changed(TYPO)).scenario).toBeUndefined();
    expect(readScenario(changed(TAG)).scenario).toBeUndefined();
    expect(small('colour: blue').scenario).toBeUndefined();
  });
});
