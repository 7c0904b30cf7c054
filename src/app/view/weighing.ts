import { logistic } from '../../kit/arithmetic.ts';
import { at } from '../../kit/never.ts';
import type { Draft } from '../../rules/draft.ts';
import { supposeSigned } from '../../rules/in-force.ts';
import { worthOfLeaving } from '../../rules/leaving.ts';
import type { Position } from '../../rules/position.ts';
import { priceOfBroken, standingPromises } from '../../rules/promises.ts';
import { supposeFrom, withdraw } from '../../rules/supposition.ts';
import { believedWorth, valueOfPackage } from '../../rules/value.ts';
import { contentmentOf, passes } from '../../rules/win-set.ts';
import { adviserRange } from '../../session/adviser-range.ts';
import type { Weighing } from '../../ui/port/table.ts';
import type { Lexicon } from './lexicon.ts';

/** Points by which the analysts may be wrong about what a package is worth to the others, either way. */
const ANALYSTS_DOUBT = 4;

/** What a package means for a seat. `others`: who would have to say yes. Reads only what the seat may see. */
export function weigh(
  lexicon: Lexicon,
  position: Position,
  seat: number,
  draft: Draft,
  others: readonly number[],
): Omit<Weighing, 'refusal'> {
  const { value, kept, betrayed } = valueOfPackage(position, seat, draft);
  const rules = at(position.rulebook.parties, seat);
  const content = contentmentOf(position, seat, draft);
  return {
    worth: value,
    kept,
    broken: Math.min(kept, betrayed),
    leaving: worthOfLeaving(position, seat),
    circles: rules.constituencies.map(({ id, share, veto }, index) => ({
      name: lexicon.constituency(seat, id),
      points: at(content, index).value,
      needs: at(content, index).need,
      content: at(content, index).content,
      share,
      veto,
    })),
    passes: passes(position, seat, draft),
    advisers: rules.advisers.map(({ id }, index) => ({
      name: lexicon.adviser(seat, id),
      ...adviserRange(position, seat, index, draft),
    })),
    breaks: brokenPromises(lexicon, position, seat, draft),
    ...(draft.clauses.some((clause) => clause > 0) && { yes: oddsOfYes(position, seat, draft, others) }),
  };
}

function brokenPromises(lexicon: Lexicon, position: Position, seat: number, draft: Draft): Weighing['breaks'] {
  const standing = [...standingPromises(position, seat)];
  const from = supposeFrom();
  supposeSigned(position, seat, draft);
  const prices = standing.map((promise) => priceOfBroken(position, seat, [promise]));
  withdraw(position.state, from);
  return standing
    .map((promise, index) => ({ text: lexicon.promise(promise), points: at(prices, index) }))
    .filter(({ points }) => points > 0);
}

/**
 * Odds that all others sign: for each, how far what they are believed to gain lies above what they are believed to have by
 * leaving. An estimate of this seat's own staff; what the others really need is not known to it.
 */
function oddsOfYes(
  position: Position,
  seat: number,
  draft: Draft,
  others: readonly number[],
): { readonly low: number; readonly high: number } {
  let low = 1;
  let high = 1;
  for (const other of others) {
    const surplus = believedWorth(position, seat, other, draft) - worthOfLeaving(position, other);
    low *= logistic((surplus - ANALYSTS_DOUBT) / ANALYSTS_DOUBT);
    high *= logistic((surplus + ANALYSTS_DOUBT) / ANALYSTS_DOUBT);
  }
  return { low: Math.round(low * 20) / 20, high: Math.round(high * 20) / 20 };
}
