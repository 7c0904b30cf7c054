import type { Claim } from '../../scenario/study.ts';
import type { FormulaIndex } from '../term.ts';
import type { Bench } from './bench.ts';
import { lookUp } from './directory.ts';
import { own } from './own.ts';

/** Measures of a party that are no expressions: a claim says `price.north`. */
const OF_A_PARTY: ReadonlySet<string> = new Set(['price', 'worth', 'need', 'score', 'odds_mean_it']);

/** What a line test expects, by test. */
export function compileExpectations({ formulas, scenario }: Bench): Record<string, FormulaIndex> {
  return Object.fromEntries(
    Object.entries(scenario.tests).flatMap(([id, test]) =>
      test.kind === 'line' ? [[id, formulas.condition(test.expect)] as const] : [],
    ),
  );
}

/** What a claim measures, by claim, where it is an expression over the state. */
export function compileMeasures(bench: Bench): Record<string, FormulaIndex> {
  return Object.fromEntries(
    Object.entries(bench.scenario.claims).flatMap(([id, claim]) => {
      const measure = compileMeasure(bench, claim, `claims.${id}.measure`);
      return measure === undefined ? [] : [[id, measure] as const];
    }),
  );
}

/** What must hold where a claim is measured, by claim that says so. */
export function compileGivens({ formulas, scenario }: Bench): Record<string, FormulaIndex> {
  return Object.fromEntries(
    Object.entries(scenario.claims).flatMap(([id, { given }]) =>
      given === undefined ? [] : [[id, formulas.condition(given)] as const],
    ),
  );
}

/** Undefined for `share.ENDING` and measures of a party, whose names are checked here. */
function compileMeasure(bench: Bench, { measure, expression }: Claim, path: string): FormulaIndex | undefined {
  const { directory, findings, formulas, scenario } = bench;
  const [head = '', name = ''] = measure.split('.');
  if (head === 'share') {
    lookUp(findings, directory.endings, name, path);
  } else if (OF_A_PARTY.has(head)) {
    const party = lookUp(findings, directory.parties, name, path);
    if (party >= 0 && head === 'odds_mean_it' && own(scenario.parties, name)?.meansIt.length === 0) {
      const hint = `Name them in means_it of ${name}.`;
      findings.add('no_kinds', path, `“${name}” has no kinds that mean it.`, { hint });
    }
  } else if (expression === undefined) {
    const hint = 'Write share.ENDING; price, worth, need, score or odds_mean_it of a party; or an expression.';
    findings.add('claim_unreadable', path, `“${measure}” cannot be measured.`, { hint });
  } else {
    return formulas.measure(expression);
  }
  return undefined;
}
