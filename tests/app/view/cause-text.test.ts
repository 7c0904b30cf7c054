import { expect, it } from 'vitest';
import { cablesOf } from '../../../src/app/view/cables.ts';
import { causeText } from '../../../src/app/view/cause-text.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { initialState } from '../../../src/rules/initial.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { worldFate } from '../../../src/kernel/fate.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const seat = rulebook.parties.findIndex(({ id }) => id === 'us');
const issue = rulebook.issues.findIndex(({ id }) => id === 'day');
const table = rulebook.tables.findIndex(({ id }) => id === 'advance_table');
const moved: Cue = { turn: 4, kind: 'level', issue, from: 0, to: 1 };

function causeIn(cues: readonly Cue[]) {
  const state = initialState(rulebook, flatEvaluator(rulebook), worldFate(rulebook, 'cause', {}));
  const slot = rulebook.layout.levels + issue;
  state[slot] = 1;
  // What a signature puts into force comes of the same step.
  const wires = cablesOf(names, cues, [0, 0], seat);
  return causeText({ lexicon: names, position: { state }, seat, cues, wires }, slot, 4);
}

it('a level that was signed is led back to the signature that tells of it', () => {
  const signed: Cue = {
    turn: 4,
    kind: 'signed',
    table,
    package: [{ issue, level: 1, wording: 'plain' }],
    inForce: true,
  };
  const cause = causeIn([signed, moved]);
  expect(cause?.cable).toBe('0');
  expect(cause?.text).toMatch(/^The day/);
  expect(cause?.text).not.toContain('by no act you know of');
});
