import { isSameClause } from '../../rules/same-clause.ts';
import type { Clause, Package } from '../../rules/step.ts';
import type { Cue } from '../../session/cue.ts';

type Answer = Cue & { readonly kind: 'answer' };
type Signed = Cue & { readonly kind: 'signed' };

/** The last time that a party refused this side at this table, before an answer of its. */
export function refusedBefore(cues: readonly Cue[], now: Answer): Answer | undefined {
  const before = cues.slice(0, cues.lastIndexOf(now)).findLast((cue) => {
    if (cue.kind !== 'answer' || cue.accepts || cue.table !== now.table) return false;
    return cue.party === now.party && cue.by === now.by;
  });
  return before?.kind === 'answer' ? before : undefined;
}

/** Whether a party refused this side anywhere, before an answer of its. */
export const refusedElsewhere = (cues: readonly Cue[], { party, by, turn }: Answer): boolean =>
  cues.some((cue) => cue.kind === 'answer' && !cue.accepts && cue.party === party && cue.by === by && cue.turn < turn);

/** What was signed or agreed at this table last, before a signature. */
export function signedBefore(cues: readonly Cue[], now: Signed): Signed | undefined {
  const before = cues
    .slice(0, cues.lastIndexOf(now))
    .findLast((cue) => cue.kind === 'signed' && cue.table === now.table && cue.inForce === now.inForce);
  return before?.kind === 'signed' ? before : undefined;
}

/** The clauses that were not so in what came before. */
export const newIn = (now: Package, before: Package): Package =>
  now.filter((clause) => !before.some((one) => isSameClause(one, clause)));

/** The first of them. */
export const firstNew = (now: Package, before: Package): Clause | undefined => newIn(now, before)[0];
