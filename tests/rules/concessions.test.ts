import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { lineOfConcessions, packageOnLine } from '../../src/rules/concessions.ts';
import { blankDraft, packageOf } from '../../src/rules/draft.ts';
import type { Position } from '../../src/rules/position.ts';
import {
  ABBEY,
  BARN,
  LOWER,
  TENT,
  UPPER,
  gauge,
  inForce,
  issue,
  layout,
  level,
  opening,
  promised,
  rulebook,
} from '../fixtures/two-valleys.ts';

/** The packages of a line, in words. */
function told(position: Position, party: number, table: number): string[] {
  const line = lineOfConcessions(position, party, table);
  return Array.from({ length: line.count }, (_, index) =>
    packageOf(packageOnLine(position, line, index, blankDraft(rulebook, TENT)))
      .map(
        (clause) =>
          `${at(rulebook.issues, clause.issue).id} ${at(at(rulebook.issues, clause.issue).levels, clause.level).id}`,
      )
      .join(', '),
  );
}

describe('the line of concessions', () => {
  it('gives first what the other side gains most by for what it costs', () => {
    // Upper, by levels: water 0 −20 −60, toll 0 14.2 44.5, bridge 0 14.2 10.65, at the odds that they keep.
    // Lower as believed: water 0 24 40, toll 0 −13 −30, bridge 0 16 8.
    // Some water: 24 for 20. No toll: 30 for 44.5. All the water: 16 for 40.
    expect(told(opening(), UPPER, TENT)).toEqual([
      'toll full, bridge built',
      'water some, toll full, bridge built',
      'water some, bridge built',
      'water all, bridge built',
    ]);
  });

  it('of the other side goes the other way', () => {
    // Lower: water 0 24 40, toll 0 −10 −30, bridge 0 16 8. Upper as believed: water 0 −20 −60,
    // toll at the priors 0 14.2 44.5, bridge 0 14.2 10.65.
    // Less water: 40 for 16. The whole toll at once: 44.5 for 30, more for each point than half of it. No water: 20 for 24.
    expect(told(opening(), LOWER, TENT)).toEqual([
      'water all, bridge built',
      'water some, bridge built',
      'water some, toll full, bridge built',
      'toll full, bridge built',
    ]);
  });

  it('keeps own promises longest', () => {
    const position = opening({ [layout.turn]: 10 });
    promised(position, UPPER, 'never_all', 'firm');
    const line = told(position, UPPER, TENT);
    expect(line.at(-1)).toBe('water all, bridge built');
    expect(line.slice(0, -1).join()).not.toContain('water all');
  });

  it('begins below what its own word makes too dear', () => {
    const position = opening({ [layout.turn]: 10 });
    promised(position, LOWER, 'shut_sluice', 'firm');
    // All the water opens the sluices and is worth 40 less the audience, some of it 24.
    const heard = (audience: number): string | undefined => {
      const parties = rulebook.parties.map((party) => ({ ...party, audience }));
      return told({ ...position, rulebook: { ...rulebook, parties } }, LOWER, TENT)[0];
    };
    expect([heard(15), heard(17)]).toEqual(['water all, bridge built', 'water some, bridge built']);
  });

  it('asks for no more issues than may stand in one package, and only those on the agenda', () => {
    const without = opening({ [layout.agenda + TENT * rulebook.issues.length + issue('toll')]: 0 });
    expect(told(without, UPPER, TENT)).toEqual(['bridge built', 'water some, bridge built', 'water all, bridge built']);
    expect(told(opening(), ABBEY, BARN)).toEqual(['chapel painted']);
  });

  it('does not ask for what somebody beyond the table would not sign', () => {
    // With a fund of 10 the abbey falls back on 1, and the whole toll, which it must sign, is nothing to it. For upper
    // water is 0 −40 −80 then and the bridge 0 7.1. No toll: 13 for 14.2. Some water: 24 for 40. All of it: 16 for 40.
    expect(told(opening({ [gauge('trust_fund')]: 10 }), UPPER, TENT)).toEqual([
      'toll half, bridge built',
      'bridge built',
      'water some, bridge built',
      'water all, bridge built',
    ]);
  });

  it('starts from what is in force, which is no package itself', () => {
    const position = opening({
      [inForce('bridge')]: level('bridge', 'built'),
      [inForce('toll')]: level('toll', 'full'),
    });
    // Nothing is left for the upper valley to ask. Some water: 24 for 20. All the water: 16 for 40. No signature takes the toll back.
    expect(told(position, UPPER, TENT)).toEqual(['water some', 'water all']);
  });

  it('holds, while a summit sits, what was agreed as it was agreed, and the rest vaguely', () => {
    const position = opening({
      [layout.sitting]: rulebook.mainSummit + 1,
      [layout.agreed + issue('toll')]: level('toll', 'half') + 1,
      [layout.agreedBy + issue('toll')]: LOWER + 1,
      [layout.agreedAt + issue('toll')]: 1,
    });
    const line = lineOfConcessions(position, UPPER, TENT);
    const worded = packageOf(packageOnLine(position, line, 0, blankDraft(rulebook, TENT)));
    // Vaguely, upper reads the bridge built in either level, for half of 20 · 0.71; of equals the lower is taken.
    expect(worded).toEqual([
      { issue: issue('toll'), level: level('toll', 'half'), wording: 'plain' },
      { issue: issue('bridge'), level: level('bridge', 'built'), wording: 'vague' },
    ]);
    const tolls = Array.from(
      { length: line.count },
      (_, index) => line.levels[index * rulebook.issues.length + issue('toll')],
    );
    expect(tolls).not.toContain(level('toll', 'full'));
  });

  it('never takes back what it gave, and ends', () => {
    fc.assert(
      fc.property(
        fc.record({ water: fc.nat(2), toll: fc.nat(2), bridge: fc.nat(2) }),
        fc.constantFrom(UPPER, LOWER),
        ({ water, toll, bridge }, party) => {
          const position = opening({
            [inForce('water')]: water,
            [inForce('toll')]: toll,
            [inForce('bridge')]: bridge,
          });
          const before = position.state.slice();
          const line = told(position, party, TENT);
          expect(new Set(line).size).toBe(line.length);
          expect(position.state).toEqual(before);
        },
      ),
    );
  });
});
