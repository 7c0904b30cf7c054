import { expect, it } from 'vitest';
import { agreedWhere } from '../../../src/app/view/agreed-where.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const issue = (id: string): number => rulebook.issues.findIndex((one) => one.id === id);
const table = (id: string): number => rulebook.tables.findIndex((one) => one.id === id);
const us = rulebook.parties.findIndex(({ id }) => id === 'us');
const north = rulebook.parties.findIndex(({ id }) => id === 'dprk');
const own = { seat: us, state: new Float64Array(rulebook.layout.size) };
const signed = (turn: number, where: string, id: string, inForce = false): Cue => ({
  turn,
  kind: 'signed',
  table: table(where),
  package: [{ issue: issue(id), level: 1, wording: 'plain' }],
  inForce,
});

it('says of what waits for leaders by whom and when it was agreed last, at whatever table', () => {
  const cues = [signed(3, 'house_of_peace', 'denuke'), signed(5, 'working', 'testing'), signed(7, 'working', 'denuke')];
  expect(agreedWhere(names, cues.slice(0, 2), [issue('denuke'), issue('testing')], own)).toBe(
    'Denuclearisation: South Korea and North Korea, Week 3. Nuclear and missile tests: United States and North Korea, Week 5.',
  );
  expect(agreedWhere(names, cues, [issue('denuke')], own)).toBe(
    'Denuclearisation: United States and North Korea, Week 7.',
  );
});

it('says of what it did not see signed that it was agreed without it, between whom and where', () => {
  const state = own.state.slice();
  state[rulebook.layout.agreedBy + issue('denuke')] = north + 1;
  expect(agreedWhere(names, [], [issue('denuke')], { seat: us, state })).toBe(
    'Denuclearisation: agreed between South Korea and North Korea at “The Peace House”, without you.',
  );
});

it('says nothing of what is in force already, and of what nobody agreed', () => {
  expect(agreedWhere(names, [signed(3, 'working', 'denuke', true)], [issue('denuke')], own)).toBe('');
  expect(agreedWhere(names, [], [issue('denuke')], own)).toBe('');
});
