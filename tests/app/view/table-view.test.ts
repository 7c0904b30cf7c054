import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { numbersOf } from '../../../src/app/view/numbers.ts';
import { analystsSay } from '../../../src/app/view/table-odds.ts';
import { laidBefore, tableView } from '../../../src/app/view/table-view.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { persona } from '../../../src/minds/persona.ts';
import { whyNotOffer } from '../../../src/rules/offers.ts';
import { createSession } from '../../../src/session/session.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const session = createSession({ rulebook, chairs: { rok: { kind: 'human' } }, rest: persona(), seed: 'a table' });
const seat = rulebook.parties.findIndex(({ id }) => id === 'rok');
const position = { rulebook, state: session.view(seat).state, evaluator: flatEvaluator(rulebook) };

/** A table of the seat with one other, and a step there that wants a third to sign. */
const found = rulebook.tables.flatMap(({ parties, issues }, table) =>
  parties.includes(seat) && parties.length === 2
    ? issues.flatMap((issue) =>
        (rulebook.issues[issue]?.levels ?? []).flatMap(({ signs }, level) => {
          const thirds = signs.filter((party) => !parties.includes(party));
          return thirds.length > 0 ? [{ table, parties, issue, level, thirds }] : [];
        }),
      )
    : [],
)[0];

describe('whose yes a package needs', () => {
  it('is that of the other side and, with a step that wants a third to sign, of the third', () => {
    if (!found) throw new Error('No table of the seat has such a step');
    const { table, parties, issue, level, thirds } = found;
    const question = { kind: 'offer', seat, table, summit: -1, options: [] } as const;
    const { weigh } = tableView(names, position, question, undefined, 0, { analystsSay });
    const others = parties.filter((party) => party !== seat);
    const called = (signers: readonly number[]) =>
      signers.toSorted((one, other) => one - other).map((party) => names.party(party).name);
    expect(weigh([]).needs.map(({ name }) => name)).toEqual(called(others));
    const clause = { issue, level, wording: 'plain' } as const;
    expect(weigh([clause]).needs.map(({ name }) => name)).toEqual(called([...others, ...thirds]));
  });
  it('is named with the clause that wants a third, and with the odds of each by itself', () => {
    if (!found) throw new Error('No table of the seat has such a step');
    const { table, issue, level, thirds } = found;
    const question = { kind: 'offer', seat, table, summit: -1, options: [] } as const;
    const { weigh } = tableView(names, position, question, undefined, 0, { analystsSay });
    const clause = { issue, level, wording: 'plain' } as const;
    const { called, needs, each, yes } = weigh([clause]);
    expect(called).toEqual(thirds.map((party) => ({ party: names.party(party), clauses: [names.clause(clause)] })));
    expect(each?.map(({ party }) => party)).toEqual(needs);
    for (const { high } of each ?? []) expect(yes?.low).toBeLessThanOrEqual(high);
    // Without that step nobody is called, and of one alone no more is said.
    expect(weigh([{ ...clause, level: 0 }])).not.toHaveProperty('called');
    expect(weigh([{ ...clause, level: 0 }])).not.toHaveProperty('each');
  });
});

it('what others might not keep is weighed only where they give something', () => {
  const who = rulebook.parties.findIndex(({ id }) => id === 'us');
  const issueOf = (id: string): number => rulebook.issues.findIndex((one) => one.id === id);
  const table = rulebook.tables.findIndex(({ issues }) => issues.includes(issueOf('venue')));
  const question = { kind: 'offer', seat: who, table, summit: -1, options: [] } as const;
  const { weigh } = tableView(names, { ...position, state: session.view(who).state }, question, undefined, 0);
  const place = weigh([{ issue: issueOf('venue'), level: 1, wording: 'plain' }]);
  expect(place.broken).toBe(place.kept);
  const working = rulebook.tables.findIndex(({ id }) => id === 'working');
  const other = tableView(
    names,
    { ...position, state: session.view(who).state },
    { ...question, table: working },
    undefined,
    0,
  );
  const given = other.weigh([{ issue: issueOf('testing'), level: 2, wording: 'plain' }]);
  expect(given.broken).toBeLessThan(given.kept);
});

it('the worth of leaving is one number, at the table and behind its price', () => {
  if (!found) throw new Error('No table of the seat has such a step');
  const question = { kind: 'offer', seat, table: found.table, summit: -1, options: [] } as const;
  const { leaving } = numbersOf(names, position, seat, undefined);
  const worth = tableView(names, position, question, undefined, 0).weigh([]).leaving;
  // Behind the price it stands in tenths, as it is shown.
  expect((leaving?.outside ?? NaN) - (leaving?.price ?? NaN)).toBeCloseTo(Math.round(worth * 10) / 10, 9);
});

