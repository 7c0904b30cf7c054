import { expect, it } from 'vitest';
import { findingsOf } from '../../../src/rules/compile.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import { RIVER } from '../../rules/compile/river.ts';

/** What is said of the river with a piece of its text replaced. */
function told(find: string, replacement: string): readonly string[] {
  if (!RIVER.includes(find)) throw new Error(`“${find}” does not stand in the river`);
  const {
    scenario,
    draft = scenario,
    problems,
    told: place,
  } = readScenario(new Map([['scenario.yaml', RIVER.replace(find, replacement)]]));
  const meaning = draft === undefined ? [] : place(findingsOf(draft));
  return [...problems, ...meaning].map(({ code, message, hint = '' }) => `${code} ${message} ${hint}`.trim());
}

it.each([
  ['levels: { none: {},', 'levels: { none: No fair,', /^wrong_type .* Write \{ name: No fair \}\.$/],
  ['levels: { none: {},', "levels: { none: 'No, none',", /Write \{ name: 'No, none' \}\.$/],
  [
    'parties: [north, south], host',
    'parties: [north south], host',
    /^too_few .* write \[north, south\], with a comma\.$/,
  ],
  ['source: chronicle, mark: fact', 'mark: fact', /^fact_without_source .* Add "source"/],
  ['text: A flood,', 'text: A flood, mark: fact,', /^fact_without_source .* Add "cites"/],
  ['language: en\n', '', /^missing_key .* language: en, or language: ko\.$/],
  ['  lift: {', '  part: {', /^duplicate_key “part” stands here a second time, after line \d+\./],
  [
    'tracks:\n',
    'tracks:\n  held: { states: [a, b] }\n',
    /^reserved_id “held” has another meaning here: expressions know the word/,
  ],
  [
    'great: { north: -30, south: 60',
    'great: { north: -30, south: 50',
    /^points_do_not_add_up .* 90\. They must add up to 100\. Now: dam 40 \(0 to -40\), fair 50\.$/,
  ],
  [`public: 'strength != "silent"'`, 'public: anger > 3', /^public_varies .* Make two moves of it/],
  ['look_at: dam', 'look_at: shield', /^unknown_name There is nothing called “shield”\. Write the id of/],
  ['look_at: dam', 'look_at: damm', /Did you mean “dam”\?$/],
])('of %s as %s it is said how to mend it', (find, replacement, words) => {
  expect(told(find, replacement)).toContainEqual(expect.stringMatching(words));
});
