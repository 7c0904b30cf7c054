import { at, never } from '../kit/never.ts';
import { flatEvaluator } from '../kernel/flat.ts';
import { whyNotPlan } from '../rules/conduct.ts';
import type { Decision, Mind, MindLuck, Question, SeatView } from '../rules/game.ts';
import { WORDINGS } from '../rules/layout.ts';
import { agreedClause, openIssues, preparedIssues, whyNotOffer } from '../rules/offers.ts';
import type { Position } from '../rules/position.ts';
import type { Clause, Package } from '../rules/step.ts';
import { luckSlot } from './luck-slot.ts';

/** Orders it draws at most in one turn, whatever they cost. */
const MOST_ORDERS = 3;

/** Of the times it draws its walk-away, the share in which it goes: else hardly a game would reach its middle. */
const LEAVES = 0.2;

/** How much an explorer is drawn to doing nothing, against 1 for something it has never done. */
const IDLE = 0.05;

/** Draws one of some deeds, or undefined for none of them; `draw` is uniform in [0, 1). */
type Draw = (options: readonly number[], draw: number) => number | undefined;

/**
 * Plays anything legal, each with the same odds, but leaves seldom: for tests, and as the line below which no mind
 * should fall. Not a person.
 */
export const randomMind: Mind = drawingMind((options, draw) => options[Math.floor(draw * (options.length + 1))]);

/**
 * Plays at random, but rather what it has played least, over all games it is used in: finds out what can happen at all.
 * Make a new one for each search.
 */
export function explorer(): Mind {
  const played = new Map<number, number>();
  const weightOf = (deed: number): number => 1 / (1 + (played.get(deed) ?? 0));
  return drawingMind((options, draw) => {
    let rest = draw * (IDLE + options.reduce((sum, deed) => sum + weightOf(deed), 0));
    for (const deed of options) {
      rest -= weightOf(deed);
      if (rest >= 0) continue;
      played.set(deed, (played.get(deed) ?? 0) + 1);
      return deed;
    }
    return undefined;
  });
}

function drawingMind(draw: Draw): Mind {
  const decide = (view: SeatView, question: Question, luck: MindLuck): Decision => {
    const slot = luckSlot(view, question);
    switch (question.kind) {
      case 'orders':
        return { kind: 'orders', deeds: drawOrders(view, question.options, luck, draw) };
      case 'ask':
      case 'moment': {
        const deed = draw(question.options, luck(slot));
        return deed === undefined ? { kind: 'pass' } : { kind: 'deed', deed };
      }
      case 'offer':
        return drawLeaving(view, question, luck(slot)) ?? drawOffer(view, question, luck, slot + 1);
      case 'answer':
        return drawLeaving(view, question, luck(slot)) ?? { kind: 'answer', accepts: luck(slot + 1) < 0.5 };
      default:
        return never(question);
    }
  };
  return { choose: decide, respond: decide };
}

function drawLeaving({ rulebook }: SeatView, { options }: Question, draw: number): Decision | undefined {
  const deed = options.find((option) => at(rulebook.deeds, option).kind === 'leave');
  return deed !== undefined && draw < LEAVES / 4 ? { kind: 'deed', deed } : undefined;
}

function drawOrders(view: SeatView, options: readonly number[], luck: MindLuck, draw: Draw): number[] {
  const { rulebook, seat } = view;
  const position: Position = { ...view, evaluator: flatEvaluator(rulebook) };
  let open = [...options];
  const deeds: number[] = [];
  for (let n = 0; n < MOST_ORDERS; n += 1) {
    const drawn = draw(open, luck(2 * n));
    if (drawn === undefined) return deeds;
    const { kind, path } = at(rulebook.deeds, drawn);
    if (kind !== 'leave' || luck(2 * n + 1) < LEAVES) deeds.push(drawn);
    // One form of a move a turn, one mandate: the others would contradict it.
    open = open.filter(
      (deed) => at(rulebook.deeds, deed).path !== path && whyNotPlan(position, seat, [...deeds, deed]) === undefined,
    );
  }
  return deeds;
}

function drawOffer(view: SeatView, question: Question & { kind: 'offer' }, luck: MindLuck, slot: number): Decision {
  const position: Position = { ...view, evaluator: flatEvaluator(view.rulebook) };
  const offered = drawPackage(position, question.table, question.summit, luck(slot));
  if (whyNotOffer(position, question.table, question.summit, offered) !== undefined) return { kind: 'pass' };
  return { kind: 'offer', package: offered, public: luck(slot + 1) < 0.2 };
}

/** One draw decides all: each issue takes a digit of it for being in, its level and its wording. */
function drawPackage(position: Position, table: number, summit: number, draw: number): Package {
  const { rulebook, state } = position;
  let rest = draw;
  const digit = (options: number): number => {
    const value = Math.floor(rest * options);
    rest = rest * options - value;
    return value;
  };
  const prepared = summit < 0 ? [] : preparedIssues(position, summit);
  const clauses: Clause[] = [];
  for (const issue of new Set([...openIssues(rulebook, state, table), ...prepared])) {
    if (clauses.length >= at(rulebook.tables, table).atMost) break;
    if (digit(2) === 0) continue;
    const laidDown = prepared.includes(issue) ? agreedClause(rulebook, state, issue) : undefined;
    const wording = summit < 0 ? at(WORDINGS, digit(WORDINGS.length)) : 'vague';
    clauses.push(laidDown ?? { issue, level: digit(at(rulebook.issues, issue).levels.length), wording });
  }
  return clauses.toSorted((one, other) => one.issue - other.issue);
}
