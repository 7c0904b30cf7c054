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
import { couldBeHad } from './signing.ts';
import { supposeFrom, withdraw } from './supposition.ts';
import { blankValuation, valueOfPackage, worthOfPackage } from './value.ts';
import type { Valuation } from './value.ts';

/**
 * What a party wants of a table, in points; fixed before any offer is read. Reservation and zone: Raiffa, The Art and Science of
 * Negotiation (1982); that it is enough to reach an aspiration: Simon, Quarterly Journal of Economics 69 (1955).
 */
export interface Need {
  /** Worth of leaving at the table of the main summit; 0, what stands, at any other. */
  readonly reservation: number;
  /** The best that it believes the others would sign along its line of concessions (`aspirationOf`); never below the reservation. */
  readonly aspiration: number;
  /** Share, 0 to 1, of the way from aspiration to reservation that its temper has gone by now. */
  readonly conceded: number;
  /** What a package must reach now. */
  readonly need: number;
}

interface Paper {
  readonly line: ConcessionLine;
  readonly draft: Draft;
  readonly worth: Valuation;
}

const kept = new WeakMap<Rulebook, Paper>();

function paperOf(rulebook: Rulebook): Paper {
  const found = kept.get(rulebook);
  if (found !== undefined) return found;
  const made = { line: blankLine(rulebook), draft: blankDraft(rulebook, -1), worth: blankValuation() };
  kept.set(rulebook, made);
  return made;
}

/**
 * What a party hopes for at a table, in points, never less than `otherwise`: the best E, own promises it would break taken off,
 * among those packages that its kind does not refuse and that it believes all others who must would sign, on the line of
 * concessions as it would run had it given no word; but never more than the first of them would be worth then. What the others
 * would sign does not depend on its word: so to give one never raises what it hopes for, and lowers it by what breaking it costs
 * at most. Fills `line`.
 */
export function aspirationOf(
  position: Position,
  party: number,
  table: number,
  otherwise: number,
  line = paperOf(position.rulebook).line,
): number {
  const { draft, worth } = paperOf(position.rulebook);
  lineOfConcessions(position, party, table, line, false);
  for (let index = 0; index < line.count; index += 1) {
    packageOnLine(position, line, index, draft);
    if (!couldBeHad(position, party, draft)) continue;
    const { value, promises } = valueOfPackage(position, party, draft, worth);
    const hoped = promises > 0 ? Math.min(value + promises, bestFrom(position, party, line, index + 1, value)) : value;
    return hoped > otherwise ? hoped : otherwise;
  }
  return otherwise;
}

/** E of the best package from one on its line of concessions on that could be had; `least` where that is more. Points. */
function bestFrom(position: Position, party: number, line: ConcessionLine, first: number, least: number): number {
  const { draft } = paperOf(position.rulebook);
  let most = least;
  for (let index = first; index < line.count; index += 1) {
    packageOnLine(position, line, index, draft);
    const worth = worthOfPackage(position, party, draft);
    if (worth > most && couldBeHad(position, party, draft)) most = worth;
  }
  return most;
}

/**
 * `need = reservation + (aspiration − reservation) · (1 − τ^e)`, τ the nearness of the day, e by temper: late concedes at
 * the end (3), early at once (⅓). It does not depend on the offer on the table. Fills `line` with the line of
 * concessions, own promises left aside.
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