describe('what a package would put in the place of something agreed', () => {
  const table = rulebook.tables.findIndex(({ parties }) => parties.includes(seat));
  const [first = -1, second = -1] = rulebook.tables[table]?.issues ?? [];
  const state = position.state.slice();
  const { layout } = rulebook;
  for (const [slot, value] of [
    [layout.agreed, 2],
    [layout.agreedWording, 0],
    [layout.agreedBy, seat + 1],
  ] as const)
    state[slot + first] = value;
  const { weigh } = tableView(
    names,
    { ...position, state },
    { kind: 'offer', seat, table, summit: -1, options: [] },
    undefined,
    0,
  );
  const clause = (issue: number, level: number, wording: 'plain' | 'vague' = 'plain') =>
    ({ issue, level, wording }) as const;

  it('is said with what all that is agreed is worth, before and after', () => {
    const replaces = weigh([clause(first, 0)]).replaces;
    expect(replaces?.clauses).toEqual([names.clause(clause(first, 1))]);
    // Nothing else is agreed there: what it is worth before is that clause alone, and after this one alone; both as they are shown.
    expect(Math.abs((replaces?.before ?? NaN) - weigh([clause(first, 1)]).worth)).toBeLessThan(0.1);
    expect(Math.abs((replaces?.after ?? NaN) - weigh([clause(first, 0)]).worth)).toBeLessThan(0.1);
    expect(weigh([clause(first, 1, 'vague')]).replaces?.clauses).toHaveLength(1);
  });

  it('is named on its issue with the words it was agreed in, where these are not plain', () => {
    const [issue] = rulebook.issues.flatMap(({ ordered }, index) =>
      ordered && (rulebook.tables[table]?.issues.includes(index) ?? false) ? [index] : [],
    );
    const named = (wording: number): string | undefined => {
      const agreed = state.slice();
      agreed[layout.agreed + (issue ?? -1)] = 2;
      agreed[layout.agreedWording + (issue ?? -1)] = wording;
      agreed[layout.agreedBy + (issue ?? -1)] = seat + 1;
      const question = { kind: 'offer', seat, table, summit: -1, options: [] } as const;
      const { issues } = tableView(names, { ...position, state: agreed }, question, undefined, 0);
      return issues.find((one) => one.issue === issue)?.agreed?.name;
    };
    const level = names.level(issue ?? -1, 1);
    expect([0, 1, 2].map(named)).toEqual([level, `${level} (warm)`, `${level} (vague)`]);
  });

  it('is nothing where it says the same again, which then counts nothing, or speaks of something else', () => {
    const { replaces, sum } = weigh([clause(first, 1)]);
    expect(replaces?.clauses).toEqual([]);
    expect(sum.total).toBe(0);
    expect(sum.rows.map(({ kind }) => kind)).toContain('agreed');
    expect(weigh([clause(second, 1)]).replaces).toBeUndefined();
  });
});

it('at a summit no more is laid down before a hand is moved than may lie there', () => {
  const summit = rulebook.mainSummit;
  const table = rulebook.summits[summit]?.table ?? -1;
  const rules = rulebook.tables[table];
  const issues = rules?.issues ?? [];
  const state = position.state.slice();
  const { layout } = rulebook;
  // Everything is agreed and prepared.
  for (const issue of issues) {
    state[layout.agreed + issue] = 2;
    state[layout.agreedBy + issue] = seat + 1;
  }
  state[layout.sitting] = summit + 1;
  state[layout.laid] = issues.length + 1;
  const laid = laidBefore({ ...position, state }, { kind: 'offer', seat, table, summit, options: [] });
  expect(issues.length).toBeGreaterThan(rules?.atMost ?? 0);
  expect(laid).toHaveLength(rules?.atMost ?? 0);
  expect(whyNotOffer({ ...position, state }, table, summit, laid)).toBeUndefined();
});

describe('what is agreed and waits for leaders', () => {
  const { layout, summits, mainSummit } = rulebook;
  const { table = -1, rounds = 0, between = [] } = summits[mainSummit] ?? {};
  const { issues = [], atMost = 0 } = rulebook.tables[table] ?? {};
  const one = between[0] ?? -1;
  const view = (agreed: number, slots: readonly (readonly [number, number])[] = [], summit = -1) => {
    const state = position.state.slice();
    for (const issue of issues.slice(0, agreed)) state[layout.agreed + issue] = 1;
    for (const [slot, value] of slots) state[slot] = value;
    const question = { kind: 'offer', seat: one, table, summit, options: [] } as const;
    return tableView(names, { ...position, state }, question, undefined, 0);
  };
  it('is counted at the table, with the most that they may sign; nothing is said of nothing, and after they met', () => {
    expect(view(0).waits).toBeUndefined();
    expect(view(2).waits).toEqual({ summit: names.summit(mainSummit), agreed: 2, most: Math.min(atMost, 5) });
    expect(view(2, [[layout.held + mainSummit, 3]]).waits).toBeUndefined();
  });
  it('is theirs to answer until the last exchange, in which a no leaves no text', () => {
    const sitting = [layout.sitting, mainSummit + 1] as const;
    expect(view(0, [sitting, [layout.exchange, 2 * rounds - 2]], mainSummit).lastWord).toBeUndefined();
    const { lastWord, weigh } = view(0, [sitting, [layout.exchange, 2 * rounds - 1]], mainSummit);
    expect(lastWord?.leaving).toBeCloseTo(weigh([]).leaving, 9);
    expect(view(0).lastWord).toBeUndefined();
  });
});
