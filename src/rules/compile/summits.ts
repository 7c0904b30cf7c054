import { at } from '../../kit/never.ts';
import type { ByLevel, Summit } from '../../scenario/summit.ts';
import type { SummitRules } from '../rulebook.ts';
import type { Bench } from './bench.ts';
import { lookUp } from './directory.ts';
import { own } from './own.ts';
import { pair } from './tables.ts';

export function compileSummits(bench: Bench): SummitRules[] {
  return Object.entries(bench.scenario.summits).map(([id, summit]) => compileSummit(bench, id, summit));
}

function compileSummit(bench: Bench, id: string, summit: Summit): SummitRules {
  const { directory, findings, formulas, overrides, plan, scenario } = bench;
  const path = `summits.${id}`;
  const turn = byLevel(bench, summit.turn, 0, `${path}.turn`);
  const place = byLevel(bench, summit.at ?? '', '', `${path}.at`);
  for (const [level, name] of place.named) lookUp(findings, directory.places, name, level);
  for (const [level, value] of turn.named) {
    if (value < 1 || value > scenario.calendar.turns) {
      findings.add('turn_out_of_range', level, `There is no turn ${value}: the game has ${scenario.calendar.turns}.`);
    }
  }
  return {
    id,
    between: pair(bench, summit.between, `${path}.between`),
    table: lookUp(findings, directory.tables, summit.table, `${path}.table`),
    turnIssue: turn.issue,
    turns: turn.values,
    placeIssue: place.issue,
    places: place.values,
    when: formulas.condition(summit.when),
    rounds: overrides.number(`${path}.rounds`, summit.rounds, [1, 3, 'whole']),
    prepared: formulas.amount(summit.prepared),
    whenHeld: plan.byId.get(`held.${id}`) ?? -1,
    epilogueTurns:
      summit.epilogue === undefined
        ? 0
        : overrides.number(`${path}.epilogue.turns`, summit.epilogue.turns, [1, 12, 'whole']),
    main: summit.main,
  };
}

interface Resolved<Value> {
  readonly issue: number;
  readonly values: readonly Value[];
  /** Values as they stand in the file, with their paths. */
  readonly named: readonly (readonly [string, Value])[];
}

/** A value for each level of an issue, `none` for levels that are not named; or one value and no issue. */
function byLevel<Value extends string | number>(
  { directory, findings }: Bench,
  rule: ByLevel<Value>,
  none: Value,
  path: string,
): Resolved<Value> {
  if (typeof rule !== 'object') return { issue: -1, values: [rule], named: rule === none ? [] : [[path, rule]] };
  const issue = lookUp(findings, directory.issues, rule.by, `${path}.by`);
  if (issue < 0) return { issue, values: [none], named: [] };
  const levels = at(directory.levels, issue);
  for (const level of Object.keys(rule.levels)) lookUp(findings, levels, level, `${path}.${level}`, { key: true });
  return {
    issue,
    values: levels.ids.map((level) => own(rule.levels, level) ?? none),
    named: Object.entries(rule.levels).map(([level, value]) => [`${path}.${level}`, value] as const),
  };
}
