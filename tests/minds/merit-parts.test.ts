import { describe, expect, it } from 'vitest';
import { meritOf, think } from '../../src/minds/merit.ts';
import { partsOf } from '../../src/minds/merit-parts.ts';
import { outlookOf } from '../../src/minds/outlook.ts';
import { persona } from '../../src/minds/persona.ts';
import { differenceOf } from '../../src/minds/prospects-compared.ts';
import { prospectsOf } from '../../src/minds/prospects.ts';
import { at } from '../../src/kit/never.ts';
import { createSession } from '../../src/session/session.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const GAMES = [
  { id: 'korea_2018', seat: 0 },
  { id: 'korea_2018', seat: 1 },
  { id: 'camp_david_1978', seat: 0 },
  { id: 'first_steps', seat: 0 },
];

/** A seat asked for its orders, after some turns in which it gave none. */
function askedIn(id: string, seat: number, turn: number) {
  const rulebook = shippedRulebook(id);
  const chairs = { [at(rulebook.parties, seat).id]: { kind: 'human' as const } };
  const session = createSession({ rulebook, seed: 'parts', chairs, rest: persona() });
  for (;;) {
    const question = session.question();
    if (question === undefined) throw new Error('Over before its time');
    const now = at(session.view(seat).state, rulebook.layout.turn);
    if (question.kind === 'orders' && now >= turn)
      return { rulebook, view: session.view(seat), deeds: question.options };
    if (question.kind === 'orders') session.decide({ kind: 'orders', deeds: [] });
    else session.decide(question.kind === 'answer' ? { kind: 'answer', accepts: false } : { kind: 'pass' });
  }
}

describe.each(GAMES)('the parts of what a deed is worth in $id, chair $seat', ({ id, seat }) => {
  it.each([1, 3])('add up to its merit in turn %i, and none is idle', (turn) => {
    const { rulebook, view, deeds } = askedIn(id, seat, turn);
    const thinking = think(view);
    for (const index of deeds) {
      const parts = partsOf(thinking, [], at(rulebook.deeds, index));
      const sum = parts.reduce((points, part) => points + part.points, 0);
      expect(sum, at(rulebook.deeds, index).id).toBeCloseTo(meritOf(thinking, index, false), 9);
      expect(parts.every(({ points }) => points !== 0)).toBe(true);
    }
  });

  it('count beside them the numbers watched, a step at so many points', () => {
    const { rulebook, view, deeds } = askedIn(id, seat, 1);
    const thinking = think(view);
    const watches = rulebook.gauges.map((_, gauge) => gauge + 1);
    const watched = deeds.flatMap((index) =>
      partsOf(thinking, watches, at(rulebook.deeds, index)).flatMap((part) => (part.kind === 'gauge' ? [part] : [])),
    );
    expect(watched.length).toBeGreaterThan(0);
    for (const { gauge, by, points } of watched) expect(points).toBeCloseTo((gauge + 1) * by, 12);
  });
});

it('what moved prospects adds up to what they moved by, also where the expected text is another', () => {
  const early = askedIn('korea_2018', 0, 1);
  const late = askedIn('korea_2018', 0, 6);
  const before = think(early.view).prospects;
  const { position } = think(late.view);
  const after = prospectsOf(position, 0, outlookOf(position, 0));
  const moved = differenceOf(early.rulebook, 0, before, after);
  expect(moved.length).toBeGreaterThan(3);
  expect(moved.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(after.value - before.value, 9);
  expect(differenceOf(early.rulebook, 0, after, after)).toEqual([]);
});
