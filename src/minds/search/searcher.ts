import { at, never } from '../../kit/never.ts';
import type { Decision, Mind, MindLuck, Question, SeatView } from '../../rules/game.ts';
import { luckSlot } from '../luck-slot.ts';
import { meritOf, think } from '../merit.ts';
import { persona } from '../persona.ts';
import { bestOf } from './contest.ts';
import { hypotheses, likeliest } from './hypotheses.ts';
import { packagesFor } from './packages.ts';
import { plansFor } from './plans.ts';
import { tryOut } from './playout.ts';

/** How much a searcher may look at. */
export interface Effort {
  /** Candidates at most, what a persona would do included. */
  readonly moves: number;
  readonly worlds: number;
  readonly rounds: number;
  /** Decisions of the model after which no further round is begun. */
  readonly nodes: number;
  /** Turns to look ahead; and the turns before the end from which it looks to the end. */
  readonly turns: number;
  readonly toTheEnd: number;
  readonly margin: number;
  readonly doubt: number;
}

/** Worlds less likely than this are not looked into, where there are others. */
const UNLIKELY = 0.04;

/** Beyond any calendar. */
const FOREVER = 1000;

/**
 * A mind that tries out what it might do: in each world it holds possible, on shared luck, with everybody played on by
 * personas, and takes what comes out best on the mean at its odds. It sees its view alone; its luck decides the luck that
 * it imagines, so that the same view, question and luck give the same decision.
 */
export function searcher(effort: Effort): Mind {
  const usual = persona('strict');
  const model = persona('normal');
  const decide = (view: SeatView, question: Question, luck: MindLuck): Decision => {
    const first = question.kind === 'answer' ? usual.respond(view, question, luck) : usual.choose(view, question, luck);
    const candidates = distinct([first, ...candidatesFor(view, question, effort.moves)]).slice(0, effort.moves);
    if (candidates.length === 1) return first;
    const { rulebook, state, seat } = view;
    const left = rulebook.turns - at(state, rulebook.layout.turn);
    const atSummit = 'summit' in question && question.summit === rulebook.mainSummit && question.summit >= 0;
    const turns = atSummit || left <= effort.toTheEnd ? FOREVER : effort.turns;
    const trial = { rulebook, seat, question, model, turns, sealed: new Map<string, Decision>() };
    const worlds = likeliest(hypotheses(view), effort.worlds, UNLIKELY);
    const seed = `${luck(luckSlot(view, question) + 3)}`;
    return bestOf({
      candidates,
      worlds,
      tryOut: (candidate, world, round) => tryOut(trial, at(worlds, world).state, world, candidate, `${seed}/${round}`),
      nodes: effort.nodes,
      rounds: effort.rounds,
      margin: effort.margin,
      doubt: effort.doubt,
    });
  };
  return { choose: decide, respond: decide };
}

function candidatesFor(view: SeatView, question: Question, most: number): Decision[] {
  switch (question.kind) {
    case 'orders':
      return plansFor(view, question, most);
    case 'ask':
    case 'moment':
      return deedsFor(view, question, most);
    case 'offer':
      return [{ kind: 'pass' }, ...leavingBy(question), ...packagesFor(view, question, most)];
    case 'answer':
      return [{ kind: 'answer', accepts: true }, { kind: 'answer', accepts: false }, ...leavingBy(question)];
    default:
      return never(question);
  }
}

function deedsFor(view: SeatView, { options }: Question, most: number): Decision[] {
  const thinking = think(view);
  const ranked = options
    .map((deed) => ({ deed, merit: meritOf(thinking, deed, false) }))
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
