import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logistic } from '../../src/kit/arithmetic.ts';
import type { Position } from '../../src/rules/position.ts';
import { askedAsSeen, oddsOfEach, oddsOfMakingUp, oddsOfYes, oddsUnder, reckoningOf } from '../../src/rules/reply.ts';
import {
  ABBEY,
  HONEST,
  LOWER,
  PROUD,
  SLY,
  TENT,
  UPPER,
  believe,
  issue,
  layout,
  level,
  opening,
  packed,
  rulebook,
} from '../fixtures/two-valleys.ts';

/** One answer in two hundred, either way, is not accounted for. */
const slipped = (odds: number): number => 0.005 + 0.99 * odds;

const lastWeek = (slots: Readonly<Record<number, number>> = {}): Position => opening({ [layout.turn]: 10, ...slots });

describe('the odds that what is short is made up for', () => {
  it.each([
    // Without a mood the logistic curve of the greater of both.
    { short: 0, home: -Infinity, mood: 0, doubt: 1, odds: 0.5 },
    { short: -3, home: 0.6, mood: 0, doubt: 0.6, odds: 0.268941 },
    { short: 0.6, home: -3, mood: 0, doubt: 0.6, odds: 0.268941 },
    // Even over ±2: (ln(1 + e^0) − ln(1 + e^−4)) / 4.
    { short: 2, home: -Infinity, mood: 2, doubt: 1, odds: 0.168749 },
    // Nothing is short on the mean: as likely as not, whatever the mood.
    { short: 0, home: -Infinity, mood: 2, doubt: 0.6, odds: 0.5 },
    // No mood helps at home.
    { short: -20, home: 0.6, mood: 2, doubt: 0.6, odds: 0.268941 },
  ])('$short and $home at home, mood $mood, doubt $doubt: $odds', ({ short, home, mood, doubt, odds }) => {
    expect(oddsOfMakingUp(short, home, mood, doubt)).toBeCloseTo(odds, 6);
  });

  it('are the mean over the moods, added up mood by mood', () => {
    const points = fc.double({ min: -8, max: 8, noNaN: true });
    const doubts = fc.double({ min: 0.3, max: 4, noNaN: true });
    fc.assert(
      fc.property(points, points, fc.double({ min: 0.1, max: 6, noNaN: true }), doubts, (short, home, mood, doubt) => {
        const parts = 1000;
        let sum = 0;
        for (let part = 0; part < parts; part += 1) {
          const felt = mood * ((2 * part + 1) / parts - 1);
          sum += logistic(-Math.max(short - felt, home) / doubt);
        }
        expect(oddsOfMakingUp(short, home, mood, doubt)).toBeCloseTo(sum / parts, 4);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the odds of a yes', () => {
  // Half a toll for a bridge: E is 0.8 · 10 − 0.2 · 14 = 5.2 to the lower valley, of the sly −0.2 · 24 = −4.8. On the last
  // day each asks what it falls back on, 4, the sly 14. Its council asks for a point, which is no bar. No mood.
  const bridge = packed({ toll: 'half', bridge: 'built' }, UPPER);
  const [falls, far] = [4 - 5.2, 14 + 4.8];

  it('are those of the kinds at the belief of who asks, six tenths of a point to the unit', () => {
    const odds = 0.7 * logistic(-falls / 0.6) + 0.3 * logistic(-far / 0.6);
    expect(oddsOfYes(lastWeek(), UPPER, bridge)).toBeCloseTo(slipped(odds), 9);
    const sure = lastWeek();
    believe(sure, UPPER, [0, 1, 0]);
    expect(oddsOfYes(sure, UPPER, bridge)).toBeCloseTo(slipped(logistic(-far / 0.6)), 9);
  });

  it('fall where a party asks more: at the beginning it still holds to what it aspires to', () => {
    // The honest aspire to 9.2 and have given up a thousandth of the way to 4; others believe that the rest sign nothing.
    const odds = 0.6 * logistic(-(9.1948 - 5.2) / 0.6) + 0.3 * logistic(-far / 0.6) + 0.1 * logistic(-falls / 0.6);
    expect(oddsOfYes(opening(), UPPER, bridge)).toBeCloseTo(slipped(odds), 9);
  });

  it('of who looks ahead rest on what a yes puts into its score against what it asks, five points to the unit', () => {
    // Scored, 0.8 · 20 − 10 = 6, of the sly −4; asked 4 + (10 − 4) · 2.5 ÷ 3.5, of others 14 and 4. At home the honest see 5.2 and the sly −4.8 of 1.
    const [honest, sly, proud] = [4 + 6 * (2.5 / 3.5) - 6, 14 + 4, 4 - 6];
    const carried = logistic(4.2 / 0.6);
    const odds =
      0.6 * logistic(-honest / 5) * carried +
      0.3 * logistic(-sly / 5) * logistic(-5.8 / 0.6) +
      0.1 * logistic(-proud / 5) * carried;
    expect(oddsOfYes(lastWeek(), UPPER, bridge, 1 << LOWER)).toBeCloseTo(slipped(odds), 9);
    expect(oddsOfYes(lastWeek(), UPPER, bridge, 1 << ABBEY)).toBe(oddsOfYes(lastWeek(), UPPER, bridge));
  });

  it('of who looks ahead see through vague words: half counts as it is written', () => {
    // Full toll, vague, reads as half to the lower valley: E of it is −5, but (−10 − 30) ÷ 2 = −20 goes into the score.
    const told = (clauses: Readonly<Record<string, string>>): number =>
      oddsOfYes(
        lastWeek({ [layout.kinds + LOWER]: HONEST }),
        UPPER,
        packed({ water: 'some', ...clauses }, UPPER),
        1 << LOWER,
      );
    expect(told({ toll: 'full vague' })).toBeLessThan(told({ toll: 'half' }));
    expect(told({ toll: 'half vague' })).toBeGreaterThan(told({ toll: 'half' }));
  });

  it('count what cannot be carried at home, which no mood helps', () => {
    // Half a toll is worth 12.46 to the upper valley of 1, but the town sees 5.36 of 6 and has a veto.
    const odds = logistic(-0.64 / 0.6);
    expect(oddsOfYes(lastWeek(), LOWER, packed({ toll: 'half' }))).toBeCloseTo(slipped(odds), 9);
  });

  it('are one in two hundred where a kind never signs such a thing, however good it is', () => {
    const position = lastWeek();
    believe(position, UPPER, [0, 0, 1]);
    const gift = packed({ water: 'all', bridge: 'built', toll: 'full' }, UPPER);
    // The abbey must sign the full toll too, and would: the bridge is worth 50 to it.
    expect(oddsOfYes(position, UPPER, gift)).toBeCloseTo(0.005 * slipped(1), 6);
    const fine = packed({ water: 'all', bridge: 'built', toll: 'half' }, UPPER);
    expect(oddsOfYes(position, UPPER, fine)).toBeGreaterThan(0.9);
  });

  it('fall where something better is agreed already that would be undone', () => {
    const toll = packed({ toll: 'half', bridge: 'built' }, UPPER);
    const agreed = lastWeek({
      [layout.agreed + issue('bridge')]: level('bridge', 'built') + 1,
      [layout.agreedBy + issue('bridge')]: UPPER + 1,
    });
    // Agreed: the bridge alone, 0.8 · 20 − 0.2 · 4 = 15.2, of the sly too; with half a toll 5.2.
    believe(agreed, UPPER, [1, 0, 0]);
    expect(oddsOfYes(agreed, UPPER, toll)).toBeCloseTo(slipped(logistic(-10 / 0.6)), 9);
  });

  it('rest on nothing hidden: neither on true kinds nor on what others believe', () => {
    const told = (kind: number, odds: readonly number[]): number => {
      const position = opening({ [layout.kinds + LOWER]: kind });
      position.state.set(odds, layout.beliefs + LOWER * rulebook.parties.length * rulebook.mostKinds);
      const before = position.state.slice();
      const said = oddsOfYes(position, UPPER, bridge, 1 << LOWER);
      expect(position.state).toEqual(before);
      return said;
    };
    expect(told(SLY, [0.2, 0.3, 0.5])).toBe(told(PROUD, [0.9, 0.05, 0.05]));
    expect(told(-1, [0, 0, 0])).toBe(told(HONEST, [1, 0, 0]));
  });

  it('are the same of one reckoning for many drafts as of one each', () => {
    const reckoning = reckoningOf(opening(), UPPER, TENT);
    const drafts = [bridge, packed({ water: 'some' }, UPPER), packed({ toll: 'half' }, UPPER), bridge];
    for (const draft of drafts) expect(oddsUnder(reckoning, draft)).toBe(oddsOfYes(opening(), UPPER, draft));
  });
});

describe('the odds of each who must sign', () => {
  // The full toll wants the abbey to sign as well.
  it.each([
    [{ toll: 'half', water: 'some' }, [LOWER]],
    [{ toll: 'full', water: 'some' }, [LOWER, ABBEY]],
  ] as const)('of %o name nobody who need not, and come to the odds of all', (clauses, signers) => {
    const position = lastWeek();
    const draft = packed(clauses, UPPER);
    const each = oddsOfEach(position, UPPER, draft);
    expect(each.map(({ party }) => party)).toEqual(signers);
    expect(each.reduce((all, { odds }) => all * odds, 1)).toBe(oddsOfYes(position, UPPER, draft));
  });
});

it('what a party asks, as another sees it, does not change with what it is and believes', () => {
  const asked = [HONEST, SLY].map((kind) => {
    const position = lastWeek({ [layout.kinds + LOWER]: kind });
    const before = [...position.state];
    const asks = askedAsSeen(position, UPPER, LOWER, HONEST, TENT);
    expect([...position.state]).toEqual(before);
    return asks;
  });
  expect(asked[0]).toBe(asked[1]);
});
