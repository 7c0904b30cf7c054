import type { Party } from '../../scenario/party.ts';
import type { ConstituencyRules, PartyRules } from '../rulebook.ts';
import type { Bench } from './bench.ts';
import { lookUp, registerOf } from './directory.ts';
import { compileKinds } from './kinds.ts';
import { compileMandates } from './mandates.ts';
import type { NumberRange } from './overrides.ts';
import { own } from './own.ts';

/** Of the need curve (`need-curve.ts`). Ours: at half the time 1/8, 1/2 and 4/5 of the way is gone; late and early mirror each other. */
const EXPONENTS = { late: 3, steady: 1, early: 1 / 3 } as const;

export function compileParties(bench: Bench): PartyRules[] {
  let constituencies = 0;
  return Object.entries(bench.scenario.parties).map(([id, party], index) => {
    const rules = compileParty(bench, id, party, index, constituencies);
    constituencies += rules.constituencies.length;
    return rules;
  });
}

function compileParty(bench: Bench, id: string, party: Party, index: number, constituencies: number): PartyRules {
  const { overrides, plan, chances } = bench;
  const path = `parties.${id}`;
  const number = (place: string, value: number, range: NumberRange): number =>
    overrides.number(`${path}.${place}`, value, range);
  const kindIds = Object.keys(party.kinds);
  const known = registerOf(`kind of ${id}`, kindIds);
  const kinds = compileKinds(bench, id, party, index);
  const walkAway = own(bench.scenario.walkAways, id);
  return {
    id,
    seat: party.seat,
    plans: party.seat !== 'reactive',
    capacity: number('capacity', party.capacity, [0, 9, 'whole']),
    exponent: EXPONENTS[party.temper.concedes],
    lossAversion: number('temper.loss_aversion', party.temper.lossAversion, [1, 5]),
    mood: number('temper.mood', party.temper.mood, [0, 20]),
    audience: number('audience', party.audience, [0, 100]),
    fooled: number('fooled', party.fooled, [0, 100]),
    passesWith: number('passes_with', party.passesWith, [0, 100]),
    constituencies: compileConstituencies(bench, id, party, constituencies),
    advisers: Object.entries(party.advisers).map(([adviser, { weighs, watches }]) => ({
      id: adviser,
      weights: weightsOf(bench, weighs, `${path}.advisers.${adviser}.weighs`),
      watches: watchesOf(bench, watches, `${path}.advisers.${adviser}.watches`),
    })),
    ...compileMandates(bench, id, party, index, kinds),
    kinds,
    meansIt: party.meansIt.map((kind, place) => lookUp(bench.findings, known, kind, `${path}.means_it.${place}`)),
    kindChance: kindIds.length === 0 ? -1 : chances.add(id, kindIds),
    leave: plan.byId.get(`${id}.leave`) ?? -1,
    terms: Object.entries(walkAway?.terms ?? {}).map(([term, points]) => ({
      id: term,
      points: bench.formulas.amount(points),
    })),
    stands: walkAway === undefined ? 0 : overrides.number(`walk_away.${id}.stands`, walkAway.stands, [0, 60, 'whole']),
    hosts: party.hosts,
  };
}

function compileConstituencies(bench: Bench, id: string, party: Party, first: number): ConstituencyRules[] {
  return Object.entries(party.constituencies).map(([name, { share, needs, weighs, veto }], place) => {
    const path = `parties.${id}.constituencies.${name}`;
    return {
      id: name,
      index: first + place,
      share: bench.overrides.number(`${path}.share`, share, [0, 100]),
      needs: bench.formulas.amount(needs),
      weights: weightsOf(bench, weighs, `${path}.weighs`),
      veto,
    };
  });
}

/** Points by gauge for one step of it, written for ten: 0 where none stands. */
function watchesOf(bench: Bench, watches: Readonly<Record<string, number>>, path: string): number[] {
  for (const gauge of Object.keys(watches))
    lookUp(bench.findings, bench.directory.gauges, gauge, `${path}.${gauge}`, { key: true });
  return bench.directory.gauges.ids.map(
    (gauge) => bench.overrides.number(`${path}.${gauge}`, own(watches, gauge) ?? 0) / 10,
  );
}

/** Factors by issue: 1 where none stands. */
function weightsOf(bench: Bench, weighs: Readonly<Record<string, number>>, path: string): number[] {
  for (const issue of Object.keys(weighs))
    lookUp(bench.findings, bench.directory.issues, issue, `${path}.${issue}`, { key: true });
  return bench.directory.issues.ids.map((issue) => bench.overrides.number(`${path}.${issue}`, own(weighs, issue) ?? 1));
}
