import { expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { summitLines } from '../../../src/app/view/summit-text.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const summit = rulebook.summits.findIndex(({ id }) => id === 'north_south');
const table = rulebook.summits[summit]?.table ?? -1;
const [rok, dprk] = ['rok', 'dprk'].map((id) => rulebook.parties.findIndex((party) => party.id === id));
const issue = rulebook.issues.findIndex(({ id }) => id === 'border');
const wanted = [{ issue, level: 1, wording: 'plain' as const }];

const sits: Cue = { turn: 8, kind: 'summit', summit, status: 'sits' };
const held: Cue = { turn: 8, kind: 'summit', summit, status: 'held' };
const offer: Cue = {
  turn: 8,
  kind: 'offer',
  party: rok ?? -1,
  table,
  summit,
  package: wanted,
  public: false,
  bridge: false,
};
const answer = (accepts: boolean): Cue => ({
  turn: 8,
  kind: 'answer',
  party: dprk ?? -1,
  by: rok ?? -1,
  table,
  summit,
  package: wanted,
  accepts,
});
const signed: Cue = { turn: 8, kind: 'signed', table, package: wanted, inForce: true };
const clause = names.clause({ issue, level: 1, wording: 'plain' });

it('a summit that signed nothing says so, and who refused what', () => {
  expect(summitLines(names, held, [sits, offer, answer(false)])).toEqual([
    'Nothing was signed.',
    `Put by South Korea, refused by North Korea: ${clause}.`,
  ]);
});

it('what was refused before it sat is none of its', () => {
  expect(summitLines(names, held, [offer, answer(false), sits])).toEqual(['Nothing was signed.']);
});

it('one that signed says nothing of it twice, and one that only begins nothing at all', () => {
  expect(summitLines(names, held, [sits, offer, answer(true), signed])).toEqual([]);
  expect(summitLines(names, sits, [])).toEqual([]);
});

it('who was not there and sees only what stands since is not told that nothing was signed', () => {
  expect(summitLines(names, held, [sits, { turn: 8, kind: 'level', issue, from: 0, to: 1 }])).toEqual([]);
});
