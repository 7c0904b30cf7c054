import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/cli/lexicon.ts';
import { unmetText } from '../../src/cli/unmet-text.ts';
import type { Unmet } from '../../src/session/unmet.ts';
import { shippedRulebook, shippedScenario } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('camp_david_1978');
const lexicon = lexiconOf(shippedScenario('camp_david_1978'), rulebook);
const party = (id: string): number => rulebook.parties.findIndex((one) => one.id === id);
const issue = rulebook.issues.findIndex(({ id }) => id === 'settlements');
const airfields = rulebook.tracks.findIndex(({ id }) => id === 'airfield');
const lawn = rulebook.summits.findIndex(({ id }) => id === 'lawn');
const danger = rulebook.gauges.findIndex(({ id }) => id === 'danger');
const [EGYPT, ISRAEL] = [party('egypt'), party('israel')];

const late = { kind: 'turn', is: 2, operator: '>=', bound: 4 } as const;
const calm = { kind: 'gauge', gauge: danger, is: 55, operator: '<', bound: 30 } as const;

describe('what of a condition does not hold, at the terminal,', () => {
  it.each<[string, Unmet]>([
    ['It is Day 2, must be Day 4 or later.', late],
    ['Danger of war is 55, must be below 30.', calm],
    ['Only once Egypt or Israel has left the table.', { kind: 'walked', is: -1, wanted: [EGYPT, ISRAEL] }],
    ['Israel has left the table: that stands in the way.', { kind: 'walked', is: ISRAEL, wanted: [-1, EGYPT] }],
    ['Only once it was held: A walk on the lawn.', { kind: 'held', summit: lawn, wanted: true }],
    ['It was held already: A walk on the lawn.', { kind: 'held', summit: lawn, wanted: false }],
    [
      'Settlements in Sinai, as read by Egypt: it is “Stay”, must be “Frozen”.',
      { kind: 'heard', party: EGYPT, issue, is: 0, wanted: [1] },
    ],
    [
      'Settlements in Sinai, as read by Israel: it must be “Frozen”.',
      { kind: 'heard', party: ISRAEL, issue, is: -1, wanted: [1] },
    ],
    [
      'Airfields: 0 of them “Replaced”, must be at least 1.',
      { kind: 'count', track: airfields, state: 1, is: 0, operator: '>=', bound: 1 },
    ],
    [
      'It is Day 2; possible from Day 4 on, if the date does not move.',
      { kind: 'nearness', is: 2, operator: '>=', bound: 4 },
    ],
    [
      'It is Day 9; possible in Day 4 at the latest, if the date does not move.',
      { kind: 'nearness', is: 9, operator: '<=', bound: 4 },
    ],
    ['Not possible unless the date moves.', { kind: 'nearness', is: 9, operator: '<=', bound: 0 }],
    [
      'It is Day 2, must be Day 4 or later. Or else: Danger of war is 55, must be below 30. It is Day 2, must be Day 4 or later.',
      { kind: 'either', alternatives: [[late], [calm, late]] },
    ],
  ])('is “%s”', (sentence, unmet) => {
    expect(unmetText(lexicon, unmet)).toBe(sentence);
  });

  it('is left to the expression where it is none of these', () => {
    expect(unmetText(lexicon, { kind: 'other', expression: 'danger * 2 < 9' })).toBeUndefined();
  });
});
