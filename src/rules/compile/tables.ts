import type { ChannelRules, TableRules } from '../rulebook.ts';
import type { Bench } from './bench.ts';
import { lookUp } from './directory.ts';

export function compileChannels(bench: Bench): ChannelRules[] {
  return Object.entries(bench.scenario.channels).map(([id, { rank, carriedBy, between, when }]) => {
    const path = `channels.${id}`;
    return {
      id,
      rank,
      carriedBy: carriedBy === undefined ? -1 : party(bench, carriedBy, `${path}.carried_by`),
      between: between === undefined ? [-1, -1] : pair(bench, between, `${path}.between`),
      when: bench.formulas.condition(when),
    };
  });
}

export function compileTables(bench: Bench): TableRules[] {
  const { directory, findings, formulas, overrides, scenario } = bench;
  const atSummits = new Set(Object.values(scenario.summits).map(({ table }) => table));
  return Object.entries(scenario.tables).map(([id, table]) => {
    const path = `tables.${id}`;
    const { of, atMost, setBy } = table.agenda;
    const chosen = setBy !== undefined && of.length > atMost;
    return {
      id,
      parties: pair(bench, table.parties, `${path}.parties`),
      host: table.host === undefined ? -1 : party(bench, table.host, `${path}.host`),
      channel: table.over === undefined ? -1 : lookUp(findings, directory.channels, table.over, `${path}.over`),
      when: formulas.condition(table.when),
      issues: of.map((issue, place) => lookUp(findings, directory.issues, issue, `${path}.agenda.of.${place}`)),
      atMost: overrides.number(`${path}.agenda.at_most`, atMost, [1, 5, 'whole']),
      setBy: chosen ? directory.parties.indexOf(setBy) : -1,
      exchanges: overrides.number(`${path}.exchanges`, table.exchanges, [1, 3, 'whole']),
      publishPoints: overrides.number(`${path}.publish.points`, table.publishPoints, [0, 100]),
      first: party(bench, table.first, `${path}.first`),
      prepares: atSummits.has(id),
    };
  });
}

function party({ directory, findings }: Bench, id: string, path: string): number {
  return lookUp(findings, directory.parties, id, path);
}

/** Two different parties. */
export function pair(bench: Bench, [one, other]: readonly [string, string], path: string): [number, number] {
  if (one === other) bench.findings.add('same_party_twice', path, `“${one}” stands on both sides.`);
  return [party(bench, one, `${path}.0`), party(bench, other, `${path}.1`)];
}
