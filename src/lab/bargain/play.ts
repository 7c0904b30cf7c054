import type { Bargainer } from '../../minds/table/bargainer.ts';

/** How a game of alternating offers ended: with the outcome agreed, if any, in a round, counted from 1. */
export interface Ending {
  readonly agreed: number | undefined;
  readonly round: number;
}

/**
 * Alternating offers (Rubinstein, Econometrica 50, 1982) of at most `rounds` rounds: in each the first side speaks, then the
 * second; to speak is to accept what was last offered or to offer something else. What is offered last of all is offered to
 * nobody.
 */
export function play(bargainers: readonly [Bargainer, Bargainer], rounds: number): Ending {
  let offered: number | undefined;
  for (let round = 1; round <= rounds; round += 1) {
    for (const bargainer of bargainers) {
      const reply = bargainer.reply({ round, offered });
      if (reply.kind === 'offer') offered = reply.outcome;
      else if (offered === undefined) throw new Error('Nothing is offered that could be accepted');
      else return { agreed: offered, round };
    }
  }
  return { agreed: undefined, round: rounds };
}
