import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import { draftOf } from '../rules/draft.ts';
import type { SeatView } from '../rules/game.ts';
import { worthOfLeaving } from '../rules/leaving.ts';
import { oddsOfYes } from '../rules/reply.ts';
import type { Package } from '../rules/step.ts';
import { valueOfPackage } from '../rules/value.ts';
import { contentmentOf, passes } from '../rules/win-set.ts';
import { adviserRange } from '../session/adviser-range.ts';
import type { Lexicon } from './lexicon.ts';

const points = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * What a package would mean for a seat, and, where it is its own, what it may expect of the others. `worder`: who words it; `ahead`: who looks
 * ahead, bit p for party p.
 */
export function weighingLines(
  { rulebook, text }: Lexicon,
  view: SeatView,
  table: number,
  offered: Package,
  worder: number,
  ahead: number,
): string[] {
  const { seat } = view;
  const position = { ...view, evaluator: flatEvaluator(rulebook) };
  const draft = draftOf(rulebook, table, offered, worder);
  const { value, kept, betrayed, odds, promises } = valueOfPackage(position, seat, draft);
  const { id, constituencies, advisers } = at(rulebook.parties, seat);
  const circles = contentmentOf(position, seat, draft).map(({ value: worth, need, content }, index) => {
    const name = text(`parties.${id}.constituencies.${at(constituencies, index).id}.name`);
    // Rounded they may be the same.
    const [has, wants] = [points(worth), points(need)];
    const short = !content && has === wants ? `a little less than ${wants}` : has;
    return `  ${name}: ${short} of ${wants} needed, ${content ? 'content' : 'not content'}`;
  });
  const advice = advisers.map((adviser, index) => {
    const { low, high } = adviserRange(position, seat, index, draft);
    return `  ${text(`parties.${id}.advisers.${adviser.id}.name`)} says: ${low} to ${high} points`;
  });
  return [
    `Worth ${points(value)} points to you: ${points(kept)} if all is kept, ${points(betrayed)} if not; kept at odds of ${Math.round(100 * odds)} in 100.`,
    ...(promises > 0 ? [`It breaks own promises for ${points(promises)} points, counted already.`] : []),
    `Leaving is worth ${points(worthOfLeaving(position, seat))}. ${passes(position, seat, draft) ? 'You could carry it at home.' : 'You could not carry it at home.'}`,
    ...circles,
    ...(advice.length === 0 ? [] : ['Your advisers, each by its own lights:', ...advice]),
    ...(worder === seat
      ? [
          `Your analysts: the others would say yes with odds of ${Math.round(20 * oddsOfYes(position, seat, draft, ahead)) * 5} in 100.`,
        ]
      : []),
  ];
}
