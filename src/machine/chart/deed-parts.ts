import { at } from '../../kit/never.ts';
import type { Deed } from '../../rules/deed.ts';
import { counted } from './expression-text.ts';
import { priceOf } from './leaving.ts';
import { eventOf } from './open-when.ts';
import type { Bonds } from './bonds.ts';
import { amountText, type Telling } from './telling.ts';

export const conditionPart = (expression: string): string[] => (expression === '' ? [] : [`If ${expression}.`]);

/** Ids of facts; what they say stands once, at the root of the chart. */
export const citationPart = (cites: readonly string[]): string[] =>
  cites.length === 0 ? [] : [`[${[...new Set(cites)].join(', ')}]`];

/** What is to be said of a deed beside its text and its condition. */
export function deedParts(telling: Telling, deed: Deed, bonds: Bonds): readonly string[] {
  return [
    ...oddsPart(telling, deed),
    ...hearingPart(telling, deed),
    ...secretPart(telling, deed),
    ...stepPart(telling, deed),
    ...pointsPart(telling, deed),
    ...mandatePart(telling, deed),
    ...pricePart(telling, deed),
    ...leavingPart(telling, deed, bonds),
  ];
}

/** How luck decides about an event. */
function oddsPart(telling: Telling, deed: Deed): string[] {
  const event = eventOf(telling.rulebook, deed);
  if (event === undefined) return [];
  const chance = event.odds < 0 ? [] : [`chance ${amountText(telling, event.odds)}`];
  if (event.deed >= 0) return chance.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`);
  const all = event.members.reduce((sum, { weight }) => sum + weight, 0);
  const weight = event.members.find((member) => member.deed === deed.index)?.weight ?? 0;
  return [`${[`One of ${event.id}, ${weight} in ${all}`, ...chance].join(', ')} in all.`];
}

function hearingPart({ rulebook }: Telling, { asks }: Deed): string[] {
  return asks.length === 0
    ? []
    : [`After hearing ${asks.map(({ party }) => at(rulebook.parties, party).id).join(', ')}.`];
}

function secretPart(telling: Telling, { choices, secret }: Deed): string[] {
  if (secret === undefined) return [];
  return [`Leaks with chance ${amountText(telling, secret.leaks, choices)} a turn.`];
}

/** What leaving costs, term by term. */
function pricePart(telling: Telling, deed: Deed): string[] {
  const terms = priceOf(telling, deed).map(({ name, points }) => `${name} (${points})`);
  return terms.length === 0 ? [] : [`Price: ${terms.join(' + ')}.`];
}

/** How long a walk-away can be taken back, and by what; and what a deed takes back. */
function leavingPart({ rulebook }: Telling, deed: Deed, { revivals }: Bonds): string[] {
  const takesBack = [...revivals].flatMap(([leave, deeds]) => (deeds.includes(deed) ? [leave.id] : []));
  if (takesBack.length > 0) return [`Takes back ${takesBack.join(', ')}.`];
  const back = revivals.get(deed);
  if (back === undefined) return [];
  const { stands } = at(rulebook.parties, deed.party);
  const until =
    stands === 0 ? 'It is an ending with the turn' : `Stands ${counted(stands, 'turn')}, then it is an ending`;
  const by = back.length === 0 ? 'nothing takes it back' : `taken back by ${back.map(({ id }) => id).join(', ')}`;
  return [`${until}; ${by}.`];
}

/** A first step hopes for an answer. */
function stepPart({ rulebook }: Telling, { step }: Deed): string[] {
  if (step === undefined) return [];
  const by = step.answeredBy.map((deed) => at(rulebook.deeds, deed).id).join(', ');
  return [`Hopes for ${by} within ${counted(step.within, 'turn')}.`];
}

/** What it costs its party in points, beside what it does. */
function pointsPart({ rulebook }: Telling, { kind, party }: Deed): string[] {
  if (kind === 'called') {
    const { direct, summit, epilogue } = rulebook.calls;
    const where = `× ${direct} where a direct channel opens, × ${summit} at a summit, × ${epilogue} in the epilogue`;
    return [`Whoever carried or worded it has paid the gap in points ${where}.`];
  }
  if (kind !== 'drift' && kind !== 'revised') return [];
  const { driftPoints, revisePoints } = at(rulebook.parties, party);
  return [`Costs ${counted(kind === 'drift' ? driftPoints : revisePoints, 'point')}.`];
}

/** What a mandate counts, and what is drift from it. */
function mandatePart({ rulebook, scenario }: Telling, { kind, party, path }: Deed): string[] {
  if (kind !== 'mandate') return [];
  const { id, mandateBy } = at(rulebook.parties, party);
  const { counts = [], against = [] } =
    scenario.parties[id]?.mandates?.any[path.slice(path.lastIndexOf('.') + 1)] ?? {};
  return [
    `To be chosen by turn ${mandateBy}.`,
    ...(counts.length === 0 ? [] : [`Counts double: ${counts.join(', ')}.`]),
    ...(against.length === 0 ? [] : [`Drift: ${against.join(', ')}.`]),
  ];
}
