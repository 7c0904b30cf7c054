import { at } from '../../kit/never.ts';
import type { Issue } from '../../scenario/matter.ts';
import type { IssueRules, LevelRules } from '../rulebook.ts';
import type { Bench } from './bench.ts';
import { lookUp } from './directory.ts';
import { own } from './own.ts';

export function compileIssues(bench: Bench): IssueRules[] {
  const arranging = issuesThatArrange(bench);
  return Object.entries(bench.scenario.issues).map(([id, issue]) => compileIssue(bench, id, issue, arranging.has(id)));
}

function compileIssue(bench: Bench, id: string, issue: Issue, arranges: boolean): IssueRules {
  const { chances, directory, formulas, overrides, plan } = bench;
  const path = `issues.${id}`;
  const parties = directory.parties.ids;
  const gives = partiesNamed(bench, issue.gives, `${path}.gives`);
  for (const field of ['dearer', 'surprises'] as const) {
    partiesKnown(bench, Object.keys(issue[field]), `${path}.${field}`);
  }
  partiesNamed(bench, issue.signs, `${path}.signs`);
  const levels = at(directory.levels, directory.issues.indexOf(id));
  for (const level of Object.keys(issue.whenSigned))
    lookUp(bench.findings, levels, level, `${path}.when_signed.${level}`, { key: true });
  return {
    id,
    levels: compileLevels(bench, id, issue),
    gives,
    recoverable: overrides.number(`${path}.recoverable`, issue.recoverable, [0, 1]),
    ordered: issue.ordered,
    dearer: parties.map((party) => {
      const dearer = own(issue.dearer, party);
      return dearer === undefined ? -1 : formulas.amount(dearer);
    }),
    surprises: parties.map((party) => plan.byId.get(`surprised.${id}.${party}`) ?? -1),
    arranges,
    keepChances: parties.map((party, index) =>
      gives.includes(index) ? chances.add(`keeps.${id}.${party}`, ['keeps', 'breaks']) : -1,
    ),
  };
}

function compileLevels(bench: Bench, id: string, issue: Issue): LevelRules[] {
  return Object.entries(issue.levels).map(([level, { points, checked, signs }]) => {
    const path = `issues.${id}.levels.${level}`;
    partiesKnown(bench, Object.keys(points), path);
    return {
      id: level,
      watched: checked === 'watched',
      signs: partiesNamed(bench, signs, `${path}.signs`),
      whenSigned: bench.plan.byId.get(`signed.${id}.${level}`) ?? -1,
    };
  });
}

function partiesNamed({ directory, findings }: Bench, ids: readonly string[], path: string): number[] {
  return ids.map((id, index) => lookUp(findings, directory.parties, id, `${path}.${index}`));
}

function partiesKnown({ directory, findings }: Bench, ids: readonly string[], path: string): void {
  for (const id of ids) lookUp(findings, directory.parties, id, `${path}.${id}`, { key: true });
}

/** Issues that fix when or where a summit is. */
function issuesThatArrange({ scenario }: Bench): ReadonlySet<string> {
  const ids = Object.values(scenario.summits).flatMap(({ turn, at: place }) => [
    ...(typeof turn === 'number' ? [] : [turn.by]),
    ...(place === undefined || typeof place === 'string' ? [] : [place.by]),
  ]);
  return new Set(ids);
}
