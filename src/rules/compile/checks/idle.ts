import type { Rulebook } from '../../rulebook.ts';
import type { Bench } from '../bench.ts';

/** Parties, gauges and moves that a game would go as well without. */
export function checkIdle(bench: Bench, rulebook: Rulebook): void {
  checkParties(bench);
  checkGauges(bench, rulebook);
  checkMoves(bench, rulebook);
}

function checkParties({ findings, scenario }: Bench): void {
  const { channels, issues, moves, tables, walkAways } = scenario;
  const busy = new Set<string | undefined>([
    ...Object.values(moves).flatMap(({ by }) => by),
    ...Object.keys(walkAways),
    ...Object.values(tables).flatMap(({ parties, host }) => [...parties, host]),
    ...Object.values(channels).flatMap(({ carriedBy, between = [] }) => [carriedBy, ...between]),
    ...Object.values(issues).flatMap(({ gives, levels }) => [
      ...gives,
      ...Object.values(levels).flatMap(({ signs, points }) => [...signs, ...Object.keys(points)]),
    ]),
  ]);
  for (const id of Object.keys(scenario.parties)) {
    if (busy.has(id)) continue;
    findings.add('party_idle', `parties.${id}`, `${id} does nothing, signs nothing and has nothing at stake.`, {
      key: true,
      hint: 'Give it a move, a seat at a table, or points on an issue.',
    });
  }
}

/** A gauge acts where an expression names it, or an adviser watches it. */
function checkGauges({ findings, scenario }: Bench, { formulas, layout }: Rulebook): void {
  const read = new Set<unknown>();
  for (const { term } of formulas) collectSlots(term, read);
  const advisers = Object.values(scenario.parties).flatMap((party) => Object.values(party.advisers));
  const watched = new Set(advisers.flatMap(({ watches }) => Object.keys(watches)));
  for (const [index, id] of Object.keys(scenario.gauges).entries()) {
    if (watched.has(id) || read.has(layout.gauges + index)) continue;
    findings.add('gauge_idle', `gauges.${id}`, `Nothing depends on ${id}: it goes up and down for nothing.`, {
      key: true,
      hint: 'Name it in an expression, as outside: 8 - tension / 10, or let an adviser watch it.',
    });
  }
}

/** The slots that stand anywhere in a term. */
export function collectSlots(term: unknown, read = new Set<unknown>()): Set<unknown> {
  if (typeof term !== 'object' || term === null) return read;
  if ('slot' in term) read.add(term.slot);
  if ('slots' in term && Array.isArray(term.slots)) for (const slot of term.slots) read.add(slot);
  for (const part of Object.values(term)) collectSlots(part, read);
  return read;
}

/** A move of which nothing comes, in none of its forms, and that nobody answers or reads. */
function checkMoves({ findings, scenario }: Bench, { deeds, promises }: Rulebook): void {
  const carrying = new Set(Object.values(scenario.documents).flatMap((paper) => paper.with));
  const keeping = new Set(promises.flatMap(({ keptBy }) => keptBy));
  const answers = new Set(deeds.flatMap(({ asks }) => asks.flatMap(({ options }) => options)));
  const steps = new Set(deeds.flatMap(({ step }) => step?.answeredBy ?? []));
  const counted = new Set(
    deeds.flatMap(({ index, path }) => (keeping.has(index) || answers.has(index) || steps.has(index) ? [path] : [])),
  );
  for (const [id, { asks, do: effects, step }] of Object.entries(scenario.moves)) {
    const path = `moves.${id}`;
    if (effects.length + Object.keys(asks).length > 0 || step !== undefined) continue;
    if (counted.has(path) || carrying.has(path)) continue;
    findings.add('move_idle', path, 'Nothing comes of this move.', { key: true, hint: 'Write what it does under do.' });
  }
}
