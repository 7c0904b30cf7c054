import type { Scenario } from '../../../scenario/scenario.ts';
import type { Rulebook } from '../../rulebook.ts';
import type { Bench } from '../bench.ts';
import { lookUp } from '../directory.ts';
import type { Findings } from '../findings.ts';
import { own } from '../own.ts';
import { neverHolds } from './ever-holds.ts';
import { everyAction } from '../../every-action.ts';

/** Issues nobody can change, and tables that do not fit together. */
export function checkMatters(bench: Bench, rulebook: Rulebook): void {
  checkIssues(bench, rulebook);
  const { directory, findings, scenario } = bench;
  checkOpenings(bench, rulebook);
  for (const [id, { at: place, first, parties }] of Object.entries(scenario.tables)) {
    const path = `tables.${id}`;
    if (place !== undefined) lookUp(findings, directory.places, place, `${path}.at`);
    if (!parties.includes(first) && directory.parties.indexOf(first) >= 0) {
      findings.add('not_at_table', `${path}.first`, `“${first}” does not sit at this table.`);
    }
  }
  for (const [id, { carriedBy, between }] of Object.entries(scenario.channels)) {
    if (carriedBy !== undefined && between?.includes(carriedBy) === true) {
      findings.add('same_party_twice', `channels.${id}.carried_by`, `“${carriedBy}” would carry to itself.`);
    }
  }
}

/** Tables and channels at which nobody will ever be, and bars that nothing will ever meet. */
function checkOpenings({ findings }: Bench, rulebook: Rulebook): void {
  const say = (path: string, what: string, { id, when }: { readonly id: string; readonly when: number }): void => {
    const never = neverHolds(rulebook, when);
    if (never === undefined) return;
    findings.add('never_happens', `${path}.${id}.when`, `The ${what} ${id} never opens: its condition never holds.`, {
      hint: never.why,
    });
  };
  for (const table of rulebook.tables) say('tables', 'table', table);
  for (const channel of rulebook.channels) say('channels', 'channel', channel);
  for (const { id, bars } of rulebook.preconditions) {
    for (const { id: bar, met } of bars) {
      const never = neverHolds(rulebook, met);
      if (never === undefined) continue;
      const message = `Nothing can meet the bar “${bar}” of ${id}: its condition never holds.`;
      findings.add('never_met', `preconditions.${id}.bar.${bar}`, message, { hint: never.why });
    }
  }
}

function checkIssues({ findings, scenario }: Bench, rulebook: Rulebook): void {
  const put = new Set(
    rulebook.deeds
      .flatMap(({ actions }) => everyAction(actions))
      .flatMap((action) => (action.kind === 'put' ? [action.issue] : [])),
  );
  for (const [index, [id, { levels }]] of Object.entries(scenario.issues).entries()) {
    const path = `issues.${id}`;
    const onTable = rulebook.tables.some(({ issues }) => issues.includes(index));
    if (!onTable && !put.has(index)) {
      findings.add('issue_never_changes', path, 'This issue stands on no table, and no effect puts it at a level.');
    }
    const [today] = Object.entries(levels);
    if (today === undefined) continue;
    for (const [party, points] of Object.entries(today[1].points)) {
      if (points === 0) continue;
      const message = `Today is worth 0: “${today[0]}” cannot be worth ${points} to ${party}.`;
      findings.add('today_has_points', `${path}.levels.${today[0]}.${party}`, message);
    }
  }
  checkKinds(findings, scenario);
}

/** A kind's own points may not move today either. */
function checkKinds(findings: Findings, { issues, parties }: Scenario): void {
  for (const [party, { kinds }] of Object.entries(parties)) {
    for (const [kind, { points }] of Object.entries(kinds)) {
      for (const [issue, levels] of Object.entries(points)) {
        const today = Object.keys(own(issues, issue)?.levels ?? {})[0] ?? '';
        const value = own(levels, today) ?? 0;
        if (value === 0) continue;
        const path = `parties.${party}.kinds.${kind}.points.${issue}.${today}`;
        findings.add('today_has_points', path, `Today is worth 0: “${today}” cannot be worth ${value}.`);
      }
    }
  }
}
