import { signatoriesOf, type Draft } from '../rules/draft.ts';
import { kindOf, partyRules, read } from '../rules/entries.ts';
import { giftsBySigning } from '../rules/gifts.ts';
import { mandateOf } from '../rules/happen.ts';
import type { Position } from '../rules/position.ts';
import { pointsAt } from '../rules/points.ts';
import { promisesBrokenBy } from '../rules/promises.ts';
import { weighClause } from '../rules/value.ts';
import { debtOf } from './wording.ts';

const scratch = { read: 0, gain: 0, odds: 1, given: false, recoverable: 0 };

/**
 * What a package is expected to put into a seat's score, in points: as E, but that losses count once, as they are scored,
 * and each issue as the seat's mandate counts it, less what its own words will owe. What is signed is still judged by E;
 * this is what signing is for.
 */
export function scoredWorth(position: Position, seat: number, draft: Draft): number {
  const { rulebook, state } = position;
  const { lossAversion, fooled } = partyRules(rulebook, seat);
  const kind = kindOf(rulebook, state, seat);
  const mandate = mandateOf(position, seat);
  const scale = mandate?.scale[kind] ?? 1;
  const signatories = signatoriesOf(rulebook, draft);
  let gains = 0;
  let losses = 0;
  let back = 0;
  let heft = 0;
  let trusted = 0;
  for (let issue = 0; issue < draft.clauses.length; issue += 1) {
    if (draft.clauses[issue] === 0) continue;
    const weight = (mandate?.weights[issue] ?? 1) * scale;
    const gain = weighClause(position, seat, kind, draft, issue, weight, seat, scratch, signatories);
    if (gain < 0) {
      losses -= gain / lossAversion;
      back -= (gain / lossAversion) * scratch.recoverable;
    } else gains += gain * scratch.odds;
    if (scratch.given) {
      const size = Math.abs(gain);
      heft += size;
      trusted += size * scratch.odds;
    }
  }
  const fools = heft > 0 ? 1 - Math.min(1, trusted / heft) : 0;
  return (
    gains -
    losses +
    fools * (back - fooled) +
    giftsBySigning(position, seat, draft) -
    promisesBrokenBy(position, seat, draft) -
    debtOf(position, seat, draft)
  );
}

/** What the levels that hold now put into a seat's score, as its mandate counts them, with gifts, less what was paid; points. */
export function scoredStanding(position: Position, seat: number): number {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const kind = kindOf(rulebook, state, seat);
  const mandate = mandateOf(position, seat);
  const scale = mandate?.scale[kind] ?? 1;
  let points = 0;
  for (let issue = 0; issue < rulebook.issues.length; issue += 1) {
    const level = read(state, layout.levels + issue);
    if (level !== 0) points += pointsAt(position, seat, kind, issue, level) * (mandate?.weights[issue] ?? 1) * scale;
  }
  return points + read(state, layout.gifts + seat) - read(state, layout.paid + seat);
}
