import { expect, it } from 'vitest';
import { ledgerOf, toldOnce } from '../../../src/app/view/ledger.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { nothingMind } from '../../../src/minds/nothing-mind.ts';
import type { ReadingEntry } from '../../../src/rules/ledger.ts';
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

it('a reading says in which turn whose word it was, who carried it and what its hearer counts on', async () => {
  const { scenario, rulebook } = shipped('korea_2018');
  await fetchLate();
  const [us, rok, dprk] = ['us', 'rok', 'dprk'].map((id) => rulebook.parties.findIndex((party) => party.id === id));
  const chairs = Object.fromEntries(rulebook.parties.map(({ id }) => [id, { kind: 'human' } as const]));
  const { state } = createSession({ rulebook, seed: 'word', chairs, rest: nothingMind }).position();
  const told: ReadingEntry = {
    kind: 'reading',
    hearer: us ?? 0,
    issue: 0,
    turn: 3,
    sender: dprk ?? 0,
    carrier: rok ?? 0,
    signed: false,
    said: 1,
    heard: 2,
    points: 2,
    fate: 'stands',
    settled: 0,
    broke: [],
    kept: [],
  };
  const read = async (language: 'en' | 'ko', entry: ReadingEntry): Promise<string | undefined> => {
    const names = lexicon(scenario, rulebook, await createWords(language));
    return ledgerOf(names, { rulebook, state, evaluator: flatEvaluator(rulebook) }, us ?? 0, [entry]).read[0]?.text;
  };
  expect(await read('en', told)).toMatch(
    /^Week 3, North Korea through South Korea: The United States was told “.+” and counts on “.+”\.$/u,
  );
  expect(await read('en', { ...told, carrier: dprk ?? 0 })).toMatch(
    /^Week 3, North Korea: The United States was told/u,
  );
  expect(await read('en', { ...told, signed: true })).toMatch(/^Week 3, in the words of South Korea: /u);
  expect(await read('ko', told)).toMatch(/^3주째, 북한의 말을 한국이 전함: .*알고 있습니다\.$/u);
});
