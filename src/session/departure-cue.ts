import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import { NOBODY, oddsOf } from '../rules/belief.ts';
import { blankDraft, packageOf, putClause, type Draft } from '../rules/draft.ts';
import { outsideOf, priceOfLeaving, termsOfLeaving } from '../rules/leaving.ts';
import type { Position } from '../rules/position.ts';
import type { Clause } from '../rules/step.ts';
import { addUp, blankValuation } from '../rules/value.ts';
import type { Sight } from './act-cue.ts';
import type { Cue, Span } from './cue.ts';
import { mean } from '../kit/arithmetic.ts';

/** Odds below which a kind is not reckoned with. */
const UNLIKELY = 0.05;
/** Analysts are wrong by a point either way, and speak in whole points. */
const ERROR = 1;

/**
 * Why another party may have left, as the analysts of a seat read it at that moment; nothing where nobody left, and of one's own
 * leaving. A function of the view before the step alone: whatever the other really is, the cue is the same.
 */
export function departureCue({ rulebook, seat, before, after }: Sight): Cue[] {
  const { layout } = rulebook;
  const party = at(after, layout.walked) - 1;
  if (seat < 0 || party < 0 || party === seat || at(before, layout.walked) === party + 1) return [];
  const position: Position = { rulebook, state: before.slice(), evaluator: flatEvaluator(rulebook) };
  const likely = at(rulebook.parties, party).kinds.flatMap((_, kind) =>
    oddsOf(rulebook, before, seat, party, kind) < UNLIKELY ? [] : [kind],
  );
  const price = priceOfLeaving(position, party);
  const draft = agreedWith(position, party);
  const clauses = packageOf(draft);
  const worth = (of: Draft): readonly number[] =>
    likely.map((kind) => addUp(position, party, kind, of, undefined, NOBODY, 0, blankValuation()));
  const dearest = termsOfLeaving(position, party).toSorted((one, other) => other.points - one.points)[0];
  const heaviest = heaviestOf(clauses, (clause) => mean(worth(only(position, draft, clause))));
  return [
    {
      turn: at(after, layout.turn),
      kind: 'departure',
      party,
      leaving: spanOf(likely.map((kind) => outsideOf(position, party, kind) - price)),
      ...(clauses.length > 0 && { agreed: spanOf(worth(draft)) }),
      ...(heaviest && { heaviest }),
      ...(dearest && dearest.points > 0 && { dearest: dearest.id }),
    },
  ];
}

const spanOf = (values: readonly number[]): Span => ({
  low: Math.floor(Math.min(...values) - ERROR),
  high: Math.ceil(Math.max(...values) + ERROR),
});

/** The clause that weighs most on the party; undefined where none is a loss. */
function heaviestOf(clauses: readonly Clause[], worth: (clause: Clause) => number): Clause | undefined {
  let least = 0;
  let found: Clause | undefined;
  for (const clause of clauses) {
    const points = worth(clause);
    if (points >= least) continue;
    least = points;
    found = clause;
  }
  return found;
}

/** What the seat knows to be agreed at the tables of a party and waits for leaders; signed at the first where anything is. */
function agreedWith({ rulebook, state }: Position, party: number): Draft {
  const { layout, tables } = rulebook;
  const draft = blankDraft(rulebook, -1);
  for (const [table, { parties, issues }] of tables.entries()) {
    if (!parties.includes(party)) continue;
    for (const issue of issues) {
      const level = at(state, layout.agreed + issue) - 1;
      if (level < 0) continue;
      if (draft.table < 0) draft.table = table;
      const worder = at(state, layout.agreedBy + issue) - 1;
      putClause(draft, issue, level, at(state, layout.agreedWording + issue), worder);
    }
  }
  return draft;
}

function only({ rulebook }: Position, draft: Draft, { issue }: Clause): Draft {
  const single = blankDraft(rulebook, draft.table);
  putClause(single, issue, at(draft.clauses, issue) - 1, at(draft.wordings, issue), at(draft.worders, issue));
  return single;
}
