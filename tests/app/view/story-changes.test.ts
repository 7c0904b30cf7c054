import { expect, it } from 'vitest';
import { cablesOf } from '../../../src/app/view/cables.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { pressOf } from '../../../src/app/view/press.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const place = (id: string): number => rulebook.parties.findIndex((party) => party.id === id);
const [us, rok] = [place('us'), place('rok')];
const table = rulebook.tables.findIndex(({ parties }) => parties.includes(us) && parties.includes(rok));

it('a newspaper says that odds moved by an answer of the house, but not by that of a person at the same screen', () => {
  const cues: readonly Cue[] = [
    { kind: 'answer', turn: 4, table, summit: -1, party: us, by: rok, package: [], accepts: false },
    { kind: 'belief', turn: 4, about: us, from: [0.4, 0.4, 0.2], to: [0.6, 0.2, 0.2] },
  ];
  const origins = [1, 1];
  const wires = cablesOf(names, cues, origins, rok);
  const figures = (persons: readonly number[]): string =>
    pressOf({ lexicon: names, rulebook, cues, origins, seat: rok, persons, beside: () => [] }, wires)
      .map((cable) => cable.figures ?? '')
      .join(' ');
  expect(figures([])).toMatch(/Odds that the United States means it.\+20 in 100/u);
  expect(figures([us, rok])).toBe('');
});
