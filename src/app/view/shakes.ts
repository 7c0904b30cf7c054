import { at } from '../../kit/never.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { partsOfAll } from '../../rules/term.ts';
import { admitting } from '../../session/comparison.ts';
import type { Cue } from '../../session/cue.ts';

/** Whether a shift moves a track out of what the main summit asks of it, or back into that. */
export function shakes(rulebook: Rulebook, { copy, from, to }: Cue & { readonly kind: 'shift' }): boolean {
  const { copies, formulas, summits, mainSummit } = rulebook;
  const wanted = formulas[summits[mainSummit]?.when ?? -1]?.term;
  if (!wanted) return false;
  const { slot } = at(copies, copy);
  return partsOfAll(wanted).some((part) => {
    const asked = admitting(part, true);
    return asked?.side.kind === 'slot' && asked.side.slot === slot && asked.admits(from) !== asked.admits(to);
  });
}
