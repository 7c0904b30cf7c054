import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { at } from '../../src/kit/never.ts';
import { persona } from '../../src/minds/persona.ts';
import type { Deed } from '../../src/rules/deed.ts';
import { initialState } from '../../src/rules/initial.ts';
import type { Position } from '../../src/rules/position.ts';
import { viewOf } from '../../src/rules/view.ts';
import { whyNot } from '../../src/rules/why-not.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

// China, Japan, Russia and Sweden give no orders. Their character is in what they are asked, and when: that is the
// scenario's. Which of their answers they give hardly follows from circumstances: it moves next to nothing of what they
// count, so a persona draws as good as evenly. A scenario that gave them more of their own to gain or
// lose would change the last table.
const rulebook = shippedRulebook('korea_2018');
const { layout } = rulebook;
const evaluator = flatEvaluator(rulebook);

const indexIn = (list: readonly { readonly id: string }[], id: string): number => {
  const index = list.findIndex((one) => one.id === id);
  if (index < 0) throw new Error(`No ${id}`);
  return index;
};
const deedOf = (id: string): Deed => at(rulebook.deeds, indexIn(rulebook.deeds, id));

/** A week of a game in which nothing was done, with these gauges. */
function week(turn: number, gauges: Readonly<Record<string, number>>): Position {
  const state = initialState(rulebook, evaluator, { draw: () => 0, forced: () => -1 });
  state[layout.turn] = turn;
  for (const [id, value] of Object.entries(gauges)) state[layout.gauges + indexIn(rulebook.gauges, id)] = value;
  return { rulebook, state, evaluator };
}

/** What a party may answer to a deed, by what it is asked and by what is legal for it. */
function openTo(position: Position, party: string, asking: string): readonly number[] {
  const seat = indexIn(rulebook.parties, party);
  const options = deedOf(asking).asks.find((ask) => ask.party === seat)?.options ?? [];
  return options.filter((deed) => whyNot(position, seat, deed, 'answer') === undefined);
}

const named = (deeds: readonly number[]): string[] => deeds.map((deed) => at(rulebook.deeds, deed).id);

const LUCKS = 300;

/** Share of each answer over even lucks, that of none first. */
function sharesOf(position: Position, party: string, asking: string): readonly number[] {
  const seat = indexIn(rulebook.parties, party);
  const options = openTo(position, party, asking);
  const view = viewOf(rulebook, position.state, seat);
  const question = { kind: 'ask', seat, deed: deedOf(asking).index, options } as const;
  const counts = [0, ...options.map(() => 0)];
  for (let draw = 0; draw < LUCKS; draw += 1) {
    const decision = persona().choose(view, question, () => (draw + 0.5) / LUCKS);
    const place = decision.kind === 'deed' ? options.indexOf(decision.deed) + 1 : 0;
    counts[place] = at(counts, place) + 1;
  }
  return counts.map((count) => count / LUCKS);
}

describe('what they are asked', () => {
  it.each([
    ['china', 'event.xi_talk', ['china.announce_visit', 'china.wait_with_visit']],
    ['china', 'us.phone_beijing', ['china.hold_line', 'china.urge_calm']],
    ['china', 'event.by_the_sea', ['china.ease_border', 'china.hold_line']],
    ['japan', 'us.see_tokyo', ['japan.endorse', 'japan.press_case']],
    ['japan', 'event.tokyo_objects', ['japan.object', 'japan.press_case']],
    ['russia', 'event.moscow_asks', ['russia.send_minister', 'russia.stay_patient']],
    ['sweden', 'event.word_from_stockholm', ['sweden.visit_prisoners', 'sweden.raise_quietly']],
    ['sweden', 'event.stockholm_march', ['sweden.raise_quietly', 'sweden.lend_room']],
  ])('%s, by %s, leaves it %j', (party, asking, answers) => {
    expect(named(openTo(week(2, {}), party, asking))).toEqual(answers);
  });
});

describe('when they are asked it', () => {
  const happens = (position: Position, event: string): boolean => {
    const when = rulebook.events.find(({ id }) => id === event)?.when ?? Number.NaN;
    return when < 0 || evaluator.value(when, position.state) !== 0;
  };

  it.each([
    [0, true],
    [29, true],
    [30, false],
    [80, false],
  ])('Japan, with Tokyo at %i, may object unbidden: %s', (tokyo, objects) => {
    expect(happens(week(6, { tokyo }), 'tokyo_objects')).toBe(objects);
  });

  it('Russia no more, once it has been answered', () => {
    const position = week(6, {});
    expect(happens(position, 'moscow_asks')).toBe(true);
    const moscow = rulebook.copies.findIndex(({ id }) => id === 'moscow');
    position.state[layout.positions + moscow] = 1;
    expect(happens(position, 'moscow_asks')).toBe(false);
  });
});

describe('what they answer', () => {
  const even = (answers: number): number[] => Array.from({ length: answers + 1 }, () => 1 / (answers + 1));

  it.each([
    ['china', 'event.xi_talk', 'embrace', 2],
    ['china', 'us.phone_beijing', 'embrace', 2],
    ['china', 'event.by_the_sea', 'embrace', 2],
    ['japan', 'us.see_tokyo', 'tokyo', 2],
    ['japan', 'event.tokyo_objects', 'tokyo', 2],
    ['japan', 'event.tokyo_comes', 'tokyo', 3],
    ['russia', 'event.moscow_asks', 'embrace', 2],
    ['sweden', 'event.word_from_stockholm', 'rapport', 2],
  ])('%s, by %s: with %s high or low, any of its answers and none about as often', (party, asking, gauge, answers) => {
    for (const turn of [2, 8, 14])
      for (const value of [5, 50, 95])
        for (const [place, share] of sharesOf(week(turn, { [gauge]: value }), party, asking).entries())
          expect(Math.abs(share - at(even(answers), place))).toBeLessThan(0.03);
  });

  it('Sweden lends a room before anything else in March, when a meeting is yet to be made', () => {
    const [none = 0, raise = 0, lend = 0] = sharesOf(week(2, {}), 'sweden', 'event.stockholm_march');
    expect(none).toBeCloseTo(0.28, 1);
    expect(raise).toBeCloseTo(0.28, 1);
    expect(lend).toBeGreaterThan(0.4);
  });
});
