import { at, never } from '../../kit/never.ts';
import type { Action, Deed, TrackShift } from '../../rules/deed.ts';
import { STRENGTHS } from '../../rules/layout.ts';
import { sourcesOf } from '../condition.ts';
import type { Choices } from './chosen.ts';
import { counted, operand } from './expression-text.ts';
import { amountText, constantOf, conditionText, formulaText, type Telling } from './telling.ts';

/** What a deed does, one line an effect, in the words of the format: `danger +8`, `road: accepted -> cancelled`. */
export function effectLines(telling: Telling, deed: Deed): string[] {
  return linesOf(telling, deed.actions, deed.choices);
}

function linesOf(telling: Telling, actions: readonly Action[], choices: Choices): string[] {
  return actions.flatMap((action) => lineOf(telling, action, choices));
}

function lineOf(telling: Telling, action: Action, choices: Choices): string[] {
  const { rulebook } = telling;
  const { deeds, gauges, issues, preconditions, promises, summits, tables } = rulebook;
  const party = (index: number): string => (index < 0 ? 'nobody' : at(rulebook.parties, index).id);
  const parties = (list: readonly number[]): string => list.map(party).join(', ');
  const amount = (formula: number): string => amountText(telling, formula, choices);
  switch (action.kind) {
    case 'add':
      return by(at(gauges, action.gauge).id, amount(action.amount));
    case 'shift':
      return [shiftText(telling, action.shift)];
    case 'put': {
      const { id, levels } = at(issues, action.issue);
      return [`${id} = ${at(levels, action.level).id}`];
    }
    case 'promise':
      return [`promise ${at(promises, action.promise).id}: ${at(STRENGTHS, action.strength)}`];
    case 'told':
      return [`told ${party(action.party)}: ${at(issues, action.issue).id}`];
    case 'need':
      return by(`need of ${party(action.party)}`, amount(action.points)).map(
        (line) => `${line}${forTurns(action.turns)}`,
      );
    case 'give': {
      const due = action.if < 0 ? '' : `, once ${formulaText(telling, action.if, choices)}`;
      return [`${party(action.from)} gives ${party(action.to)} ${amount(action.points)}${due}`];
    }
    case 'pay':
      return [`${party(action.party)} pays ${amount(action.points)}`];
    case 'signal':
      return [`evidence about ${party(action.about)} to ${parties(action.knownTo)}: right ${amount(action.right)}`];
    case 'says': {
      const { kinds } = at(rulebook.parties, action.about);
      const weights = action.weights.flatMap((weight, kind) => {
        const times = amount(weight);
        return times === '1' ? [] : [`${at(kinds, kind).id} × ${operand(times)}`];
      });
      if (weights.length === 0) return [];
      return [`evidence about ${party(action.about)} to ${parties(action.knownTo)}: ${weights.join(', ')}`];
    }
    case 'reading': {
      const { id, levels } = at(issues, action.issue);
      const level = action.level < 0 ? '' : ` ${at(levels, action.level).id}`;
      const carrier = action.carrier < 0 ? '' : `, carried by ${party(action.carrier)}`;
      return [`${party(action.from)} to ${party(action.to)} on ${id}${level}: ${action.wording}${carrier}`];
    }
    case 'bar': {
      const { id, bars } = at(preconditions, action.precondition);
      return [`bar of ${id}: ${bars[action.bar - 1]?.id ?? 'none'}`];
    }
    case 'trigger':
      return [`leads to ${at(deeds, action.deed).id}`];
    case 'later':
      return [`in ${counted(action.turns, 'turn')}: ${at(deeds, at(rulebook.later, action.later)).id}`];
    case 'if':
      return branches(telling, action, choices);
    case 'odds':
      return action.outcomes.map(({ odds, actions }, place) => {
        const name = rulebook.chances[action.chance]?.outcomes[place] ?? String(place);
        const share = odds < 0 ? 'the rest' : `chance ${amount(odds)}`;
        return `drawn ${name} (${share}): ${listed(linesOf(telling, actions, choices))}`;
      });
    case 'capacity':
      return by(`orders of ${party(action.party)}`, amount(action.amount)).map(
        (line) => `${line}${forTurns(action.turns)}`,
      );
    case 'close':
      return [`closes ${action.deeds.map((deed) => at(deeds, deed).id).join(', ')}`];
    case 'bridge':
      return [`one draft before both at ${at(summits, action.summit).id}`];
    case 'mandate':
      return ['mandate chosen'];
    case 'waive':
      return [`waives ${at(preconditions, action.precondition).id}`, ...dearer(telling, action.precondition)];
    case 'agenda': {
      const sign = action.on ? '+' : '-';
      return [`agenda of ${at(tables, action.table).id} ${sign}${at(issues, action.issue).id}`];
    }
    default:
      return never(action);
  }
}

/** `in_use | replaced -> ceded`, of one copy. */
export function shiftText({ rulebook }: Telling, shift: TrackShift): string {
  const copy = at(rulebook.copies, shift.slot - rulebook.layout.positions);
  const { states } = at(rulebook.tracks, copy.track);
  const from = sourcesOf(shift, states.length).map((state) => at(states, state));
  return `${copy.id}: ${from.join(' | ')} -> ${at(states, shift.to)}`;
}

/** A change that comes to nothing is none. */
function by(what: string, amount: string): string[] {
  if (amount === '0') return [];
  if (/^-[\d.]+$/.test(amount)) return [`${what} ${amount}`];
  return [/^[\d.]+$/.test(amount) ? `${what} +${amount}` : `${what} + ${operand(amount)}`];
}

const forTurns = (turns: number): string => ` for ${counted(turns, 'turn')}`;

const listed = (lines: readonly string[]): string => (lines.length === 0 ? 'nothing' : lines.join('; '));

function branches(telling: Telling, action: Action & { readonly kind: 'if' }, choices: Choices): string[] {
  const decided = constantOf(telling.rulebook, action.that);
  const [yes, no] = [action.then, action.else].map((actions) => linesOf(telling, actions, choices));
  if (decided !== undefined) return (decided === 0 ? no : yes) ?? [];
  const that = conditionText(telling, action.that, choices).join('');
  return [
    ...(yes === undefined || yes.length === 0 ? [] : [`if ${that} then ${listed(yes)}`]),
    ...(no === undefined || no.length === 0 ? [] : [`unless ${that} then ${listed(no)}`]),
  ];
}

/** What a waiver costs at home. */
function dearer({ rulebook }: Telling, precondition: number): string[] {
  const constituencies = rulebook.parties.flatMap((party) => party.constituencies);
  return at(rulebook.preconditions, precondition).waive.map(({ constituency, points }) => {
    const { id } = at(constituencies, constituency);
    return `need of ${id} +${points}`;
  });
}
