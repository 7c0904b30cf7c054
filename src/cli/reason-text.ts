import { never } from '../kit/never.ts';
import { inferredReasons, type InferredReason, type Span } from '../minds/inferred-reasons.ts';
import type { SeatView } from '../rules/game.ts';
import type { Cue } from '../session/cue.ts';
import type { Lexicon } from './lexicon.ts';

/** Why the other side answered as it did, as far as the seat that made the offer may know; nothing of own answers. */
export function reasonLines(lexicon: Lexicon, view: SeatView, cue: Cue): string[] {
  if (cue.kind !== 'answer' || cue.by !== view.seat) return [];
  const { party, table, accepts, by: worder } = cue;
  const reasons = inferredReasons(view, { party, table, package: cue.package, worder, accepts });
  return reasons.map((reason) => `  Your analysts: ${reasonText(lexicon, reason, accepts)}`);
}

function reasonText({ issue }: Lexicon, reason: InferredReason, accepts: boolean): string {
  switch (reason.kind) {
    case 'worth':
      return `to them it was worth ${spanText(reason.span)} points.`;
    case 'clause':
      return `${issue(reason.issue)} ${accepts ? 'won' : 'cost'} them most.`;
    case 'leaving':
      return `leaving is worth ${spanText(reason.span)} to them.`;
    case 'home':
      return `the odds that they could not have carried it at home: ${hundredths(reason.odds)} in 100.`;
    case 'floor':
      return `the odds that they are such as never sign this: ${hundredths(reason.odds)} in 100.`;
    default:
      return never(reason);
  }
}

const hundredths = (odds: number): number => Math.round(100 * odds);
const spanText = ({ low, high }: Span): string => `${low} to ${high}`;
