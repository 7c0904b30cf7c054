import { worthsTo } from '../../minds/worths-to.ts';
import { draftOf } from '../../rules/draft.ts';
import type { Position } from '../../rules/position.ts';
import { askedAsSeen, homeAsSeen } from '../../rules/reply.ts';
import type { Package } from '../../rules/step.ts';

/** What counts for an answer of one that is of a kind, in points, as a seat's analysts reckon. */
export interface Reckoned {
  /** What an offer is worth to it, its doubts counted in: the same as is said of it once it is answered. */
  readonly counted: number;
  /** The least it would sign for at that table now. */
  readonly least: number;
  /** By how much its home would carry the offer; below 0 it falls short. Absent where nobody at home is asked. */
  readonly home?: number;
}

/** The same reckoning as behind the reasons of an answer, for whose chair it is, before an offer of a seat goes. */
export function reckonedThere(
  position: Position,
  { seat, table, party }: { readonly seat: number; readonly table: number; readonly party: number },
  clauses: Package,
): (kind: number) => Reckoned {
  const draft = draftOf(position.rulebook, table, clauses, seat);
  const worth = worthsTo(position, seat, party, draft);
  return (kind) => {
    const home = homeAsSeen(position, seat, party, kind, draft);
    return {
      counted: worth(kind),
      least: askedAsSeen(position, seat, party, kind, table),
      ...(Number.isFinite(home) && { home }),
    };
  };
}
