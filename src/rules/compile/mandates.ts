import type { Mandate, Party } from '../../scenario/party.ts';
import type { KindRules, MandateRules, PartyRules } from '../rulebook.ts';
import type { Bench } from './bench.ts';
import { lookUp } from './directory.ts';
import { indicesOf, ownFirst, variantsNamed } from './references.ts';
import { scaleOf, stakeOf } from './stakes.ts';

type Mandates = Pick<PartyRules, 'mandates' | 'mandateBy' | 'driftPoints' | 'drift' | 'revisePoints' | 'revised'>;

export function compileMandates(
  bench: Bench,
  id: string,
  { mandates: rules }: Party,
  party: number,
  kinds: readonly KindRules[],
): Mandates {
  if (rules === undefined) {
    return { mandates: [], mandateBy: 0, driftPoints: 0, drift: -1, revisePoints: 0, revised: -1 };
  }
  const path = `parties.${id}.mandates`;
  const { overrides, plan } = bench;
  return {
    mandates: Object.entries(rules.any).map(([name, mandate]) =>
      compileMandate(bench, name, mandate, party, kinds, `${path}.any.${name}`),
    ),
    mandateBy: overrides.number(`${path}.by`, rules.by, [1, bench.scenario.calendar.turns, 'whole']),
    driftPoints: overrides.number(`${path}.drift.points`, rules.drift.points),
    drift: plan.byId.get(`drift.${id}`) ?? -1,
    revisePoints: overrides.number(`${path}.revise.points`, rules.revise.points),
    revised: plan.byId.get(`revised.${id}`) ?? -1,
  };
}

function compileMandate(
  bench: Bench,
  id: string,
  { counts, against }: Mandate,
  party: number,
  kinds: readonly KindRules[],
  path: string,
): MandateRules {
  const { directory, findings } = bench;
  const counted = counts.map((issue, index) => lookUp(findings, directory.issues, issue, `${path}.counts.${index}`));
  const weights = directory.issues.ids.map((_, issue) => (counted.includes(issue) ? 2 : 1));
  const split = against.map((name, index) => contradiction(bench, party, name, `${path}.against.${index}`));
  return {
    id,
    weights,
    scale: kinds.map(({ points }) => scaleOf(stakeOf(points, weights))),
    againstDeeds: split.flatMap(({ deeds }) => deeds),
    againstLevels: split.flatMap(({ levels }) => levels),
  };
}

type Contradiction = { deeds: number[]; levels: { issue: number; level: number }[] };

/** `unpack`, `gloss.vague`: its own variants of a move, those of others where it has none; `relations.open`: a level. */
function contradiction(bench: Bench, party: number, name: string, path: string): Contradiction {
  const [head = '', level] = name.split('.');
  const issue = bench.directory.issues.indexOf(head);
  const levels = bench.directory.levels[issue];
  if (levels !== undefined && level !== undefined && bench.directory.moves.indexOf(head) < 0) {
    return { deeds: [], levels: [{ issue, level: lookUp(bench.findings, levels, level, path) }] };
  }
  return { deeds: indicesOf(ownFirst(variantsNamed(bench, name, path), party)), levels: [] };
}
