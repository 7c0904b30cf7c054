import type { Entry } from '../../kernel/record.ts';
import { at } from '../../kit/never.ts';
import { once } from '../../kit/once.ts';
import { addingUp } from '../../kit/rounding.ts';
import { oddsOf } from '../../rules/belief.ts';
import { isLeavingAtStake, worthOfLeaving } from '../../rules/leaving.ts';
import { signersOf } from '../../rules/offers.ts';
import { pointsAt } from '../../rules/points.ts';
import type { Position } from '../../rules/position.ts';
import type { Desk } from '../../scenario/study.ts';
import type { OtherDesk } from '../../ui/port/forecast.ts';
import { ABOUT } from '../asides.ts';
import { briefOf } from './brief.ts';
import type { Lexicon } from './lexicon.ts';
import type { standsThere } from './stands-there.ts';

/** Changes of chair in a game. */
const AT_MOST = 2;

/**
 * Whether a seat, by id, that makes an offer in this turn is asked to change chairs: the first time in or after each turn of the scenario's
 * desk, at most twice a game, whether or not it went.
 */
export function deskIsDue(desk: Desk, entries: readonly Entry[], seat: string, turn: number): boolean {
  const asked = entries.filter((entry) => entry.kind === 'note' && entry.about === ABOUT.chair && entry.seat === seat);
  const latest = Math.max(...desk.turns.filter((one) => one <= turn));
  return asked.length < AT_MOST && latest > 0 && !asked.some((entry) => entry.turn >= latest);
}

/** Whether a seat, by id, has changed chairs in a turn. */
export function satThere(entries: readonly Entry[], seat: string, turn: number): boolean {
  return entries.some(
    (entry) =>
      entry.kind === 'note' &&
      entry.about === ABOUT.chair &&
      entry.seat === seat &&
      entry.turn === turn &&
      entry.text !== 'declined',
  );
}

/** Who sits down in the other chair, and before the offer of which table. */
export interface Sitting {
  readonly seat: number;
  readonly table: number;
}

/** The other side's chair as a seat may imagine it: reads nothing but what that seat may see. `stands`: how things stand there, once it can be said. */
export function otherDesk(
  lexicon: Lexicon,
  position: Position,
  { seat, table }: Sitting,
  party: number,
  stands?: typeof standsThere,
): OtherDesk {
  const { rulebook, state } = position;
  const { id, kinds } = at(rulebook.parties, party);
  const leaving = isLeavingAtStake(rulebook, table);
  const points = (kind: number, issue: number, level: number): number =>
    pointsAt(position, party, kind, issue, level) -
    pointsAt(position, party, kind, issue, at(state, rulebook.layout.levels + issue));
  return {
    party: lexicon.party(party),
    own: lexicon.party(seat),
    brief: briefOf(lexicon, id),
    stands: once(() => stands?.(lexicon, position, { seat, table, party }) ?? []),
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
      return {
        leaving,
        clauses: clauses.map((clause, row) => ({
          text: lexicon.clause(clause),
          points: columns.map((column) => at(column, row)),
        })),
        kinds: kinds.map((_, kind) => ({
          name: lexicon.kind(party, kind),
          odds: at(odds, kind),
          worth: at(columns, kind).reduce((sum, one) => sum + one, 0),
          instead: leaving ? worthOfLeaving(position, party, kind) : 0,
        })),
      };
    },
  };
}
