import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import { edited } from '../../fixtures/first-steps.ts';

const said = (passage: string, written: string): string[] =>
  readScenario(edited(passage, written)).problems.map(({ code, hint }) => `${code}: ${hint ?? ''}`);

describe('what was meant is told where something of another form stands', () => {
  it.each([
    ['yes for true', 'board: true', 'board: yes', /^wrong_type: Write true\.$/],
    ['off for false', 'board: true', 'board: off', /^wrong_type: Write false\.$/],
    ['a capital in an id', 'by: skerry, text: Ask', 'by: Skerry, text: Ask', /^bad_id: .*Perhaps “skerry”\.$/],
    ['a hyphen in an id', 'torn_nets: {', 'torn-nets: {', /^bad_id: .*Perhaps “torn_nets”\.$/],
    ['a space in an id', 'torn_nets: {', 'torn nets: {', /^bad_id: .*Perhaps “torn_nets”\.$/],
    ['a letter that no id has', 'torn_nets: {', 'törn_nets: {', /^bad_id: .*underscores\.$/],
    ['a pair without braces', 'do: [ add: { tension: 10 } ]', 'do: [ add: tension 10 ]', /Write \{ tension: 10 \}\.$/],
    ['a list for a map', 'choose: { strength: [hedged, firm] }', 'choose: [hedged, firm]', /Write \{ KEY: VALUE \}/],
    ['another arrow', 'boats: on_the_water -> in_port', 'boats: on_the_water => in_port', /FROM -> TO\.$/],
  ])('%s', (_, passage, written, hint) => {
    expect(said(passage, written)).toEqual([expect.stringMatching(hint)]);
  });
});
