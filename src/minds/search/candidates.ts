import { flatEvaluator } from '../../kernel/flat.ts';
import { at, never } from '../../kit/never.ts';
import { whyNotAtHome } from '../../rules/carrying.ts';
import type { Decision, Question, SeatView } from '../../rules/game.ts';
import { weigh } from '../weighing.ts';
import { packagesFor } from './packages.ts';
import { plansFor } from './plans.ts';

/**
 * What is worth trying on a question, at most `most`: `first`, what would be done without searching; then doing nothing and
 * leaving, where they are lawful; then what a persona ranks highest.
 */
export function candidatesFor(view: SeatView, question: Question, first: Decision, most: number): Decision[] {
  return distinct([first, ...othersFor(view, question, most)]).slice(0, most);
}

function othersFor(view: SeatView, question: Question, most: number): Decision[] {
  switch (question.kind) {
    case 'orders':
      return plansFor(view, question, most);
    case 'ask':
    case 'moment':
      return deedsFor(view, question, most);
    case 'offer':
      return [{ kind: 'pass' }, ...leavingBy(question), ...packagesFor(view, question, most)];
    case 'answer':
      return [...yesTo(view, question), { kind: 'answer', accepts: false }, ...leavingBy(question)];
    default:
      return never(question);
  }
}

/** Yes, where home would carry it: every mind is held to its win-set. */
function yesTo(view: SeatView, question: Question): Decision[] {
  const yes: Decision = { kind: 'answer', accepts: true };
  const position = { ...view, evaluator: flatEvaluator(view.rulebook) };
  return whyNotAtHome(position, question, yes) === undefined ? [yes] : [];
}

function deedsFor(view: SeatView, { options }: Question, most: number): Decision[] {
  const { merits } = weigh(view, options, false);
  const ranked = options
    .map((deed, index) => ({ deed, merit: at(merits, index) }))
    .toSorted((one, other) => other.merit - one.merit || one.deed - other.deed);
  return [{ kind: 'pass' }, ...ranked.slice(0, most).map(({ deed }): Decision => ({ kind: 'deed', deed }))];
}

function leavingBy({ options }: Question): Decision[] {
  return options.map((deed) => ({ kind: 'deed', deed }));
}

function distinct(decisions: readonly Decision[]): Decision[] {
  const seen = new Set<string>();
  return decisions.filter((decision) => {
    const key = JSON.stringify(decision);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
