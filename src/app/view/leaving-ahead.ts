import { at } from '../../kit/never.ts';
import type { Action, Deed } from '../../rules/deed.ts';
import { everyAction } from '../../rules/every-action.ts';
import { lastToReturn } from '../../rules/leaving.ts';
import type { Position } from '../../rules/position.ts';
import { subjectOfSlot } from '../../rules/slot-subject.ts';
import type { Term } from '../../rules/term.ts';
import { whyNot } from '../../rules/why-not.ts';
import { shuts } from '../../session/stopped-by.ts';
import type { LeavingAhead } from '../../ui/port/leaving-ahead.ts';
import { deedText } from './deed-text.ts';
import type { Lexicon } from './lexicon.ts';

/** Odds are told in steps of so many hundredths: what they hang on moves before the answer comes. */
const STEP = 5;

/**
 * What stands between a seat's order to leave and its leaving: who is heard first, with what they could answer as things stand and whether
 * that stops it, at which odds and until when; and how long it can be taken back. Empty for a seat that cannot leave.
 */
export function leavingAhead(lexicon: Lexicon, position: Position, seat: number): LeavingAhead {
  const { rulebook, state } = position;
  const { leave } = at(rulebook.parties, seat);
  if (leave < 0) return { heard: [], after: '' };
  const { say } = lexicon.words;
  const turn = at(state, rulebook.layout.turn);
  const last = lastToReturn(rulebook, seat, turn);
  const deed = at(rulebook.deeds, leave);
  return {
    heard: deed.asks.map(({ party, options }) => {
      const open = options.filter((option) => whyNot(position, party, option, 'answer') === undefined);
      return {
        text: say(open.length === 0 ? 'unmet.ahead.heardNothing' : 'unmet.ahead.heard', {
          party: lexicon.party(party).name,
        }),
        options: open.map((option) =>
          say('unmet.ahead.option', {
            text: deedText(lexicon, option),
            brings: bringsText(lexicon, position, deed, at(rulebook.deeds, option)),
          }),
        ),
      };
    }),
    after: last > turn ? say('unmet.ahead.after', { turn: lexicon.turn(last) }) : say('unmet.ahead.afterLast'),
  };
}

/** Whether an answer stops what it is asked about, at which odds and until when. */
function bringsText(lexicon: Lexicon, position: Position, deed: Deed, answer: Deed): string {
  const { say } = lexicon.words;
  const odds = oddsOfStopping(position, deed.index, answer.actions);
  if (odds === 0) return say('unmet.ahead.lets');
  const until = stopsUntil(position, deed.index, answer.actions);
  const may = say(odds >= 1 ? 'unmet.ahead.stops' : 'unmet.ahead.mayStop');
  const stops = until === undefined ? may : say('unmet.ahead.tillEnd', { stops: may, turn: lexicon.turn(until) });
  if (Number.isNaN(odds) || odds >= 1) return stops;
  return say('unmet.ahead.atOdds', { stops, odds: say('common.oddsRange', spanOf(odds)) });
}

function spanOf(odds: number): { readonly low: number; readonly high: number } {
  const low = Math.min(100 - STEP, STEP * Math.floor((100 * odds) / STEP));
  return { low, high: low + STEP };
}

/** The odds, 0 to 1, that some actions move a track so that a deed cannot be done; NaN where they hang on what the seat cannot know. */
function oddsOfStopping(position: Position, deed: number, actions: readonly Action[]): number {
  // Of several ways the likeliest counts; what cannot be known stays unknown.
  return actions.reduce((most, action) => {
    const odds = oddsOfOne(position, deed, action);
    return Number.isNaN(most) || Number.isNaN(odds) ? Number.NaN : Math.max(most, odds);
  }, 0);
}

function oddsOfOne(position: Position, deed: number, action: Action): number {
  const { evaluator, state } = position;
  switch (action.kind) {
    case 'shift':
      return wouldShut(position, deed, action) ? 1 : 0;
    case 'if': {
      const [then, otherwise] = [action.then, action.else].map((some) => oddsOfStopping(position, deed, some));
      if (then === otherwise) return then ?? 0;
      if (!known(position, action.that)) return Number.NaN;
      return (evaluator.value(action.that, state) === 0 ? otherwise : then) ?? 0;
    }
    case 'odds': {
      let rest = 1;
      let sum = 0;
      for (const outcome of action.outcomes) {
        const share = outcome.odds < 0 ? 0 : Math.min(rest, Math.max(0, evaluator.value(outcome.odds, state)));
        rest -= share;
        const brings = oddsOfStopping(position, deed, outcome.actions);
        if (brings !== 0 && !(outcome.odds >= 0 && known(position, outcome.odds))) return Number.NaN;
        sum += share * brings;
      }
      return sum;
    }
    default:
      return 0;
  }
}

type Shift = Action & { readonly kind: 'shift' };

function wouldShut(position: Position, deed: number, { shift: { slot, from, to } }: Shift): boolean {
  const { rulebook, state } = position;
  const is = at(state, slot);
  return ((from >> is) & 1) === 1 && shuts(position, deed, { copy: slot - rulebook.layout.positions, from: is, to });
}

/** The turn at whose end what stops a deed is taken back by what is postponed with it; undefined where it is not. */
function stopsUntil(position: Position, deed: number, actions: readonly Action[]): number | undefined {
  const { rulebook, state } = position;
  const all = everyAction(actions);
  const stopping = all.flatMap((action) =>
    action.kind === 'shift' && wouldShut(position, deed, action) ? [action.shift] : [],
  );
  const turns = all.flatMap((action) => {
    if (action.kind !== 'later') return [];
    const back = everyAction(at(rulebook.deeds, at(rulebook.later, action.later)).actions);
    const isTakenBack = stopping.some(({ slot, to }) =>
      back.some((one) => one.kind === 'shift' && one.shift.slot === slot && ((one.shift.from >> to) & 1) === 1),
    );
    return isTakenBack ? [at(state, rulebook.layout.turn) + action.turns] : [];
  });
  return turns.length === 0 ? undefined : Math.min(...turns);
}

/** Whether a formula hangs on nothing that is hidden from a seat. */
function known({ rulebook }: Position, formula: number): boolean {
  const isKnown = (term: Term): boolean => {
    switch (term.kind) {
      case 'slot': {
        const subject = subjectOfSlot(rulebook, term.slot);
        return subject !== undefined && subject.kind !== 'heard' && subject.kind !== 'wording';
      }
      case 'leaving':
        return false;
      case 'unary':
        return isKnown(term.operand);
      case 'binary':
        return isKnown(term.left) && isKnown(term.right);
      case 'choice':
        return isKnown(term.test) && isKnown(term.yes) && isKnown(term.no);
      case 'call':
        return term.arguments.every(isKnown);
      default:
        return true;
    }
  };
  return isKnown(at(rulebook.formulas, formula).term);
}
