import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { kernelGame } from '../../../src/kernel/game.ts';
import { worldFate } from '../../../src/kernel/fate.ts';
import { at } from '../../../src/kit/never.ts';
import { nashOf, paretoOf, type Table } from '../../../src/minds/table/package-frontier.ts';
import { draftOf } from '../../../src/rules/draft.ts';
import { openIssues, whyNotOffer } from '../../../src/rules/offers.ts';
import type { Position } from '../../../src/rules/position.ts';
import type { Package } from '../../../src/rules/step.ts';
import { refuses } from '../../../src/rules/signing.ts';
import { worthOfPackage } from '../../../src/rules/value.ts';
import { passes } from '../../../src/rules/win-set.ts';
import { rulebookOf, shippedRulebook } from '../../fixtures/shipped.ts';
import { smallScenario } from '../../fixtures/small-scenario.ts';
import { recordedGame } from '../../fixtures/recorded-game.ts';
import * as valleys from '../../fixtures/two-valleys.ts';

// North: fish +40 or +60; light −10 or −40. South: fish −10 or −45; light +30 or +55. Nobody doubts anybody.
const SOURCE = `
parties:
  north: { seat: playable, temper: { loss_aversion: 1 }, outside: 5, keeps: { plain: 1, watched: 1 } }
  south: { seat: playable, temper: { loss_aversion: 1 }, outside: OUTSIDE, keeps: { plain: 1, watched: 1 }, passes_with: 100, constituencies: { town: { share: 100, needs: NEEDS } } }
places: { hut: { name: Hut, at: [0, 0] } }
issues:
  fish: { gives: south, levels: { closed: {}, shared: { north: 40, south: -10 }, open: { north: 60, south: -45 } } }
  light: { gives: north, levels: { dark: {}, winter: { north: -10, south: 30 }, always: { north: -40, south: 55 } } }
tables: { hut: { at: hut, parties: [north, south], agenda: { of: [fish, light], at_most: 2 } } }
summits: { meeting: { main: true, between: [north, south], table: hut, turn: 4, at: hut, rounds: 1, prepared: 0 } }
`;

function hut(outside: number, needs = -100): Position {
  const scenario = smallScenario(SOURCE.replace('OUTSIDE', `${outside}`).replace('NEEDS', `${needs}`));
  const rulebook = rulebookOf(scenario);
  return kernelGame(rulebook, worldFate(rulebook, 'one')).position;
}

const TABLE: Table = { table: 0, summit: -1 };
const inWords = ({ rulebook }: Position, offered: Package): string =>
  offered.map(({ issue, level }) => at(at(rulebook.issues, issue).levels, level).id).join(' ');
const points = (position: Position, table = TABLE): [string, number, number][] =>
  paretoOf(position, table).map((point) => [inWords(position, point.package), point.one, point.other]);

describe('the frontier of a table', () => {
  // open 60|−45, open winter 50|−15, shared 40|−10, shared winter 30|20, open always 20|10 (beaten), shared always 0|45,
  // winter −10|30 (beaten), always −40|55.
  const ALL = [
    ['open', 60, -45],
    ['open winter', 50, -15],
    ['shared', 40, -10],
    ['shared winter', 30, 20],
    ['shared always', 0, 45],
    ['always', -40, 55],
  ];

  it('is that of every package, added up by hand', () => {
    expect(points(hut(4))).toEqual(ALL);
  });

  it('leaves out what cannot be carried at home, where only such packages count', () => {
    const town = { ...TABLE, signable: true };
    expect(points(hut(4, 15), town)).toEqual(ALL.slice(3));
    expect(points(hut(4, 15))).toEqual(ALL);
  });

  // Gains over 5 and 4: shared winter 25 · 16 is the only package beyond both. Over 5 and 20 it gives south nothing more; over 21 there is none.
  it.each([
    [4, 'shared winter'],
    [20, 'shared winter'],
    [21, undefined],
  ])('has its Nash point within what both fall back on, south on %i', (outside, expected) => {
    const position = hut(outside);
    const nash = nashOf(position, 0, paretoOf(position, TABLE));
    expect(nash && inWords(position, nash.package)).toBe(expected);
  });
});

/** Every package that may be offered, one after another. */
function everyPackage(position: Position, { table, summit, wordings = ['plain'] }: Table): Package[] {
  const { rulebook, state } = position;
  let found: Package[] = [[]];
  for (const issue of openIssues(rulebook, state, table).toSorted((a, b) => a - b)) {
    const clauses = [...at(rulebook.issues, issue).levels.keys()].flatMap((level) =>
      wordings.map((wording) => ({ issue, level, wording })),
    );
    found = found.flatMap((offered) => [offered, ...clauses.map((clause) => [...offered, clause])]);
  }
  return found.filter((offered) => whyNotOffer(position, table, summit, offered) === undefined);
}

function byComparing(position: Position, table: Table): Set<string> {
  const { rulebook } = position;
  const [one, other] = at(rulebook.tables, table.table).parties;
  const worths = everyPackage(position, table).flatMap((offered) => {
    const draft = draftOf(rulebook, table.table, offered, one);
    const sides = [one, other];
    const can = sides.every((party) => !refuses(position, party, draft) && passes(position, party, draft));
    if (table.signable === true && !can) return [];
    return [sides.map((party) => worthOfPackage(position, party, draft))];
  });
  const best = worths.filter(
    ([x = 0, y = 0]) => !worths.some(([u = 0, v = 0]) => u >= x && v >= y && (u > x || v > y)),
  );
  return new Set(best.map((pair) => pair.join(' ')));
}

describe('the frontier in any position', () => {
  const firstSteps = shippedRulebook('first_steps');

  it('is that of all packages compared with one another, whatever their wording', () => {
    const seeds = fc.record({
      seed: fc.integer({ min: 0, max: 500 }),
      share: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      signable: fc.boolean(),
    });
    fc.assert(
      fc.property(seeds, ({ seed, share, signable }) => {
        const { states } = recordedGame(firstSteps, `frontier ${seed}`);
        const state = at(states, Math.floor(share * states.length));
        const position: Position = { rulebook: firstSteps, state, evaluator: flatEvaluator(firstSteps) };
        const table: Table = { table: 0, summit: -1, wordings: ['plain', 'warm', 'vague'], signable };
        const found = paretoOf(position, table).map(({ one, other }) => `${one} ${other}`);
        expect(new Set(found)).toEqual(byComparing(position, table));
      }),
      { numRuns: 25 },
    );
  });

  it('promises, gifts and doubts count in it', () => {
    const position = valleys.opening();
    valleys.promised(position, valleys.UPPER, 'never_all', 'firm', 1);
    position.state[valleys.layout.pendingGifts] = 7;
    const table: Table = { table: valleys.TENT, summit: -1 };
    const found = paretoOf(position, table).map(({ one, other }) => `${one} ${other}`);
    expect(new Set(found)).toEqual(byComparing(position, table));
    expect(found.length).toBeGreaterThan(2);
  });
});
