import { at } from '../kit/never.ts';
import { kindOf } from '../rules/entries.ts';
import { mandateOf } from '../rules/happen.ts';
import { pointsAt } from '../rules/points.ts';
import type { MandateRules } from '../rules/rulebook.ts';
import type { Thinking } from './merit.ts';
import { oddsOfSigning } from './prospects.ts';
import { quantalChoice } from './quantal.ts';

/** Points between two mandates at which the better is declared 2.7 times as often. */
const CONVICTION = 8;

/** Points a party fears from a revision beyond its price. */
const FICKLE = 4;

/**
 * What declaring a mandate would do for the seat's score, in points, by the odds that what it expects of the tables is signed: against the one
 * held, or the first, which stands while none is declared. A revision costs its price, and more for being one.
 */
export function meritOfMandate(thinking: Thinking, mandate: number): number {
  const { position, seat } = thinking;
  const rules = at(position.rulebook.parties, seat);
  const held = mandateOf(position, seat);
  const gained =
    scoreUnder(thinking, at(rules.mandates, mandate)) - scoreUnder(thinking, held ?? at(rules.mandates, 0));
  return held === undefined ? gained : gained - rules.revisePoints - FICKLE;
}

function scoreUnder({ position, seat, outlook, prospects }: Thinking, { weights, scale }: MandateRules): number {
  const { rulebook, state } = position;
  const kind = kindOf(rulebook, state, seat);
  const odds = prospects.tables.map(oddsOfSigning);
  let score = 0;
  for (let issue = 0; issue < rulebook.issues.length; issue += 1) {
    const table = outlook.findIndex(({ package: draft }) => at(draft.clauses, issue) > 0);
    const today = pointsAt(position, seat, kind, issue, at(state, rulebook.layout.levels + issue));
    const clause = outlook[table]?.package.clauses[issue] ?? 0;
    const signed = clause === 0 ? today : pointsAt(position, seat, kind, issue, clause - 1);
    score += (today + (odds[table] ?? 0) * (signed - today)) * at(weights, issue);
  }
  return score * at(scale, kind);
}

/**
 * The mandate a seat declares, of those it may: each with odds by what it would do for its score, so that a party does
 * not stand for the same in every game. Undefined where it has one or none is open. `draw` is uniform in [0, 1).
 */
export function mandateDeclared(thinking: Thinking, options: readonly number[], draw: number): number | undefined {
  const { position, seat } = thinking;
  if (mandateOf(position, seat) !== undefined) return undefined;
  const open: number[] = [];
  const merits: number[] = [];
  for (const deed of options) {
    const [action] = at(position.rulebook.deeds, deed).actions;
    if (action?.kind !== 'mandate') continue;
    open.push(deed);
    merits.push(meritOfMandate(thinking, action.mandate));
  }
  return open.length === 0 ? undefined : open[quantalChoice(merits, CONVICTION, draw)];
}
