import { at } from '../kit/never.ts';
import { kindOf } from '../rules/entries.ts';
import { mandateOf } from '../rules/happen.ts';
import { pointsAt } from '../rules/points.ts';
import type { MandateRules } from '../rules/rulebook.ts';
import type { Thinking } from './merit.ts';

/** Points by which declaring something is better than being held to the first mandate by the calendar. */
const DECLARING = 0.5;

/** Points a party fears from a revision beyond its price. */
const FICKLE = 4;

/** What declaring a mandate would do for the seat's score, in points, if what it expects of the tables were signed. */
export function meritOfMandate(thinking: Thinking, mandate: number): number {
  const { position, seat } = thinking;
  const rules = at(position.rulebook.parties, seat);
  const held = mandateOf(position, seat);
  const gained =
    scoreUnder(thinking, at(rules.mandates, mandate)) - scoreUnder(thinking, held ?? at(rules.mandates, 0));
  return held === undefined ? gained + DECLARING : gained - rules.revisePoints - FICKLE;
}

function scoreUnder({ position, seat, outlook }: Thinking, { weights, scale }: MandateRules): number {
  const { rulebook, state } = position;
  const kind = kindOf(rulebook, state, seat);
  let score = 0;
  for (let issue = 0; issue < rulebook.issues.length; issue += 1) {
    const expected = outlook.find(({ package: draft }) => at(draft.clauses, issue) > 0);
    const level =
      expected === undefined ? at(state, rulebook.layout.levels + issue) : at(expected.package.clauses, issue) - 1;
    score += pointsAt(position, seat, kind, issue, level) * at(weights, issue);
  }
  return score * at(scale, kind);
}
