import { NOBODY } from './belief.ts';
import type { Draft } from './draft.ts';
import { issueRules, kindOf, levelRules, partyRules, read } from './entries.ts';
import type { TrackShift } from './deed.ts';
import type { Position } from './position.ts';
import { PLAIN, readLevel } from './readings.ts';
import type { Rulebook } from './rulebook.ts';
import { suppose } from './supposition.ts';

// Suppositions about a package or a walk-away, each to be opened and withdrawn by who asks (`supposeFrom`, `withdraw`).

/** Supposes that a draft lies on the table: `offered.*` then reads it. */
export function supposeOffered({ layout, issues }: Rulebook, state: Float64Array, draft: Draft): void {
  for (let issue = 0; issue < issues.length; issue += 1) {
    suppose(state, layout.offer + issue, draft.clauses[issue] ?? 0);
    suppose(state, layout.offerWording + issue, draft.wordings[issue] ?? 0);
  }
}

/** Supposes that no offer lies on the table. */
export function supposeNoOffer({ layout, issues }: Rulebook, state: Float64Array): void {
  for (let issue = 0; issue < issues.length; issue += 1) {
    suppose(state, layout.offer + issue, 0);
    suppose(state, layout.offerWording + issue, 0);
  }
}

/**
 * Supposes that a draft is signed, as `reader` sees it (NOBODY: as a stranger does): its levels in force, known to all as
 * written and to the reader as it reads them, and the tracks where the signature moves them.
 */
export function supposeSigned(position: Position, reader: number, draft: Draft): void {
  const { rulebook, state } = position;
  const { layout, issues, parties } = rulebook;
  const kind = reader === NOBODY ? 0 : kindOf(rulebook, state, reader);
  supposeOffered(rulebook, state, draft);
  suppose(state, layout.signed, 1);
  for (let issue = 0; issue < issues.length; issue += 1) {
    const level = (draft.clauses[issue] ?? 0) - 1;
    if (level < 0) continue;
    const wording = reader === NOBODY ? PLAIN : (draft.wordings[issue] ?? PLAIN);
    const own = readLevel(position, reader, kind, issue, level, wording, draft.worders[issue] ?? 0);
    suppose(state, layout.levels + issue, level);
    for (let hearer = 0; hearer < parties.length; hearer += 1) {
      suppose(state, layout.heard + hearer * issues.length + issue, hearer === reader ? own : level);
      suppose(state, layout.said + hearer * issues.length + issue, level);
    }
    const { whenSigned } = levelRules(issueRules(rulebook, issue), level);
    if (whenSigned >= 0) supposeShifts(rulebook, state, whenSigned);
  }
}

/** Supposes that a party has left: the tracks stand where its walk-away shifts them. */
export function supposeLeft(rulebook: Rulebook, state: Float64Array, party: number): void {
  supposeShifts(rulebook, state, partyRules(rulebook, party).leave);
}

/** The shifts a deed makes for certain: those that no condition and no luck decides. */
function supposeShifts({ deeds }: Rulebook, state: Float64Array, deed: number): void {
  for (const action of deeds[deed]?.actions ?? []) if (action.kind === 'shift') supposeShift(state, action.shift);
}

function supposeShift(state: Float64Array, { slot, from, to }: TrackShift): void {
  if (((from >> read(state, slot)) & 1) === 1) suppose(state, slot, to);
}
