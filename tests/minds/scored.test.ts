import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { at } from '../../src/kit/never.ts';
import { scoredStanding, scoredWorth } from '../../src/minds/scored.ts';
import { draftOf } from '../../src/rules/draft.ts';
import { initialState } from '../../src/rules/initial.ts';
import type { Wording } from '../../src/rules/layout.ts';
import { pointsAt } from '../../src/rules/points.ts';
import type { Position } from '../../src/rules/position.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

/** Nothing done yet, every kind the first, no mandate declared. */
function opening(id: string): Position {
  const rulebook = shippedRulebook(id);
  const evaluator = flatEvaluator(rulebook);
  return { rulebook, state: initialState(rulebook, evaluator, { draw: () => 0, forced: () => -1 }), evaluator };
}

/** A package that a party has worded, as `settlements: frozen`, or `settlements: frozen vague`. */
function draft({ rulebook }: Position, table: string, clauses: Readonly<Record<string, string>>, worder = 0) {
  const named = Object.entries(clauses).map(([id, words]) => {
    const [name = '', wording = 'plain'] = words.split(' ');
    const issue = rulebook.issues.findIndex((one) => one.id === id);
    return {
      issue,
      level: at(rulebook.issues, issue).levels.findIndex((one) => one.id === name),
      wording: wording as Wording,
    };
  });
  return draftOf(
    rulebook,
    rulebook.tables.findIndex(({ id }) => id === table),
    named,
    worder,
  );
}

describe('what a package is expected to put into a score', () => {
  it('counts a loss once, a gain by the odds that it is kept, and the price of being fooled by the rest', () => {
    const position = opening('camp_david_1978');
    const laid = draft(position, 'cabin', { settlements: 'frozen', treaty: 'framework' });
    // Egypt: settlements +15, kept with 0.85; treaty −5, nothing of it comes back; fooled 8.
    expect(scoredWorth(position, 0, laid)).toBeCloseTo(15 * 0.85 - 5 - 0.15 * 8, 9);
    // Israel: settlements −8; treaty +20, given by an Egypt of one kind, which keeps.
    expect(scoredWorth(position, 1, laid)).toBeCloseTo(20 - 8, 9);
  });

  it.each([
    // Egypt reads settlements frozen as withdrawn, of which half is sure: 20, kept with 0.85. Israel reads that all stays as it is,
    // 8 points from what is said, called twice in the end, and felt 24/13 as much 2 days into 13.
    ['vague of its own', 'settlements', 'frozen vague', 0, 20 * 0.85 - 0.15 * 8, 8 * 2 * (24 / 13)],
    ['vague of others', 'settlements', 'frozen vague', 1, 20 * 0.85 - 0.15 * 8, 0],
    // Israel hears a full treaty in a warm framework, 30 for 20; Egypt, who words it, a framework, −5.
    ['warm of its own', 'treaty', 'framework warm', 0, -5, 10 * 2 * (24 / 13)],
    ['warm of others', 'treaty', 'framework warm', 1, -15, 0],
  ])('takes off what words will owe: %s', (_, issue, words, worder, brought, owed) => {
    const position = opening('camp_david_1978');
    position.state[position.rulebook.layout.turn] = 2;
    expect(scoredWorth(position, 0, draft(position, 'cabin', { [issue]: words }, worder))).toBeCloseTo(
      brought - owed,
      9,
    );
  });

  it('counts each issue, and what stands already, as the mandate does', () => {
    const position = opening('korea_2018');
    const { rulebook, state } = position;
    const { layout } = rulebook;
    const laid = draft(position, 'working', { denuke: 'freeze', sanctions: 'waivers' });
    const points = (id: string, level: number): number =>
      pointsAt(
        position,
        0,
        0,
        rulebook.issues.findIndex((one) => one.id === id),
        level,
      );
    // Kinds of Pyongyang by the first assumption set.
    const keeps = 0.4 * 0.85 + 0.38 * 0.66 + 0.22 * 0.38;
    const freeze = points('denuke', 2);
    const waivers = -points('sanctions', 1);
    // Of the waivers half comes back where the freeze is broken; fooled 6.
    const sum = (weapons: number, relief: number): number =>
      weapons * freeze * keeps - relief * waivers + (1 - keeps) * ((relief * waivers) / 2 - 6);
    expect(scoredWorth(position, 0, laid)).toBeCloseTo(sum(1, 1), 9);

    const mandates = at(rulebook.parties, 0).mandates;
    const verified = mandates.findIndex(({ id }) => id === 'verified_first');
    const scale = at(at(mandates, verified).scale, 0);
    state[layout.mandates] = verified + 1;
    expect(scoredWorth(position, 0, laid)).toBeCloseTo(sum(2 * scale, scale), 9);

    state[layout.levels + rulebook.issues.findIndex(({ id }) => id === 'detainees')] = 2;
    state[layout.levels + rulebook.issues.findIndex(({ id }) => id === 'testing')] = 2;
    state[layout.paid] = 4;
    // Three at home, which the mandate does not count twice; tests halted, which it does; 4 were paid.
    const counted = scale * points('detainees', 2) + 2 * scale * points('testing', 2);
    expect(scoredStanding(position, 0)).toBeCloseTo(counted - 4, 9);
  });
});
