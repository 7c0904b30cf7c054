import { never } from '../../kit/never.ts';
import { inferredReasons, type InferredReason } from '../../minds/inferred-reasons.ts';
import type { Position } from '../../rules/position.ts';
import type { Package } from '../../rules/step.ts';
import type { Lexicon } from './lexicon.ts';

/** An answer to a package, and what who gave it asked for instead, where it did. */
export interface AnswerGiven {
  readonly by: number;
  readonly table: number;
  readonly offered: Package;
  readonly worder: number;
  readonly accepts: boolean;
  readonly instead?: Package;
}

/**
 * Why the other side answered as it did, as far as a seat can know: what it asked for instead, and what the seat's analysts infer.
 * `position` is what the seat sees; nothing here depends on what is hidden from it.
 */
export function reasonsOf(
  lexicon: Lexicon,
  { rulebook, state }: Position,
  seat: number,
  { by: party, table, offered, worder, accepts, instead }: AnswerGiven,
): readonly string[] {
  const { say } = lexicon.words;
  const inferred = inferredReasons({ rulebook, state, seat }, { party, table, package: offered, worder, accepts });
  return [
    ...(instead
      ? [say('cable.reason.askInstead', { package: instead.map((clause) => lexicon.clause(clause)).join('; ') })]
      : []),
    ...inferred.map((reason) => reasonText(lexicon, reason, offered, accepts)),
  ];
}

const hundredths = (odds: number): string => String(Math.round(100 * odds));

function reasonText({ words, clause }: Lexicon, reason: InferredReason, offered: Package, accepts: boolean): string {
  const { say, signed } = words;
  switch (reason.kind) {
    case 'worth':
      return say('cable.reason.needsMore', { low: signed(reason.span.low), high: signed(reason.span.high) });
    case 'leaving':
      return say('cable.reason.leaving', { low: signed(reason.span.low), high: signed(reason.span.high) });
    case 'clause': {
      const named = offered.find(({ issue }) => issue === reason.issue);
      const issue = named === undefined ? '' : clause(named);
      return say(accepts ? 'cable.reason.enough' : 'cable.reason.costsMost', { issue });
    }
    case 'home':
      return say('cable.reason.notAtHome', { odds: hundredths(reason.odds) });
    case 'floor':
      return say('cable.reason.never', { odds: hundredths(reason.odds) });
    default:
      return never(reason);
  }
}
