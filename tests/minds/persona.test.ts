import { describe, expect, it } from 'vitest';
import { shippedIds } from '../../src/cli/scenario-files.ts';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { at } from '../../src/kit/never.ts';
import { simulate } from '../../src/lab/simulate.ts';
import { meritOf, think } from '../../src/minds/merit.ts';
import { persona } from '../../src/minds/persona.ts';
import { randomMind } from '../../src/minds/random-mind.ts';
import { conduct } from '../../src/rules/conduct.ts';
import { draftOf, draftOnTable } from '../../src/rules/draft.ts';
import type { Question, SeatView } from '../../src/rules/game.ts';
import { needOf } from '../../src/rules/need.ts';
import type { Position } from '../../src/rules/position.ts';
import { wouldSign } from '../../src/rules/signing.ts';
import { worthOfPackage } from '../../src/rules/value.ts';
import { viewOf } from '../../src/rules/view.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('camp_david_1978');
const { layout } = rulebook;
const [EGYPT, ISRAEL, US] = [0, 1, 2];

/** The start of a game, with slots written over before it is looked at. */
function opening(write: (state: Float64Array) => void = () => {}): Position {
  const { position } = kernelGame(rulebook, worldFate(rulebook, 'opening', { israel: 'security_first' }));
  const state = position.state.slice();
  write(state);
  return { rulebook, state, evaluator: flatEvaluator(rulebook) };
}

const view = ({ state }: Position, seat: number): SeatView => viewOf(rulebook, state, seat);
const merit = (position: Position, seat: number, id: string): number =>
  meritOf(think(view(position, seat)), rulebook.deedById[id] ?? -1, true);
const copy = (id: string): number =>
  at(
    rulebook.copies,
    rulebook.copies.findIndex((one) => one.id === id),
  ).slot;

describe('a persona', () => {
  // The loop throws where a mind decides unlawfully.
  it.each(shippedIds().flatMap((id) => (['easy', 'normal', 'strict'] as const).map((level) => [level, id] as const)))(
    '(%s) plays lawful games of %s to their end',
    (level, id) => {
      const book = shippedRulebook(id);
      const minds = book.parties.map(() => persona(level));
      const games = book.deeds.length > 200 ? 1 : 4;
      const { endings } = simulate(book, { games, seed: 'lawful', minds: () => minds });
      expect(endings.reduce((sum, { count }) => sum + count, 0)).toBe(games);
    },
  );

  it('does better than chance, on either side', () => {
    const book = shippedRulebook('first_steps');
    const scores = (...minds: (typeof randomMind)[]): readonly number[] =>
      simulate(book, { games: 60, seed: 'better', minds: () => minds }).scores;
    const [skerry, holm] = scores(persona(), persona());
    expect(skerry).toBeGreaterThan(at(scores(randomMind, persona()), 0));
    expect(holm).toBeGreaterThan(at(scores(persona(), randomMind), 1));
  });

  it('decides the same from the same view and luck', () => {
    const position = opening();
    const question: Question = { kind: 'orders', seat: EGYPT, options: at(rulebook.deedsOf, EGYPT) };
    const decide = () => persona().choose(view(position, EGYPT), question, (slot) => (slot * 0.37) % 1);
    expect(decide()).toEqual(decide());
  });

  it('decides the same whatever the others really are', () => {
    const question: Question = { kind: 'orders', seat: EGYPT, options: [rulebook.deedById['egypt.demand.act'] ?? -1] };
    const under = (kind: number) => {
      const position = opening((state) => (state[layout.kinds + ISRAEL] = kind));
      return persona().choose(view(position, EGYPT), question, () => 0.9);
    };
    expect(under(0)).toEqual(under(1));
  });
});

