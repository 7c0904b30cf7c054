import type { Bench } from '../bench.ts';

/** The first ending that holds is taken, so the last must always hold and no other may. */
export function checkEndings({ findings, formulas, scenario }: Bench): void {
  const endings = Object.entries(scenario.endings);
  for (const [index, [id, { when }]] of endings.entries()) {
    const path = `endings.${id}`;
    const last = index === endings.length - 1;
    const always = formulas.constantOf(formulas.condition(when));
    if (last && when !== undefined) {
      const message = 'The last ending must hold whatever has happened.';
      findings.add('last_ending', `${path}.when`, message, {
        hint: 'Take away its “when”, or add an ending after it.',
      });
    } else if (!last && (when === undefined || always === 1)) {
      findings.add('endings_cut_off', path, 'This ending always holds, so those after it never come.');
    } else if (always === 0) {
      findings.add('never_happens', path, 'The condition of this ending never holds.');
    }
  }
}
