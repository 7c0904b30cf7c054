import { blankLine, lineOfConcessions, packageOnLine } from './concessions.ts';
import type { ConcessionLine } from './concessions.ts';
import { blankDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { partyRules } from './entries.ts';
import { supposeNoOffer } from './in-force.ts';
import { fallbackOf } from './leaving.ts';
import { nearness } from './nearness.ts';
import { concededBy, needHolding } from './need-curve.ts';
import type { Position } from './position.ts';
import type { Rulebook } from './rulebook.ts';
import { othersBelievedToSign, refuses } from './signing.ts';
import { supposeFrom, withdraw } from './supposition.ts';
import { worthOfPackage } from './value.ts';

/**
 * What a party wants of a table, in points; fixed before any offer is read. Reservation and zone: Raiffa, The Art and Science of
 * Negotiation (1982); that it is enough to reach an aspiration: Simon, Quarterly Journal of Economics 69 (1955).
 */
export interface Need {
  /** Worth of leaving at the table of the main summit; 0, what stands, at any other. */
  readonly reservation: number;
  /** E of the first package on its line of concessions that it believes the others would sign; never below the reservation. */
  readonly aspiration: number;
  /** Share, 0 to 1, of the way from aspiration to reservation that its temper has gone by now. */
  readonly conceded: number;
  /** What a package must reach now. */
  readonly need: number;
}

interface Paper {
  readonly line: ConcessionLine;
  readonly draft: Draft;
}

const kept = new WeakMap<Rulebook, Paper>();

function paperOf(rulebook: Rulebook): Paper {
  const found = kept.get(rulebook);
  if (found !== undefined) return found;
  const made = { line: blankLine(rulebook), draft: blankDraft(rulebook, -1) };
  kept.set(rulebook, made);
  return made;
}

/**
 * E of the first package on a party's line of concessions that its kind does not refuse and that it believes all others
 * who must would sign; `otherwise` where there is none. Points. Fills `line`.
 */
export function aspirationOf(
  position: Position,
  party: number,
  table: number,
  otherwise: number,
  line = paperOf(position.rulebook).line,
): number {
  const { draft } = paperOf(position.rulebook);
  lineOfConcessions(position, party, table, line);
  for (let index = 0; index < line.count; index += 1) {
    packageOnLine(position, line, index, draft);
    if (refuses(position, party, draft) || !othersBelievedToSign(position, party, draft)) continue;
    const worth = worthOfPackage(position, party, draft);
    return worth > otherwise ? worth : otherwise;
  }
  return otherwise;
}

/**
 * `need = reservation + (aspiration − reservation) · (1 − τ^e)`, τ the nearness of the day, e by temper: late concedes at
 * the end (3), early at once (⅓). It does not depend on the offer on the table. Fills `line` with the line of concessions.
 */
export function needOf(position: Position, party: number, table: number, line?: ConcessionLine): Need {
  const { rulebook, state } = position;
  const from = supposeFrom();
  supposeNoOffer(rulebook, state);
  const reservation = fallbackOf(position, table, party);
  const aspiration = aspirationOf(position, party, table, reservation, line);
  withdraw(state, from);
  const conceded = concededBy(nearness(rulebook, state), partyRules(rulebook, party).exponent);
  return { reservation, aspiration, conceded, need: needHolding(reservation, aspiration, 1 - conceded) };
}
