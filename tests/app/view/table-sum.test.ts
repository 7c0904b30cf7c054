import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageSum } from '../../../src/app/view/table-sum.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { tableView } from '../../../src/app/view/table-view.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { persona } from '../../../src/minds/persona.ts';
import { blankDraft } from '../../../src/rules/draft.ts';
import { WORDINGS } from '../../../src/rules/layout.ts';
import { createSession } from '../../../src/session/session.ts';
import type { PackageSum } from '../../../src/ui/port/table.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const session = createSession({ rulebook, chairs: { us: { kind: 'human' } }, rest: persona(), seed: 'a sum' });
const evaluator = flatEvaluator(rulebook);

/** What a player comes to who adds up all that is in view. */
const added = ({ clauses, rows }: Pick<PackageSum, 'clauses' | 'rows'>): number =>
  [...clauses, ...rows].reduce((all, { points }) => all + points, 0);

/** Every table at which a party sits, with some issues agreed already, and what it may lay there. */
const situations = fc
  .constantFrom(...rulebook.tables.flatMap(({ parties }, table) => parties.map((seat) => ({ table, seat }))))
  .chain(({ table, seat }) => {
    const issues = rulebook.tables[table]?.issues ?? [];
    const clause = (issue: number) =>
      fc.record({
        issue: fc.constant(issue),
        level: fc.nat((rulebook.issues[issue]?.levels.length ?? 1) - 1),
        wording: fc.constantFrom(...WORDINGS),
      });
    const some = fc.subarray([...issues]).chain((few) => fc.tuple(...few.map(clause)));
    return fc.record({ table: fc.constant(table), seat: fc.constant(seat), laid: some, agreed: some });
  });

describe('what a package is worth adds up', () => {
  it('by the clauses as they are shown and the rows beside them, at every table, whatever is agreed', () => {
    fc.assert(
      fc.property(situations, ({ table, seat, laid, agreed }) => {
        const state = session.view(seat).state.slice();
        const { layout } = rulebook;
        for (const { issue, level, wording } of agreed) {
          state[layout.agreed + issue] = level + 1;
          state[layout.agreedWording + issue] = WORDINGS.indexOf(wording);
          state[layout.agreedBy + issue] = seat + 1;
        }
        const question = { kind: 'offer', seat, table, summit: -1, options: [] } as const;
        const view = tableView(names, { rulebook, state, evaluator }, question, undefined, 0);
        const { worth, kept, sum, replaces } = view.weigh(laid);
        expect(added(sum)).toBeCloseTo(sum.total, 9);
        // As is what is said beside it: what it is worth if all is kept, and by itself.
        const upTo = (last: number): number =>
          added({
            ...sum,
            rows: sum.rows.filter(({ kind }) => ['gifts', 'promises', 'doubt', 'agreed'].indexOf(kind) < last),
          });
        expect(Math.abs(upTo(2) - kept)).toBeLessThan(0.0501);
        expect(Math.abs(upTo(3) - worth)).toBeLessThan(0.0501);
        expect(Math.abs(sum.total - (replaces ? replaces.after - replaces.before : worth))).toBeLessThan(0.06);
        // On its card a clause stands with what it has in the sum, to a step of rounding.
        for (const { issue, points } of sum.clauses) {
          const clause = laid.find((one) => one.issue === issue);
          const level = view.issues.find((one) => one.issue === issue)?.levels[clause?.level ?? -1];
          const onCard = clause?.wording === 'vague' ? level?.vague : level?.points;
          expect(Math.abs(points - (onCard ?? NaN))).toBeLessThan(0.1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a vague clause by half of what its reader counts, a loss by as much as it is feared', () => {
    const seat = rulebook.parties.findIndex(({ id }) => id === 'us');
    const fear = rulebook.parties[seat]?.lossAversion ?? 1;
    const table = rulebook.tables.findIndex(({ parties }) => parties.includes(seat));
    const position = { rulebook, state: session.view(seat).state, evaluator };
    const question = { kind: 'offer', seat, table, summit: -1, options: [] } as const;
    const { issues } = tableView(names, position, question, undefined, 0);
    expect(fear).toBeGreaterThan(1);
    for (const { ordered, levels } of issues)
      for (const { level, points, vague } of levels) {
        // Each reads a vague clause as the best of what stands beside it; where nothing does, as it is.
        const beside = ordered
          ? levels.filter((one) => Math.abs(one.level - level) <= 1)
          : levels.slice(level, level + 1);
        expect(vague).toBeCloseTo(Math.max(...beside.map((one) => one.points)) / 2, 9);
        expect(points).toBeLessThanOrEqual(Math.max(...levels.map((one) => one.points)));
      }
  });
});

it('what else there is stands line by line: gifts, a word broken, what might not be kept, and what is agreed already', () => {
  const position = { rulebook, state: session.view(0).state, evaluator };
  const value = { value: -1.96, kept: 1.04, betrayed: -5, odds: 0.5, promises: 0.22, gifts: 1.04 };
  // All kept it were 1.04 − 0.22 = 0.82, shown as 0.8: of 1.04 and −0.22 the rounding goes up where most is lost by going down.
  const rows = [
    { kind: 'gifts', points: 1 },
    { kind: 'promises', points: -0.2 },
    { kind: 'doubt', points: -2.8 },
  ];
  expect(packageSum(position, 0, blankDraft(rulebook, 0), value)).toEqual({ total: -2, clauses: [], rows });
  expect(packageSum(position, 0, blankDraft(rulebook, 0), value, 0.5)).toEqual({
    total: 0.5,
    clauses: [],
    rows: [...rows, { kind: 'agreed', points: 2.5 }],
  });
});
