import type { FormulaIndex } from '../term.ts';
import type { Bench } from './bench.ts';
import { lookUp, registerOf } from './directory.ts';

/** Measures of a party that are no expressions: a claim says `price.north`. */
const OF_A_PARTY = registerOf('measure', ['price', 'worth', 'need', 'score', 'odds_mean_it']);

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
      const path = `claims.${id}.measure`;
      if (claim.expression !== undefined) return [[id, bench.formulas.measure(claim.expression)] as const];
      checkMeasure(bench, claim.measure, path);
      return [];
    }),
  );
}

/** `share.ENDING`, or a measure of a party. */
function checkMeasure({ directory, findings, scenario }: Bench, measure: string, path: string): void {
  const [head = '', name = ''] = measure.split('.');
  if (head === 'share') {
    lookUp(findings, directory.endings, name, path);
    return;
  }
  if (lookUp(findings, OF_A_PARTY, head, path) < 0 || lookUp(findings, directory.parties, name, path) < 0) return;
  if (head === 'odds_mean_it' && scenario.parties[name]?.meansIt.length === 0) {
    findings.add('no_kinds', path, `“${name}” has no kinds that mean it.`, {
      hint: `Name them in means_it of ${name}.`,
    });
  }
}
