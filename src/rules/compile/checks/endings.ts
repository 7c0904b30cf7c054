import type { Rulebook } from '../../rulebook.ts';
import type { Bench } from '../bench.ts';
import { alwaysHolds, neverHolds } from './ever-holds.ts';

/** The first ending that holds is taken, so the last must always hold and no other may. */
export function checkEndings({ findings, formulas, scenario }: Bench, rulebook: Rulebook): void {
  const endings = Object.entries(scenario.endings);
  for (const [index, [id, { when }]] of endings.entries()) {
    const path = `endings.${id}`;
    const last = index === endings.length - 1;
    const condition = formulas.condition(when);
    const never = neverHolds(rulebook, condition);
    if (last && when !== undefined) {
      const message = 'The last ending must hold whatever has happened.';
      findings.add('last_ending', `${path}.when`, message, {
        hint: 'Take away its “when”, or add an ending after it.',
      });
    } else if (!last && alwaysHolds(rulebook, condition)) {
      findings.add('endings_cut_off', path, 'This ending always holds, so those after it never come.');
    } else if (never !== undefined) {
      findings.add('never_happens', path, 'The condition of this ending never holds.', { hint: never.why });
    }
  }
}
