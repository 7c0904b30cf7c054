import { at } from '../kit/never.ts';
import { offerOnTable } from '../rules/offers.ts';
import type { Clause, Package } from '../rules/step.ts';
import { waitsForLeaders } from '../rules/summit-flow.ts';
import type { Cause } from './cause.ts';
import { signaturesOf } from './signatures.ts';
import type { Walk } from './walk.ts';

/** Clauses that were agreed to be signed by leaders, and that nobody signed. */
export interface LeftOut extends Cause {
  readonly clauses: Package;
  /** Whether leaders signed another text, in which they are wanting. */
  readonly text: boolean;
}

/** One for each time something was agreed for the main summit that came into no text, nor about otherwise. */
export function leftOutOf(walk: Walk): readonly LeftOut[] {
  const { rulebook, scenes, end } = walk;
  const { layout, issues, mainSummit } = rulebook;
  const main = rulebook.summits[mainSummit]?.table;
  const came = ({ issue, level }: Clause): boolean => {
    const stands = at(end.state, layout.levels + issue);
    return at(issues, issue).ordered ? stands >= level : stands === level;
  };
  const signed = signaturesOf(walk);
  const agreed = scenes.flatMap(({ step, before, turn }, scene) => {
    const table = at(before, layout.offerAt) - 1;
    const waits = step.kind === 'sign' && at(before, layout.sitting) === 0;
    if (table !== main || !waits || !waitsForLeaders({ rulebook, state: before }, table)) return [];
    return [{ scene, turn, table, clauses: offerOnTable(rulebook, before) }];
  });
  return agreed.flatMap(({ scene, turn, table, clauses }) => {
    const later = [...agreed.map((one) => ({ scene: one.scene, all: one.clauses })), ...signed.map(inAll)];
    const isLater = (issue: number): boolean =>
      later.some((one) => one.scene > scene && one.all.some((clause) => clause.issue === issue));
    const left = clauses.filter((clause) => !isLater(clause.issue) && !came(clause));
    const text = signed.some((one) => one.summit >= 0 && one.table === table && one.scene > scene);
    return left.length === 0 ? [] : [{ clauses: left, text, scene, turn }];
  });
}

const inAll = (one: { readonly scene: number; readonly package: Package }) => ({ scene: one.scene, all: one.package });
