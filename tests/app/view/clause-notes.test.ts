import { expect, it } from 'vitest';
import { clauseNotes } from '../../../src/app/view/clause-notes.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { at } from '../../../src/kit/never.ts';
import { draftOf } from '../../../src/rules/draft.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const { layout, issues } = rulebook;
const us = rulebook.parties.findIndex(({ id }) => id === 'us');
const { mandates, driftPoints } = at(rulebook.parties, us);
const table = at(rulebook.summits, rulebook.mainSummit).table;
const state = new Float64Array(layout.size);
const notes = (issue: number, level: number) => {
  const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
  return clauseNotes(names, position, us, draftOf(rulebook, table, [{ issue, level, wording: 'plain' }], us));
};

it('says on a clause that what stands goes further, and what signing it would take back', () => {
  const testing = issues.findIndex(({ id }) => id === 'testing');
  const most = at(issues, testing).levels.length - 1;
  state[layout.levels + testing] = most;
  expect(notes(testing, 1)).toEqual([
    {
      issue: testing,
      text: `What stands goes further already: “${names.level(testing, most)}”. Signing this would take that back.`,
    },
  ]);
  expect(notes(testing, most)).toEqual([]);
});

it('says on a clause that it drifts from the own course, and what that costs', () => {
  const mandate = mandates.findIndex(({ againstLevels }) => againstLevels.some(({ level }) => level > 0));
  const against = at(mandates, mandate).againstLevels.find(({ level }) => level > 0);
  if (!against) throw new Error('No course of the seat can be left by signing');
  expect(notes(against.issue, against.level)).toEqual([]);
  state[layout.mandates + us] = mandate + 1;
  expect(notes(against.issue, against.level)[0]?.text).toBe(
    `It drifts from the course you chose: signed, that is −${driftPoints}, which the sum does not count.`,
  );
});