describe('the merit of a deed', () => {
  it('is below nothing for what only gives away', () => {
    expect(merit(opening(), ISRAEL, 'israel.hold_builders')).toBeLessThan(-3);
  });

  it('is above nothing for what brings a package within reach', () => {
    expect(merit(opening(), US, 'us.gloss.warm')).toBeGreaterThan(merit(opening(), US, 'us.gloss.plain'));
  });

  it('is above nothing for learning what another is, the more the surer the source', () => {
    const minister = merit(opening(), EGYPT, 'egypt.visit_quietly.minister.open.no_ask');
    const aide = merit(opening(), EGYPT, 'egypt.visit_quietly.aide.open.no_ask');
    expect(aide).toBeGreaterThan(0);
    // right 0.6 and 0.55 over odds of 0.6 and 0.4, three points for knowing all: 3 · 2 · 0.05 · 0.48
    expect(minister - aide).toBeCloseTo(0.144, 9);
  });

  it('is below nothing for closing a line and above for opening it again', () => {
    const later = opening((state) => (state[layout.turn] = 5));
    const closed = opening((state) => {
      state[layout.turn] = 5;
      state[copy('drafts_line')] = 1;
    });
    expect(merit(later, US, 'us.stop_line')).toBeLessThan(0);
    expect(merit(closed, US, 'us.open_line')).toBeGreaterThan(merit(later, US, 'us.stop_line'));
  });

  it('is less for the same again so soon', () => {
    const again = opening((state) => {
      state[layout.turn] = 5;
      state[layout.happened + (rulebook.deedById['us.praise.israel'] ?? -1)] = 4;
    });
    const fresh = opening((state) => (state[layout.turn] = 5));
    expect(merit(again, US, 'us.praise.egypt')).toBeLessThan(merit(fresh, US, 'us.praise.egypt'));
  });

  it('is greater for what keeps a promise on its last day', () => {
    const bound = (turn: number): Position =>
      opening((state) => {
        const vow = ISRAEL * rulebook.promises.length + 2;
        state[layout.turn] = turn;
        state[layout.promiseStatus + vow] = 1;
        state[layout.promiseStrength + vow] = 3;
        state[layout.promiseTurn + vow] = 3;
      });
    const gain = (turn: number): number =>
      merit(bound(turn), ISRAEL, 'israel.hold_builders') -
      merit(
        opening((state) => (state[layout.turn] = turn)),
        ISRAEL,
        'israel.hold_builders',
      );
    // The price of a firm promise on turn 8 of 13: 14 · 8 / 13.
    expect(gain(8)).toBeCloseTo((14 * 8) / 13, 6);
    expect(gain(6)).toBeCloseTo((14 * 6) / 13 / 3, 6);
  });
});

describe('a persona at a table', () => {
  /** Asks every offer and answer of some games, with the position it is asked in. */
  function asked(kind: 'offer' | 'answer', see: (position: Position, question: Question) => void): number {
    let count = 0;
    for (let n = 0; n < 6; n += 1) {
      const game = kernelGame(rulebook, worldFate(rulebook, `table/${n}`));
      const flow = conduct(game, { position: () => game.position });
      for (let next = flow.next(); next.done !== true;) {
        const question = next.value;
        if (question.kind === kind) {
          see(game.position, question);
          count += 1;
        }
        next = flow.next(persona().choose(view(game.position, question.seat), question, () => 0.5));
      }
    }
    return count;
  }

  it('offers nothing that it would not sign itself', () => {
    let offers = 0;
    asked('offer', (position, question) => {
      const decision = persona().choose(view(position, question.seat), question, () => 0.5);
      if (decision.kind !== 'offer' || question.kind !== 'offer' || question.seat === US) return;
      const { reservation } = needOf(position, question.seat, question.table);
      const draft = draftOf(rulebook, question.table, decision.package, question.seat);
      offers += 1;
      expect(worthOfPackage(position, question.seat, draft)).toBeGreaterThanOrEqual(reservation - 1e-9);
    });
    expect(offers).toBeGreaterThan(10);
  });

  it('says yes at a summit just when the rules say that it would sign', () => {
    const yes = asked('answer', (position, question) => {
      if (question.kind !== 'answer' || question.summit < 0) return;
      const decision = persona().respond(view(position, question.seat), question, () => 0.5);
      const { need } = needOf(position, question.seat, question.table);
      const signs = wouldSign(position, question.seat, draftOnTable(rulebook, position.state), need, 0);
      expect(decision.kind === 'answer' && decision.accepts).toBe(signs);
    });
    expect(yes).toBeGreaterThan(0);
  });
});

describe('a persona leaves', () => {
  it('rather than end with nothing, on its last word, where leaving is worth something', () => {
    const position = opening((state) => {
      state[layout.turn] = 13;
      state[layout.phase] = 5;
      state[layout.sitting] = 2;
      state[layout.exchange] = 5;
      state[layout.cursor] = 3;
    });
    const leave = rulebook.deedById['israel.leave'] ?? -1;
    const question: Question = { kind: 'offer', seat: ISRAEL, table: 0, summit: 1, options: [leave] };
    const first = { ...position, state: position.state.slice() };
    first.state[layout.exchange] = 1;
    const decide = (where: Position) => persona().choose(view(where, ISRAEL), question, () => 0.1);
    expect(decide(position)).toEqual({ kind: 'deed', deed: leave });
    expect(decide(first)).not.toEqual({ kind: 'deed', deed: leave });
  });
});
