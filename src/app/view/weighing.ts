import { at } from '../../kit/never.ts';
import { packageOf, type Draft } from '../../rules/draft.ts';
import { supposeSigned } from '../../rules/in-force.ts';
import { worthOfLeaving } from '../../rules/leaving.ts';
import { nearness } from '../../rules/nearness.ts';
import type { Position } from '../../rules/position.ts';
import { priceOfBroken, standingPromises } from '../../rules/promises.ts';
import { supposeFrom, withdraw } from '../../rules/supposition.ts';
import { valueOfPackage } from '../../rules/value.ts';
import { contentmentOf, passes } from '../../rules/win-set.ts';
import { adviserRange } from '../../session/adviser-range.ts';
import type { Weighing } from '../../ui/port/table.ts';
import type { Lexicon } from './lexicon.ts';
import { packageSum } from './table-sum.ts';

/** What a package at a table means for a seat. `counted`: what counts of it, where that is not what it is worth by itself. Reads only what the seat may see. */
export function weigh(
  lexicon: Lexicon,
  position: Position,
  seat: number,
  draft: Draft,
  counted?: number,
): Omit<Weighing, 'refusal' | 'needs'> {
  const valuation = valueOfPackage(position, seat, draft);
  const { value, kept, betrayed, promises } = valuation;
  const rules = at(position.rulebook.parties, seat);
  const content = contentmentOf(position, seat, draft);
  return {
    worth: value,
    sum: packageSum(position, seat, draft, valuation, counted),
    fear: rules.lossAversion,
    fooled: rules.fooled,
    kept: kept - promises,
    broken: (isTrusting(position, seat, draft) ? Math.min(kept, betrayed) : kept) - promises,
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
  };
}

/** Whether a draft asks anything of others that they could fail to keep. */
const isTrusting = ({ rulebook }: Position, seat: number, draft: Draft): boolean =>
  packageOf(draft).some(({ issue }) => at(rulebook.issues, issue).gives.some((giver) => giver !== seat));

function brokenPromises(lexicon: Lexicon, position: Position, seat: number, draft: Draft): Weighing['breaks'] {
  const standing = [...standingPromises(position, seat)];
  const near = nearness(position.rulebook, position.state);
  const from = supposeFrom();
  supposeSigned(position, seat, draft);
  const prices = standing.map((promise) => priceOfBroken(position, seat, [promise], near));
  withdraw(position.state, from);
  return standing
    .map((promise, index) => ({ text: lexicon.promise(promise), points: at(prices, index) }))
    .filter(({ points }) => points > 0);
}
