import { describe, expect, it } from 'vitest';
import { dossierOf } from '../../../src/app/view/dossier.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { analystsSay } from '../../../src/app/view/table-odds.ts';
import { onwardOf } from '../../../src/app/view/table-onward.ts';
import { tableView } from '../../../src/app/view/table-view.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { persona } from '../../../src/minds/persona.ts';
import { blankDraft, draftOf } from '../../../src/rules/draft.ts';
import { preparedCount } from '../../../src/rules/offers.ts';
import { createSession } from '../../../src/session/session.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const session = createSession({ rulebook, chairs: { rok: { kind: 'human' } }, rest: persona(), seed: 'onward' });
const seat = rulebook.parties.findIndex(({ id }) => id === 'rok');
const seen = session.view(seat).state;
const { layout } = rulebook;
const { table, summit } = rulebook.summits.flatMap((one, index) =>
  rulebook.tables[one.table]?.parties.includes(seat) === true ? [{ table: one.table, summit: index }] : [],
)[0] ?? { table: -1, summit: -1 };
/** Issues of the table that fix no day and no place. */
const issues = (rulebook.tables[table]?.issues ?? []).filter((issue) => rulebook.issues[issue]?.arranges === false);
const clause = (issue: number) => ({ issue, level: 1, wording: 'plain' }) as const;

/** As if these had been agreed, one after the other. */
const agreedOn = (some: readonly number[]) => {
  const state = seen.slice();
  for (const [when, issue] of some.entries()) {
    state[layout.agreed + issue] = 2;
    state[layout.agreedBy + issue] = seat + 1;
    state[layout.agreedAt + issue] = when + 1;
  }
  state[layout.sequence] = some.length;
  return { rulebook, state, evaluator: flatEvaluator(rulebook) };
};
const told = (position: ReturnType<typeof agreedOn>, draft = blankDraft(rulebook, table)) =>
  onwardOf(names, position, seat, table, draft, 0);
const called = (some: readonly number[]): readonly string[] =>
  some.toSorted((one, other) => one - other).map((issue) => names.issue(issue));

describe('what leaders would do with what is agreed', () => {
  const all = issues.slice(0, 5);
  const position = agreedOn(all);
  const count = preparedCount(position, summit);

  it('is to take up as many as are prepared, those agreed last, and the others only vaguely', () => {
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(all.length);
    expect(told(position)).toMatchObject({
      summit: names.summit(summit),
      laid: called(all.slice(-count)),
      vague: called(all.slice(0, -count)),
    });
  });
  it('counts what is about to be agreed as agreed last of all', () => {
    const [first = -1] = all;
    const draft = draftOf(rulebook, table, [clause(first)], seat);
    expect(told(position, draft)?.laid).toContain(names.issue(first));
    expect(told(position)?.laid).not.toContain(names.issue(first));
  });
  it('has the odds of a yes on their day: those of the same text where they sit and all else is as it is now', () => {
    const laid = all.slice(-count);
    const sitting = agreedOn(all);
    sitting.state[layout.sitting] = summit + 1;
    sitting.state[layout.laid] = count + 1;
    const { turnIssue, turns } = rulebook.summits[summit] ?? { turnIssue: -1, turns: [] };
    const day = turns[turnIssue < 0 ? 0 : (seen[layout.levels + turnIssue] ?? 0)] ?? 0;
    sitting.state[layout.turn] = day > 0 ? day : rulebook.turns;
    const question = { kind: 'offer', seat, table, summit, options: [] } as const;
    const { yes } = tableView(names, sitting, question, undefined, 0, { analystsSay }).weigh(laid.map(clause));
    expect(yes).toBeDefined();
    expect(told(position)?.yes).toEqual(yes);
  });
  it('is nothing where nothing is agreed, and has no odds where nothing is prepared', () => {
    expect(told(agreedOn([]))).toBeUndefined();
    const bare = { ...position, evaluator: { ...position.evaluator, value: () => 0 } };
    expect(onwardOf(names, bare, seat, table, blankDraft(rulebook, table), 0)).toEqual({
      summit: names.summit(summit),
      laid: [],
      vague: called(all),
    });
  });
  it('leaves the game as it was, to the last number', () => {
    const before = position.state.slice();
    told(position, draftOf(rulebook, table, all.map(clause), seat));
    expect(position.state).toEqual(before);
  });
  it('stands at the table, with each package that is weighed, and in the dossier', () => {
    const question = { kind: 'offer', seat, table, summit: -1, options: [] } as const;
    const view = tableView(names, position, question, undefined, 0, { onwardOf });
    expect(view.waits?.onward?.()).toEqual(told(position));
    const [first = -1] = all;
    const draft = draftOf(rulebook, table, [clause(first)], seat);
    expect(view.weigh([clause(first)]).onward?.()).toEqual(told(position, draft));
    const { summits } = dossierOf(names, position, seat, [], [], { onwardOf });
    expect(summits.map((one) => one.onward?.())).toContainEqual(told(position));
    expect(summits.filter((one) => one.onward)).toHaveLength(1);
  });
});

it('a package is weighed once, whoever asks', () => {
  const question = { kind: 'offer', seat, table, summit: -1, options: [] } as const;
  const { weigh } = tableView(names, agreedOn([]), question, undefined, 0);
  const [first = -1] = issues;
  expect(weigh([clause(first)])).toBe(weigh([clause(first)]));
  expect(weigh([clause(first)])).not.toBe(weigh([]));
});
