import { describe, expect, it } from 'vitest';
import { REST_NAMES, runClaim } from '../../src/lab/claim.ts';
import { at } from '../../src/kit/never.ts';
import type { Expression } from '../../src/scenario/expression.ts';
import { parseExpression } from '../../src/scenario/parse-expression.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Claim } from '../../src/scenario/study.ts';
import { shippedScenario } from '../fixtures/shipped.ts';

const base = shippedScenario('first_steps');
const line = { turns: {}, force: {}, length: 'full' } as const;
const wave = { kind: 'move', party: 'skerry', move: 'wave_through', choices: [] } as const;
const leave = { kind: 'move', party: 'skerry', move: 'leave', choices: [] } as const;

/** The first scenario with a claim about two lines: nobody does anything, and one does what `turns` say. */
function claimed(claim: Partial<Claim>, turns: Scenario['lines'][string]['turns']): Scenario {
  const blank: Claim = {
    text: '',
    mark: 'invented',
    cites: [],
    compare: ['idle', 'acting'],
    rest: 'nobody',
    measure: 'tension',
    expect: 'down',
    atLeast: 1,
    under: [],
    kind: 'wired',
  };
  const lines = { idle: line, acting: { ...line, turns } };
  return { ...base, lines, tests: {}, claims: { one: { ...blank, ...claim } } };
}

function condition(source: string): Expression {
  const parsed = parseExpression(source, 'claims.one.given');
  if (!parsed.ok) throw new Error(source);
  return parsed.value;
}

const run = (scenario: Scenario, games = 5) => at(runClaim(scenario, 'one', { games, seed: 'claims' }), 0);
/** Skerry waves boats through in the second and third turn. */
const waved = (claim: Partial<Claim>): Scenario =>
  claimed({ measure: 'worth.skerry', ...claim }, { 2: [wave], 3: [wave] });

describe('a claim', () => {
  // Worth of leaving for Skerry is 8 − tension / 10: 4 at a tension of 40, 0.8 more for each boat waved through.
  it.each([
    { turn: 2, effect: 0 },
    { turn: 3, effect: 0.8 },
    { turn: 4, effect: 1.6 },
    { turn: undefined, effect: 1.6 },
  ])('measures as turn $turn begins, or at the end: $effect', ({ turn, effect }) => {
    const result = run(waved({ expect: 'up', atLeast: 0.5, ...(turn !== undefined && { at: turn }) }));
    expect(result.without).toBeCloseTo(4, 12);
    expect(result.effect).toBeCloseTo(effect, 12);
    expect(result.holds).toBe(effect >= 0.5);
  });

  it.each([
    { expect: 'up', atLeast: 1.5, holds: true },
    { expect: 'up', atLeast: 1.7, holds: false },
    { expect: 'down', atLeast: 0.1, holds: false },
    { expect: 'same', within: 2, holds: true },
    { expect: 'same', within: 1, holds: false },
  ] as const)('of $expect by $atLeast or within $within of 1.6 points holds: $holds', ({ holds, ...claim }) => {
    expect(run(waved(claim)).holds).toBe(holds);
  });

  it('counts endings as shares, and the measures of a party as the game stands', () => {
    const left = { 3: [leave] };
    expect(run(claimed({ measure: 'share.sailed_home', expect: 'up', atLeast: 1 }, left))).toMatchObject({
      without: 0,
      with: 1,
      effect: 1,
      holds: true,
    });
    expect(run(claimed({ measure: 'odds_mean_it.holm', expect: 'same', within: 0 }, left)).effect).toBe(0);
  });

  // In the second line Skerry goes home. Of too few games nothing is said, so that nothing holds.
  it.each([
    { given: 'tension >= 0', counted: { without: 5, with: 5 }, high: 1 },
    { given: 'tension < 0', counted: { without: 0, with: 0 }, high: Infinity },
    { given: 'walked.skerry', counted: { without: 0, with: 5 }, high: Infinity },
  ])('counts the games in which what is given holds: $given', ({ given, counted, high }) => {
    const claim = { measure: 'share.sailed_home', given: condition(given), expect: 'up', atLeast: 1 } as const;
    const result = run(claimed(claim, { 3: [leave] }));
    expect(result).toMatchObject({ counted });
    expect(result.high).toBe(high);
    expect(result.holds).toBe(high === 1);
  });

  it('plays either line on the same luck, and another game for each pair', () => {
    const same = run(claimed({ rest: 'personas', measure: 'score.skerry', expect: 'same', within: 0 }, {}), 12);
    expect(same).toMatchObject({ effect: 0, low: 0, high: 0, holds: true });
    const other = run(
      claimed({ rest: 'personas', measure: 'score.skerry', expect: 'same', within: 0 }, { 2: [wave] }),
      12,
    );
    expect(other.high).toBeGreaterThan(other.low);
  });

  it('says how often a line could not be played', () => {
    const result = run(claimed({ measure: 'share.sailed_home' }, { 2: [leave] }));
    expect(result).toMatchObject({ unplayed: 1, effect: 0 });
  });

  it('says which step could not be played most often, and why', () => {
    const result = run(claimed({ measure: 'share.sailed_home' }, { 1: [wave, wave], 2: [leave] }));
    expect(result.mostUnplayed?.share).toBe(1);
    expect(result.mostUnplayed?.text).toMatch(/^turn 1: skerry\.wave_through: it was done in this turn already$/);
  });

  it('knows who plays what is left open', () => {
    expect(REST_NAMES).toEqual(['nobody', 'random', 'personas']);
  });
});
