import { at } from '../../kit/never.ts';
import { once } from '../../kit/once.ts';
import { addingUp } from '../../kit/rounding.ts';
import { oddsOf } from '../../rules/belief.ts';
import { isLeavingAtStake, worthOfLeaving } from '../../rules/leaving.ts';
import { signersOf } from '../../rules/offers.ts';
import { pointsAt } from '../../rules/points.ts';
import type { Position } from '../../rules/position.ts';
import type { OtherDesk } from '../../ui/port/forecast.ts';
import { briefOf } from './brief.ts';
import type { Lexicon } from './lexicon.ts';
import { reckonedThere } from './reckoned-there.ts';
import { standsThere } from './stands-there.ts';

/** Who sits down in the other chair, and before the offer of which table. */
export interface Sitting {
  readonly seat: number;
  readonly table: number;
}

/** The other side's chair as a seat may imagine it: reads nothing but what that seat may see. */
export function otherDesk(lexicon: Lexicon, position: Position, { seat, table }: Sitting, party: number): OtherDesk {
  const { rulebook, state } = position;
  const { id, kinds, mood } = at(rulebook.parties, party);
  const leaving = isLeavingAtStake(rulebook, table);
  const points = (kind: number, issue: number, level: number): number =>
    pointsAt(position, party, kind, issue, level) -
    pointsAt(position, party, kind, issue, at(state, rulebook.layout.levels + issue));
  return {
    party: lexicon.party(party),
    own: lexicon.party(seat),
    brief: briefOf(lexicon, id),
    stands: once(() => standsThere(lexicon, position, { seat, table, party })),
    answersFirst: (clauses) => signersOf(rulebook, table, clauses).find((signer) => signer !== seat) === party,
    read: (clauses) => {
      // As they are shown, in tenths and hundredths, points add up down a column and odds along the head.
      const columns = kinds.map((_, kind) =>
        addingUp(
          clauses.map(({ issue, level }) => points(kind, issue, level)),
          0.1,
        ),
      );
      const odds = addingUp(
        kinds.map((_, kind) => oddsOf(rulebook, state, seat, party, kind)),
        0.01,
      );
      const reckoned = reckonedThere(position, { seat, table, party }, clauses);
      return {
        leaving,
        mood,
        clauses: clauses.map((clause, row) => ({
          text: lexicon.clause(clause),
          points: columns.map((column) => at(column, row)),
        })),
        kinds: kinds.map((_, kind) => ({
          name: lexicon.kind(party, kind),
          odds: at(odds, kind),
          worth: at(columns, kind).reduce((sum, one) => sum + one, 0),
          ...reckoned(kind),
          instead: leaving ? worthOfLeaving(position, party, kind) : 0,
        })),
      };
    },
  };
}
