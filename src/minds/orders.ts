import { at } from '../kit/never.ts';
import { whyNotPlan } from '../rules/conduct.ts';
import type { Decision, MindLuck, Question, SeatView } from '../rules/game.ts';
import { leavingNow } from './leaving.ts';
import { meritOf, think, type Thinking } from './merit.ts';
import { quantalChoice } from './quantal.ts';
import type { Temperament } from './temperament.ts';

/** Moves it weighs against each other and against doing nothing, the best of all. */
const SHORT_LIST = 6;

/** Points below doing nothing at which a move is not thought of. */
const OUT_OF_THE_QUESTION = -1;

/** Orders it gives at most in one turn, whatever they cost. */
const MOST_ORDERS = 6;

interface Candidate {
  readonly deed: number;
  readonly merit: number;
}

/**
 * A turn's orders: among the best forms of the best moves, by quantal choice one after another, until doing nothing is
 * drawn or nothing fits any more. It leaves where leaving is worth more than going on.
 */
export function chooseOrders(view: SeatView, question: Question, luck: MindLuck, temper: Temperament): Decision {
  const thinking = think(view);
  const leaving = question.options.find((deed) => at(view.rulebook.deeds, deed).kind === 'leave');
  if (leaving !== undefined && leavingNow(thinking)) return { kind: 'orders', deeds: [leaving] };
  let list = shortList(thinking, question.options);
  const position = { ...thinking.position, state: view.state };
  const deeds: number[] = [];
  for (let n = 0; n < MOST_ORDERS && list.length > 0; n += 1) {
    const merits = [0, ...list.map(({ merit }) => merit)];
    const drawn = quantalChoice(merits, temper.temperature, luck(n));
    if (drawn === 0) break;
    const { deed } = at(list, drawn - 1);
    deeds.push(deed);
    list = list.filter(
      (one) => one.deed !== deed && whyNotPlan(position, view.seat, [...deeds, one.deed]) === undefined,
    );
  }
  return { kind: 'orders', deeds };
}

/** The best form of each move, the best moves first. */
function shortList(thinking: Thinking, options: readonly number[]): Candidate[] {
  const { deeds } = thinking.position.rulebook;
  const best = new Map<string, Candidate>();
  for (const deed of options) {
    const { kind, path, actions } = at(deeds, deed);
    if (kind === 'leave') continue;
    const merit = meritOf(thinking, deed, true);
    // Mandates exclude each other; changes of an agenda do not.
    const move = actions[0]?.kind === 'mandate' ? 'mandate' : kind === 'agenda' ? `agenda ${deed}` : path;
    if (merit > (best.get(move)?.merit ?? OUT_OF_THE_QUESTION)) best.set(move, { deed, merit });
  }
  return [...best.values()].toSorted((one, other) => other.merit - one.merit).slice(0, SHORT_LIST);
}
