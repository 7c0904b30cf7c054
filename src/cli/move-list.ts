import { at } from '../kit/never.ts';
import { fail, succeed, type Result } from '../kit/result.ts';
import type { Lexicon } from './lexicon.ts';

/** A move as it is listed: one line for all its forms. */
export interface ListedMove {
  /** What is typed for it, before its choices: `announce`, `mandate`, `agenda`. */
  readonly word: string;
  readonly text: string;
  readonly cost: number;
  /** What may be chosen, by choice, in the order in which it is typed. */
  readonly choices: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly deeds: readonly number[];
}

/** Deeds of one seat as moves, in their order. Mandates, waivers and changes of agenda are one move each. */
export function moveList({ rulebook, deed, text }: Lexicon, options: readonly number[]): ListedMove[] {
  const moves = Map.groupBy(options, (option) => at(at(rulebook.deeds, option).id.split('.'), 1));
  return [...moves].map(([word, deeds]) => {
    const first = at(rulebook.deeds, at(deeds, 0));
    const named = first.kind === 'move' && Object.keys(first.choices).length > 0;
    return {
      word,
      text: named ? text(`${first.path}.text`) : deeds.map((each) => deed(each)).join(' / '),
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

/** A line for each move, with its number. */
export function moveLines(moves: readonly ListedMove[]): string[] {
  return moves.map(({ word, text, cost, choices }, index) => {
    const number = String(index + 1).padStart(3);
    const options = choices.map(({ values }) => `<${values.join('|')}>`).join(' ');
    const typed = [word, options].filter((part) => part !== '').join(' ');
    return `${number}  ${text}${cost > 0 ? ` [${cost}]` : ''}\n     ${typed}`;
  });
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
  const move = /^\d+$/.test(first) ? moves[Number(first) - 1] : moves.find(({ word }) => word === first);
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
