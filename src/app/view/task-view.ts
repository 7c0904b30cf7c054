import { at, never } from '../../kit/never.ts';
import type { Question } from '../../rules/game.ts';
import { offerOnTable } from '../../rules/offers.ts';
import type { Position } from '../../rules/position.ts';
import { priceOfLeaving } from '../../rules/leaving.ts';
import { capacityOf } from '../../rules/why-not.ts';
import type { OptionView } from '../../ui/port/move.ts';
import type { Sealing, Task } from '../../ui/port/play.ts';
import type { AnswerView } from '../../ui/port/table.ts';
import { deedText } from './deed-text.ts';
import type { leavingAhead } from './leaving-ahead.ts';
import type { Lexicon } from './lexicon.ts';
import { optionViews, orderMoves, type MoveAids } from './moves.ts';
import { itemAt, standingOf } from './standing.ts';
import { roundOf, tableView, type TableAids } from './table-view.ts';

/**
 * What a seat is asked now, as the page shows it. `counsel`: what the seat's staff says of it, once it has; `ahead`: who looks
 * ahead, bit p for party p; `deskParty`: into whose chair the seat is asked before its offer goes, `chairParty`: into whose it may sit by
 * its own wish, −1 none; `stands`: an offer that is answered cannot be taken back; `again`: the turn in which the seat refused this very
 * offer, 0 none; `sealing`: what shuts orders out from beside each other, `leavingAhead`: who may stop a walk-away, once it can be said; `atTable`: what is said at a table
 * once it can be; `doubt`: that the main summit would not sit as things stand.
 */
export function taskView(
  lexicon: Lexicon,
  position: Position,
  question: Question,
  {
    last,
    ahead,
    deskParty,
    chairParty,
    stands,
    again,
    sealing,
    atTable,
    doubt,
    ...aids
  }: MoveAids & {
    readonly last: AnswerView | undefined;
    readonly ahead: number;
    readonly deskParty: number;
    readonly chairParty: number;
    readonly stands: boolean;
    readonly again: number;
    readonly sealing: Sealing | undefined;
    readonly leavingAhead?: typeof leavingAhead | undefined;
    readonly atTable?: TableAids;
    readonly doubt?: string | undefined;
  },
): Task {
  const { rulebook, state } = position;
  const { counsel } = aids;
  const chairOf = atTable?.otherDesk;
  const { seat } = question;
  const turn = at(state, rulebook.layout.turn);
  switch (question.kind) {
    case 'orders': {
      const { leavingAhead, ...known } = aids;
      const { moves, leave, mandate } = orderMoves(lexicon, position, seat, turn, {
        ...known,
        legal: question.options,
      });
      return {
        kind: 'orders',
        weighing: counsel === undefined,
        capacity: capacityOf(rulebook, state, seat),
        moves,
        ...sealing,
        ...(doubt !== undefined && { doubt }),
        ...(leave && { leave }),
        ...(leave && leavingAhead && { ahead: leavingAhead(lexicon, position, seat) }),
        ...(mandate && {
          mandate: { by: at(rulebook.parties, seat).mandateBy, move: mandate, ...chosen(lexicon, position, seat) },
        }),
      };
    }
    case 'ask': {
      const deed = at(rulebook.deeds, question.deed);
      const item = itemAt(lexicon, deed.path);
      const about = lexicon.text(`${deed.path}.about`);
      return {
        kind: 'ask',
        ...(deed.party >= 0 && { by: lexicon.party(deed.party) }),
        text: deedText(lexicon, question.deed),
        ...(about !== '' && { about }),
        ...(item && { standing: standingOf(lexicon, item, turn) }),
        options: optionViews(lexicon, position, seat, question.options, 'answer', aids),
      };
    }
    case 'moment':
      return {
        kind: 'moment',
        summit: lexicon.summit(question.summit),
        ...roundOf(position, question.summit),
        options: optionViews(lexicon, position, seat, question.options, 'moment', aids),
      };
    case 'offer':
      return {
        kind: 'offer',
        table: tableView(lexicon, position, question, last, ahead, atTable),
        ...leaving(lexicon, position, question),
        ...(deskParty >= 0 && chairOf && { otherDesk: chairOf(lexicon, position, question, deskParty) }),
        ...(chairParty >= 0 && chairOf && { chair: chairOf(lexicon, position, question, chairParty) }),
        stands,
      };
    case 'answer': {
      const { layout } = rulebook;
      const bridge = at(state, layout.offerBridge);
      return {
        kind: 'answer',
        table: tableView(lexicon, position, question, undefined, ahead, atTable),
        offer: {
          by: lexicon.party((bridge > 0 ? bridge : at(state, layout.offerBy)) - 1),
          public: at(state, layout.offerPublic) === 1,
          bridge: bridge > 0,
          clauses: offerOnTable(rulebook, state),
        },
        ...leaving(lexicon, position, question),
        ...(again > 0 && { again: lexicon.turn(again) }),
      };
    }
    default:
      return never(question);
  }
}

function chosen(lexicon: Lexicon, { rulebook, state }: Position, seat: number): { chosen?: string } {
  const party = at(rulebook.parties, seat);
  const mandate = party.mandates[at(state, rulebook.layout.mandates + seat) - 1];
  return mandate ? { chosen: lexicon.text(`parties.${party.id}.mandates.any.${mandate.id}.text`) } : {};
}

/** The way out of a summit, where there is one. */
function leaving(
  lexicon: Lexicon,
  position: Position,
  { seat, options }: { readonly seat: number; readonly options: readonly number[] },
): { leave?: OptionView } {
  const deed = options[0];
  if (deed === undefined) return {};
  return { leave: { deed, text: deedText(lexicon, deed), price: priceOfLeaving(position, seat) } };
}
