import type { Deed } from '../../deed.ts';
import type { Rulebook } from '../../rulebook.ts';
import type { Bench } from '../bench.ts';
import type { Term } from '../../term.ts';
import { alwaysHolds, isFalseAtStart, neverHolds } from './ever-holds.ts';
import { collectSlots } from './idle.ts';
import { inState } from './movements.ts';
import { everyAction } from '../../every-action.ts';

/** Promises that nobody can keep, break or make. */
export function checkPromises({ findings, formulas, scenario }: Bench, rulebook: Rulebook): void {
  const actions = rulebook.deeds.flatMap((deed) => everyAction(deed.actions));
  const made = new Set(actions.flatMap((action) => (action.kind === 'promise' ? [action.promise] : [])));
  for (const [index, [id, { holds, due, keptBy }]] of Object.entries(scenario.promises).entries()) {
    const path = `promises.${id}`;
    const condition = formulas.condition(holds);
    if (due !== undefined && keptBy.length === 0) {
      findings.add('promise_nobody_keeps', path, 'This promise falls due, and no move keeps it.', {
        hint: 'Name the moves that keep it in kept_by.',
      });
    }
    if (names(formulas.list[condition]?.term)) {
      const message = 'What is promised may not depend on the price of leaving, which depends on what is promised.';
      findings.add('promise_of_its_cost', `${path}.holds`, message);
    }
    if (holds !== undefined) {
      const never = neverHolds(rulebook, condition);
      const add = (what: string, hint?: string): void =>
        findings.add('promise_never_at_stake', `${path}.holds`, `What is promised ${what}.`, { hint });
      if (never !== undefined) add('can never be so', never.why);
      else if (alwaysHolds(rulebook, condition)) add('can never become false');
      else if (due === undefined && isFalseWhenMade(rulebook, condition, index)) {
        add('is false from the start, and may be promised all the same', STAYS);
      }
    }
    if (holds === undefined && due === undefined) {
      findings.add('promise_never_at_stake', path, 'Nothing can break this promise: it has neither “holds” nor “due”.');
    }
    if (!made.has(index)) findings.add('promise_never_made', path, 'No move makes this promise.');
  }
}

const STAYS =
  'Write what shall stay as it is, as TRACK != "STATE"; or let the move that makes the promise wait for it with “when”.';

/**
 * What is false already cannot be made false: a word on it binds nobody. So it is where it may be given on the first turn, and where
 * no move that gives it waits for a state or level of which it speaks.
 */
function isFalseWhenMade(rulebook: Rulebook, holds: number, promise: number): boolean {
  const { deeds, formulas } = rulebook;
  const makers = deeds.filter(({ actions }) =>
    everyAction(actions).some((action) => action.kind === 'promise' && action.promise === promise),
  );
  if (makers.length === 0) return false;
  const atOnce = ({ guards, when }: Deed): boolean =>
    guards.every(({ from }) => inState(from, 0)) && !isFalseAtStart(rulebook, when);
  if (isFalseAtStart(rulebook, holds) && makers.every(atOnce)) return true;
  const read = collectSlots(formulas[holds]?.term);
  const waits = ({ guards, when }: Deed): boolean => {
    const known = collectSlots(formulas[when]?.term);
    return [...read].some((slot) => known.has(slot) || guards.some((guard) => guard.slot === slot));
  };
  return isFalseAtStart(rulebook, holds, true) && !makers.some(waits);
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
