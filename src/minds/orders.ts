import { at } from '../kit/never.ts';
import { whyNotPlan } from '../rules/conduct.ts';
import { mandateOf } from '../rules/happen.ts';
import type { Decision, MindLuck, Question, SeatView } from '../rules/game.ts';
import { oddsOfLeaving } from './leaving.ts';
import { formSlot, LEAVING_SLOT, MANDATE_SLOT } from './luck-slot.ts';
import { mandateDeclared } from './mandate.ts';
import type { Thinking } from './merit.ts';
import { quantalChoice } from './quantal.ts';
import type { Temperament } from './temperament.ts';
import { weigh } from './weighing.ts';

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
 * drawn or nothing fits any more. It declares a mandate on the first occasion, and leaves with odds by what leaving and going on
 * are worth.
 */
export function chooseOrders(view: SeatView, question: Question, luck: MindLuck, temper: Temperament): Decision {
  const { thinking, merits } = weigh(view, question.options, true);
  const leaving = question.options.find((deed) => at(view.rulebook.deeds, deed).kind === 'leave');
  if (leaving !== undefined && luck(LEAVING_SLOT) < oddsOfLeaving(thinking))
    return { kind: 'orders', deeds: [leaving] };
  const mandate = mandateDeclared(thinking, question.options, luck(MANDATE_SLOT));
  const position = { ...thinking.position, state: view.state };
  const deeds = mandate === undefined ? [] : [mandate];
  let list = shortList(thinking, question.options, merits, luck, temper).filter(
    (one) => mandate === undefined || whyNotPlan(position, view.seat, [mandate, one.deed]) === undefined,
  );
  for (let n = 0; n < MOST_ORDERS && list.length > 0; n += 1) {
    const drawn = quantalChoice([0, ...list.map(({ merit }) => merit)], temper.temperature, luck(n));
    if (drawn === 0) break;
    const { deed } = at(list, drawn - 1);
    deeds.push(deed);
    list = list.filter(
      (one) => one.deed !== deed && whyNotPlan(position, view.seat, [...deeds, one.deed]) === undefined,
    );
  }
  return { kind: 'orders', deeds };
}

/** One form of each move, the likelier the better it is, and the best moves first. */
function shortList(
  thinking: Thinking,
  options: readonly number[],
  merits: readonly number[],
  luck: MindLuck,
  temper: Temperament,
): Candidate[] {
  const { deeds } = thinking.position.rulebook;
  const undeclared = mandateOf(thinking.position, thinking.seat) === undefined;
  const moves = new Map<string, Candidate[]>();
  for (const [index, deed] of options.entries()) {
    const { kind, path, actions } = at(deeds, deed);
    if (kind === 'leave' || (actions[0]?.kind === 'mandate' && undeclared)) continue;
    const merit = at(merits, index);
    if (merit <= OUT_OF_THE_QUESTION) continue;
    // Mandates exclude each other; changes of an agenda do not.
    const move = actions[0]?.kind === 'mandate' ? 'mandate' : kind === 'agenda' ? `agenda ${deed}` : path;
    const forms = moves.get(move);
    if (forms === undefined) moves.set(move, [{ deed, merit }]);
    else forms.push({ deed, merit });
  }
  const best = [...moves.values()].map((forms) => formOf(forms, luck, temper));
  return best.toSorted((one, other) => other.merit - one.merit).slice(0, SHORT_LIST);
}

function formOf(forms: readonly Candidate[], luck: MindLuck, { temperature }: Temperament): Candidate {
  const first = at(forms, 0);
  if (forms.length === 1) return first;
  const merits = forms.map(({ merit }) => merit);
  return at(forms, quantalChoice(merits, temperature, luck(formSlot(first.deed))));
}
