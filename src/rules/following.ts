import { signersOnTable } from './offers.ts';
import type { Position } from './position.ts';
import type { Step, Waiting } from './step.ts';

/** What comes next: a step that follows by itself, or a seat that must decide. */
export type Next =
  { readonly kind: 'step'; readonly step: Step } | { readonly kind: 'wait'; readonly waiting: Waiting };

export const goOn = (step: Step): Next => ({ kind: 'step', step });
export const waitFor = (waiting: Waiting): Next => ({ kind: 'wait', waiting });

const SIGNING = goOn({ kind: 'sign' });

/** Who has not yet answered the offer on the table; signed when all have accepted. */
export function answering(position: Position, table: number, summit: number): Next {
  const { rulebook, state } = position;
  const signers = signersOnTable(rulebook, state, table);
  for (let party = 0; party < rulebook.parties.length; party += 1) {
    if (((signers >> party) & 1) === 0 || state[rulebook.layout.accepted + party] !== 0) continue;
    return waitFor({ kind: 'answer', party, table, summit });
  }
  return SIGNING;
}

/** Steps that may follow one another before a seat decides; more is a rulebook that goes round in circles. */
export const MOST_IN_COURSE = 5000;
