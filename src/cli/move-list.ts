import { at } from '../kit/never.ts';
import { fail, succeed, type Result } from '../kit/result.ts';
import { meritOf, think } from '../minds/merit.ts';
import type { DeedKind } from '../rules/deed.ts';
import type { Question, SeatView } from '../rules/game.ts';
import { suggested } from '../session/suggested.ts';
import type { Lexicon } from './lexicon.ts';

/** A move as it is listed: one line for all its forms. */
export interface ListedMove {
  /** What is typed for it, before its choices: `announce`, `mandate`, `agenda`. */
  readonly word: string;
  readonly kind: DeedKind;
  readonly group: string;
  readonly text: string;
  /** What each form says, where forms say more than their choices; in the order of `deeds`. */
  readonly forms: readonly { readonly typed: string; readonly text: string }[];
  readonly cost: number;
  /** What may be chosen, by choice, in the order in which it is typed. */
  readonly choices: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly deeds: readonly number[];
}

/** What many deeds beside each other are called together. */
const TOGETHER: Readonly<Partial<Record<DeedKind, string>>> = {
  mandate: 'Declare a mandate',
  waive: 'Do not insist on a condition',
  agenda: 'Change the agenda',
};

/** Deeds of one seat as moves, in their order. Mandates, waivers and changes of agenda are one move each. */
export function moveList({ rulebook, deed, text }: Lexicon, options: readonly number[]): ListedMove[] {
  const moves = Map.groupBy(options, (option) => at(at(rulebook.deeds, option).id.split('.'), 1));
  return [...moves].map(([word, deeds]) => {
    const first = at(rulebook.deeds, at(deeds, 0));
    const named = first.kind === 'move' && Object.keys(first.choices).length > 0;
    const together = deeds.length > 1 ? TOGETHER[first.kind] : undefined;
    const typed = (one: number): string => at(rulebook.deeds, one).id.split('.').slice(2).join(' ');
    return {
      word,
      kind: first.kind,
      group: first.group,
      text: together ?? (named ? text(`${first.path}.text`) : deed(first.index)),
      forms: together === undefined ? [] : deeds.map((one) => ({ typed: typed(one), text: deed(one) })),
      cost: Math.min(...deeds.map((each) => at(rulebook.deeds, each).cost)),
      choices: choicesOf(
        deeds.map((each) => at(rulebook.deeds, each).id.split('.').slice(2)),
        Object.keys(first.choices),
      ),
      deeds,
    };
  });
}

function choicesOf(forms: readonly (readonly string[])[], names: readonly string[]): ListedMove['choices'] {
  const most = Math.max(...forms.map((form) => form.length));
  return Array.from({ length: most }, (_, place) => ({
    name: names[place] ?? 'which',
    values: [...new Set(forms.flatMap((form) => form[place] ?? []))],
  }));
}

/** What may be typed to a question: moves by their numbers, and how many of them are shown without being asked for. */
export interface Menu {
  readonly moves: readonly ListedMove[];
  readonly first: number;
}

/** Of orders, those that fit best come first, and with them the mandate while none is chosen; of else all in their order. */
export function menuOf(lexicon: Lexicon, view: SeatView, question: Question): Menu {
  const moves = moveList(lexicon, question.options);
  if (question.kind !== 'orders') return { moves, first: moves.length };
  const thinking = think(view);
  const merits = new Map(question.options.map((deed) => [deed, meritOf(thinking, deed, true)]));
  const ranking = question.options.toSorted((one, other) => (merits.get(other) ?? 0) - (merits.get(one) ?? 0));
  const { rulebook } = lexicon;
  const chosen = at(view.state, rulebook.layout.mandates + view.seat) > 0;
  const mandates = moves.filter(({ kind }) => kind === 'mandate');
  const common = moves.filter(({ kind }) => kind !== 'mandate' && kind !== 'leave');
  const shown = [...(chosen ? [] : mandates), ...suggested(common, ranking)];
  return { moves: [...shown, ...moves.filter((move) => !shown.includes(move))], first: shown.length };
}

/** Lines for the first moves of a menu, each with its number. */
export function menuLines({ moves }: Menu, count: number): string[] {
  return moves.slice(0, count).flatMap(({ word, text, cost, choices, forms }, index) => {
    const number = String(index + 1).padStart(3);
    const price = cost > 0 ? ` [${cost}]` : '';
    if (forms.length > 0) {
      return [`${number}  ${text}${price}`, ...forms.map((form) => `     ${word} ${form.typed}: ${form.text}`)];
    }
    const options = choices.map(({ values }) => `<${values.join('|')}>`).join(' ');
    const typed = [word, options].filter((part) => part !== '').join(' ');
    return [`${number}  ${text}${price}`, `     ${typed}`];
  });
}

/** The move that a typed number or word names. */
export function moveNamed(moves: readonly ListedMove[], typed: string): ListedMove | undefined {
  return /^\d+$/.test(typed) ? moves[Number(typed) - 1] : moves.find(({ word }) => word === typed);
}

/**
 * The deed that typed words mean among the moves listed: a number or a move's word, with or without the party before
 * it, and its choices. Fails with a sentence.
 */
export function deedMeant(
  { rulebook }: Lexicon,
  moves: readonly ListedMove[],
  typed: readonly string[],
): Result<number, string> {
  const words = typed.flatMap((word) => word.split('.'));
  const [first = '', ...rest] = rulebook.parties.some(({ id }) => id === words[0]) ? words.slice(1) : words;
  const move = moveNamed(moves, first);
  if (move === undefined)
    return fail(`“${typed.join(' ')}” is no move that is open to you. Type “moves” for those that are.`);
  const meant = move.deeds.filter((deed) => {
    const form = at(rulebook.deeds, deed).id.split('.').slice(2);
    return rest.length === form.length && form.every((value, place) => value === rest[place]);
  });
  if (meant.length === 1) return succeed(at(meant, 0));
  if (rest.length === 0 && move.deeds.length === 1) return succeed(at(move.deeds, 0));
  const choices = move.choices.map(({ name, values }) => `${name}: ${values.join(', ')}`).join('; ');
  return fail(`Say which: ${move.word} ${move.choices.map(({ name }) => `<${name}>`).join(' ')} (${choices}).`);
}
