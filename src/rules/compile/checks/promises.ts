import type { Rulebook } from '../../rulebook.ts';
import type { Bench } from '../bench.ts';
import type { Term } from '../../term.ts';
import { everyAction } from '../../every-action.ts';

/** Promises that nobody can keep, break or make. */
export function checkPromises({ findings, formulas, scenario }: Bench, rulebook: Rulebook): void {
  const actions = rulebook.deeds.flatMap((deed) => everyAction(deed.actions));
  const made = new Set(actions.flatMap((action) => (action.kind === 'promise' ? [action.promise] : [])));
  for (const [index, [id, { holds, due, keptBy }]] of Object.entries(scenario.promises).entries()) {
    const path = `promises.${id}`;
    const always = formulas.constantOf(formulas.condition(holds));
    if (due !== undefined && keptBy.length === 0) {
      findings.add('promise_nobody_keeps', path, 'This promise falls due, and no move keeps it.', {
        hint: 'Name the moves that keep it in kept_by.',
      });
    }
    if (names(formulas.list[formulas.condition(holds)]?.term)) {
      const message = 'What is promised may not depend on the price of leaving, which depends on what is promised.';
      findings.add('promise_of_its_cost', `${path}.holds`, message);
    }
    if (holds !== undefined && always !== undefined) {
      const what = always === 0 ? 'is false from the start' : 'can never become false';
      findings.add('promise_never_at_stake', `${path}.holds`, `What is promised ${what}.`);
    }
    if (holds === undefined && due === undefined) {
      findings.add('promise_never_at_stake', path, 'Nothing can break this promise: it has neither “holds” nor “due”.');
    }
    if (!made.has(index)) findings.add('promise_never_made', path, 'No move makes this promise.');
  }
}

/** Whether the price of leaving stands anywhere in a term. */
function names(term: Term | undefined): boolean {
  switch (term?.kind) {
    case 'leaving':
      return true;
    case 'unary':
      return names(term.operand);
    case 'binary':
      return names(term.left) || names(term.right);
    case 'choice':
      return names(term.test) || names(term.yes) || names(term.no);
    case 'call':
      return term.arguments.some(names);
    default:
      return false;
  }
}
