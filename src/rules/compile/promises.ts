import type { PreconditionRules, PromiseRules } from '../rulebook.ts';
import type { Bench } from './bench.ts';
import { lookUp, registerOf } from './directory.ts';
import { indicesOf, variantsNamed } from './references.ts';

export function compilePromises(bench: Bench): PromiseRules[] {
  const { directory, findings, formulas, overrides } = bench;
  return Object.entries(bench.scenario.promises).map(([id, promise]) => {
    const path = `promises.${id}`;
    const by = promise.by.map((party, place) => lookUp(findings, directory.parties, party, `${path}.by.${place}`));
    const keptBy = promise.keptBy.flatMap((name, place) => {
      const variants = variantsNamed(bench, name, `${path}.kept_by.${place}`);
      const theirs = variants.filter(({ party }) => by.includes(party));
      if (variants.length > 0 && theirs.length === 0) {
        findings.add('not_its_move', `${path}.kept_by.${place}`, `“${name}” is no move of who makes the promise.`);
      }
      return indicesOf(theirs);
    });
    return {
      id,
      by,
      to: promise.to === undefined ? -1 : lookUp(findings, directory.parties, promise.to, `${path}.to`),
      redLine: promise.redLine,
      holds: formulas.condition(promise.holds),
      due: promise.due === undefined ? 0 : overrides.number(`${path}.due`, promise.due, [1, 60, 'whole']),
      keptBy,
    };
  });
}

export function compilePreconditions(bench: Bench): PreconditionRules[] {
  const { directory, findings, formulas, overrides, scenario } = bench;
  const before = constituenciesBefore(bench);
  return Object.entries(scenario.preconditions).map(([id, { of, start, bar, waive }]) => {
    const path = `preconditions.${id}`;
    const party = directory.parties.indexOf(of);
    const known = registerOf(`bar of ${id}`, ['none', ...Object.keys(bar)]);
    const rules = Object.values(scenario.parties)[party];
    const constituencies = registerOf(`constituency of ${of}`, Object.keys(rules?.constituencies ?? {}));
    return {
      id,
      of: party,
      bars: Object.entries(bar).map(([name, met]) => ({ id: name, met: formulas.condition(met) })),
      start: lookUp(findings, known, start, `${path}.start`),
      waive: Object.entries(waive).map(([name, points]) => ({
        constituency:
          (before[party] ?? 0) + lookUp(findings, constituencies, name, `${path}.waive.${name}`, { key: true }),
        points: overrides.number(`${path}.waive.${name}`, points, [0, 100]),
      })),
    };
  });
}

/** How many constituencies stand before those of each party, over all parties. */
function constituenciesBefore({ scenario }: Bench): number[] {
  let count = 0;
  return Object.values(scenario.parties).map(({ constituencies }) => {
    const before = count;
    count += Object.keys(constituencies).length;
    return before;
  });
}
