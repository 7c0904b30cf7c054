import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { mayLayNow } from '../../src/minds/laid-before.ts';
import { persona } from '../../src/minds/persona.ts';
import { playGame, seated } from '../../src/lab/play-game.ts';
import { draftOf } from '../../src/rules/draft.ts';
import { layOffer } from '../../src/rules/offers.ts';
import type { Position } from '../../src/rules/position.ts';
import { lastRefused, noteRefused } from '../../src/rules/refused.ts';
import { isSamePackage } from '../../src/rules/same-clause.ts';
import type { Package } from '../../src/rules/step.ts';
import { viewOf } from '../../src/rules/view.ts';
import { packageSaid } from '../fixtures/lines-of-play.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';
import { LOWER, TENT, UPPER, layout, opening, rulebook } from '../fixtures/two-valleys.ts';

/** The lower valley was turned down for an offer on the second turn; now it is another. */
function turnedDown(text: string, turn: number, more: Readonly<Record<number, number>> = {}): Position {
  const position = opening({ [layout.turn]: 2 });
  const { state } = position;
  layOffer(rulebook, state, packageSaid(rulebook, text));
  state[layout.offerBy] = LOWER + 1;
  state[layout.offerAt] = TENT + 1;
  noteRefused(rulebook, state);
  state[layout.turn] = turn;
  for (const [slot, value] of Object.entries(more)) state[Number(slot)] = value;
  return position;
}

const mayLay = (position: Position, text: string, summit = -1): boolean =>
  mayLayNow(position, LOWER, TENT, summit)(draftOf(rulebook, TENT, packageSaid(rulebook, text), LOWER));

describe('who was turned down at a table', () => {
  it.each([
    // The upper valley gives the water and would have the bridge.
    ['water all', 2, 'water all', false],
    ['water all', 4, 'water all', false],
    ['water all', 5, 'water all', true],
    ['water some', 3, 'water all', false],
    ['water all', 3, 'water some', true],
    ['water all', 3, 'water some, bridge built', true],
  ])('for %s on turn 2 may on turn %i lay %s: %s', (refused, turn, text, expected) => {
    expect(mayLay(turnedDown(refused, turn), text)).toBe(expected);
  });

  it('may lay anything where nothing was turned down, and the other side too', () => {
    expect(mayLay(opening(), 'water all')).toBe(true);
    const draft = draftOf(rulebook, TENT, packageSaid(rulebook, 'toll full'), UPPER);
    expect(mayLayNow(turnedDown('water all', 3), UPPER, TENT, -1)(draft)).toBe(true);
  });

  it('may lay the same as its last word at a summit', () => {
    const { mainSummit, summits } = rulebook;
    const rounds = summits[mainSummit]?.rounds ?? 0;
    const inRound = (round: number) => turnedDown('water all', 3, { [layout.exchange]: 2 * round - 2 });
    expect(mayLay(inRound(1), 'water all', mainSummit)).toBe(rounds === 1);
    expect(mayLay(inRound(rounds), 'water all', mainSummit)).toBe(true);
  });

  it('remembers what it said itself, and nobody who does not sit there does', () => {
    const position = turnedDown('water all', 3);
    const of = (seat: number) =>
      lastRefused({ ...position, state: viewOf(rulebook, position.state, seat).state }, LOWER, TENT);
    expect(of(LOWER)?.turn).toBe(2);
    expect(of(UPPER)?.turn).toBe(2);
    const beyond = rulebook.parties.findIndex((_, party) => !rulebook.tables[TENT]?.parties.includes(party));
    expect(beyond).toBeGreaterThan(-1);
    expect(of(beyond)).toBeUndefined();
  });
});

it.each(['korea_2018', 'camp_david_1978', 'first_steps'])(
  'nobody in %s lays in two turns running, at a table, what was turned down',
  (id) => {
    const book = shippedRulebook(id);
    let laid = 0;
    const again: string[] = [];
    for (const seed of ['again/1', 'again/2', 'again/3']) {
      const last = new Map<string, { readonly turn: number; readonly offered: Package; readonly refused: boolean }>();
      playGame(book, {
        seed,
        minds: () => seated(book, persona('normal')),
        onDecision: ({ state }, question, decision) => {
          if (question.kind !== 'offer' || question.summit >= 0 || decision.kind !== 'offer') return;
          const key = `${question.table} ${question.seat}`;
          const turn = state[book.layout.turn] ?? 0;
          const before = last.get(key);
          const position = { rulebook: book, state, evaluator: flatEvaluator(book) };
          const refused = lastRefused(position, question.seat, question.table) !== undefined;
          laid += 1;
          const soon = refused && before !== undefined && turn - before.turn <= 1;
          if (soon && isSamePackage(before.offered, decision.package)) again.push(`${seed} ${turn} ${key}`);
          last.set(key, { turn, offered: decision.package, refused });
        },
      });
    }
    expect(again).toEqual([]);
    expect(laid).toBeGreaterThan(5);
  },
);
