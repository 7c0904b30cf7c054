import { expect, it } from 'vitest';
import { cablesOf } from '../../../src/app/view/cables.ts';
import { evidenceOf } from '../../../src/app/view/evidence.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const place = (id: string): number => rulebook.parties.findIndex((party) => party.id === id);
const [us, rok] = [place('us'), place('rok')];
const table = rulebook.tables.findIndex(({ parties }) => parties.includes(us) && parties.includes(rok));

/** Washington answers, and Seoul's odds on its three kinds move from even. */
function stepAfter(accepts: boolean, to: readonly number[]): ReturnType<typeof evidenceOf>[number] | undefined {
  const even = [1 / 3, 1 / 3, 1 / 3];
  const cues: readonly Cue[] = [
    { kind: 'answer', turn: 4, table, summit: -1, party: us, by: rok, package: [], accepts },
    { kind: 'belief', turn: 4, about: us, from: even, to },
  ];
  return evidenceOf(names, cablesOf(names, cues, [1, 1], rok), cues, 'us')[0];
}

it('where odds fall on a yes or rise on a no, it is said to whom a yes comes easiest', () => {
  // The first of its kinds is the one that means it.
  expect(stepAfter(true, [0.2, 0.5, 0.3])?.sooner).toEqual({ yes: true, kind: names.kind(us, 1) });
  expect(stepAfter(false, [0.5, 0.2, 0.3])?.sooner).toEqual({ yes: false, kind: names.kind(us, 1) });
  // Though a no came easiest to another that does not mean it either.
  expect(stepAfter(false, [0.38, 0.4, 0.22])?.sooner).toEqual({ yes: false, kind: names.kind(us, 2) });
});

it('where they move with the answer, nothing needs saying', () => {
  expect(stepAfter(true, [0.5, 0.2, 0.3])).toMatchObject({ turn: 4, to: 0.5, fits: names.kind(us, 0) });
  expect(stepAfter(true, [0.5, 0.2, 0.3])).not.toHaveProperty('sooner');
  expect(stepAfter(false, [0.2, 0.5, 0.3])).not.toHaveProperty('sooner');
});
