import { flatEvaluator } from '../../kernel/flat.ts';
import { at, never } from '../../kit/never.ts';
import { whyNotPlan } from '../../rules/conduct.ts';
import type { Decision, Question, SeatView } from '../../rules/game.ts';
import { WORDINGS } from '../../rules/layout.ts';
import { openIssues, preparedIssues, whyNotOffer } from '../../rules/offers.ts';
import type { Position } from '../../rules/position.ts';
import type { Clause, Package } from '../../rules/step.ts';

/** Every lawful decision of a seat on a question: all plans that fit, all packages in all words, in secret or in public. */
export function everyDecision(view: SeatView, question: Question): Decision[] {
  const position: Position = { ...view, evaluator: flatEvaluator(view.rulebook) };
  switch (question.kind) {
    case 'orders':
      return everyPlan(position, view.seat, question.options).map((deeds) => ({ kind: 'orders', deeds }));
    case 'ask':
    case 'moment':
      return [{ kind: 'pass' }, ...deedsOf(question)];
    case 'offer':
      return [{ kind: 'pass' }, ...deedsOf(question), ...everyOffer(position, question)];
    case 'answer':
      return [{ kind: 'answer', accepts: false }, { kind: 'answer', accepts: true }, ...deedsOf(question)];
    default:
      return never(question);
  }
}

function deedsOf({ options }: Question): Decision[] {
  return options.map((deed) => ({ kind: 'deed', deed }));
}

/** Plans in every order: what is done first may decide what can be done after it. */
function everyPlan(position: Position, seat: number, options: readonly number[]): number[][] {
  const plans: number[][] = [[]];
  for (let known = 0; known < plans.length; known += 1) {
    const plan = at(plans, known);
    for (const deed of options) {
      const longer = [...plan, deed];
      if (!plan.includes(deed) && whyNotPlan(position, seat, longer) === undefined) plans.push(longer);
    }
  }
  return plans;
}

function everyOffer(position: Position, { table, summit }: Question & { kind: 'offer' }): Decision[] {
  const { rulebook, state } = position;
  const issues = new Set(openIssues(rulebook, state, table));
  if (summit >= 0) for (const issue of preparedIssues(position, summit)) issues.add(issue);
  let packages: Package[] = [[]];
  for (const issue of [...issues].toSorted((one, other) => one - other)) {
    const { levels, ordered } = at(rulebook.issues, issue);
    // Where there is no higher level, warm words are plain ones.
    const words = ordered ? WORDINGS : WORDINGS.filter((wording) => wording !== 'warm');
    const clauses = levels.flatMap((_, level) => words.map((wording): Clause => ({ issue, level, wording })));
    packages = packages.flatMap((offered) => [offered, ...clauses.map((clause) => [...offered, clause])]);
  }
  return packages
    .filter((offered) => whyNotOffer(position, table, summit, offered) === undefined)
    .flatMap((offered): Decision[] =>
      [false, true].map((isPublic) => ({ kind: 'offer', package: offered, public: isPublic })),
    );
}
