import { expect, it } from 'vitest';
import { ledgerOf, toldOnce } from '../../../src/app/view/ledger.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { nothingMind } from '../../../src/minds/nothing-mind.ts';
import { PROMISE_STATUS, STRENGTHS } from '../../../src/rules/layout.ts';
import { createSession } from '../../../src/session/session.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const view = { issue: 'Boats', text: 'Holm heard “two”.' };

it('what was heard and came to nothing twice, in the same words, stands once in the ledger', () => {
  const came = { ...view, came: 'Another message took its place.' };
  expect(toldOnce([came, view, came])).toEqual([view, came]);
});

it('a debt is told each time', () => {
  const owed = { ...view, debt: 2 };
  expect(toldOnce([owed, owed])).toEqual([owed, owed]);
});

it('a word given to nobody outside is not told like one that was said aloud', async () => {
  const { scenario, rulebook } = shipped('korea_2018');
  await fetchLate();
  const names = lexicon(scenario, rulebook, await createWords('en'));
  const chairs = Object.fromEntries(rulebook.parties.map(({ id }) => [id, { kind: 'human' } as const]));
  const state = createSession({ rulebook, seed: 'word', chairs, rest: nothingMind }).position().state.slice();
  const promised = (strength: (typeof STRENGTHS)[number]): string | undefined => {
    state[rulebook.layout.promiseStatus] = PROMISE_STATUS.indexOf('live');
    state[rulebook.layout.promiseStrength] = STRENGTHS.indexOf(strength);
    return ledgerOf(names, { rulebook, state, evaluator: flatEvaluator(rulebook) }, 0, []).promised[0]?.text;
  };
  expect(promised('firm')).toBe(names.promise(0));
  expect(promised('silent')).toBe(`${names.promise(0)} (among ourselves)`);
});
