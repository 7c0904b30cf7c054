import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import type { Question, SeatView } from '../rules/game.ts';
import type { LedgerEntry } from '../rules/ledger.ts';
import { offerOnTable } from '../rules/offers.ts';
import { whyNot } from '../rules/why-not.ts';
import { dossierLines, numbersLine, promiseLines, trackLines } from './dossier.ts';
import { fail, succeed, type Result } from '../kit/result.ts';
import { ledgerLines } from './ledger-text.ts';
import type { Lexicon } from './lexicon.ts';
import { menuLines, moveList, moveNamed, type ListedMove, type Menu } from './move-list.ts';
import type { Paper } from './papers.ts';
import { HELP } from './play-help.ts';
import { explained, readPaper, sourcesOf } from './reading.ts';
import { refusalText } from './refusal-text.ts';
import { aboutLines } from './standing.ts';
import { offerMeant } from './typed-offer.ts';
import { weighingLines } from './weighing.ts';

/** A seat at a question: what it looks at the game with. */
export interface Looking {
  readonly lexicon: Lexicon;
  readonly view: SeatView;
  readonly question: Question;
  readonly menu: Menu;
  readonly ledger: readonly LedgerEntry[];
  /** What lies open to be read. */
  readonly papers: () => readonly Paper[];
  /** Who looks ahead, bit p for party p. */
  readonly ahead: number;
}

/**
 * What is answered to words that ask about the game and change nothing in it; undefined where they are no such words. Fails with a
 * sentence.
 */
export function lookedAt(
  looking: Looking,
  word: string,
  rest: readonly string[],
): Result<string[], string> | undefined {
  const { lexicon, view, menu, ledger } = looking;
  switch (word) {
    case 'help':
      return succeed([...HELP]);
    case 'status':
      return succeed([numbersLine(lexicon, view), ...dossierLines(lexicon, view)]);
    case 'tracks':
      return succeed(trackLines(lexicon, view));
    case 'ledger':
      return succeed(ledgerLines(lexicon, ledger));
    case 'read':
      return readPaper(looking.papers(), rest[0]);
    case 'words':
      return explained(lexicon, rest);
    case 'sources':
      return sourcesOf(lexicon, at(view.state, lexicon.rulebook.layout.turn), rest);
    case 'promises':
      return succeed(promiseLines(lexicon, view));
    case 'moves':
      return succeed([...menuLines(menu, menu.moves.length), ...closedLines(looking)]);
    case 'why':
      return rest[0] === undefined ? succeed(closedLines(looking)) : about(looking, rest[0]);
    case 'about':
      return rest[0] === undefined ? fail('Say of which: about <number or name>.') : about(looking, rest[0]);
    case 'weigh':
      return weigh(looking, rest);
    default:
      return undefined;
  }
}

const closedMoves = ({ lexicon, question }: Looking): ListedMove[] =>
  moveList(
    lexicon,
    at(lexicon.rulebook.deedsOf, question.seat).filter((deed) => !question.options.includes(deed)),
  );

function reasonAgainst({ lexicon, view, question }: Looking, deed: number): string | undefined {
  const position = { ...view, evaluator: flatEvaluator(lexicon.rulebook) };
  const occasion = question.kind === 'orders' ? 'order' : question.kind === 'ask' ? 'answer' : 'moment';
  const refusal = whyNot(position, question.seat, deed, occasion);
  return refusal && refusalText(lexicon, refusal, view.state, deed);
}

/** A line for each move that is not open, with the reason. */
function closedLines(looking: Looking): string[] {
  return closedMoves(looking).flatMap(({ word, text, deeds }) => {
    const reason = reasonAgainst(looking, at(deeds, 0));
    return reason === undefined ? [] : [`  –  ${text} (${word}): ${reason}`];
  });
}

/** What is typed may be a move of others. */
function noMove({ party, rulebook, scenario }: Lexicon, typed: string): string {
  const by = Object.hasOwn(scenario.moves, typed) ? (scenario.moves[typed]?.by ?? []) : [];
  const owners = by.map((id) => party(rulebook.parties.findIndex((each) => each.id === id)));
  return owners.length === 0 ? `There is no move “${typed}”.` : `“${typed}” is a move of ${owners.join(', ')} alone.`;
}

/** One move: what it is about, what it rests on, and why it is closed, where it is. */
function about(looking: Looking, typed: string): Result<string[], string> {
  const { lexicon, view, menu } = looking;
  const open = moveNamed(menu.moves, typed);
  const move = open ?? moveNamed(closedMoves(looking), /^\d+$/.test(typed) ? '' : typed);
  if (move === undefined) return fail(`${noMove(lexicon, typed)} Type “moves” for all.`);
  const turn = at(view.state, lexicon.rulebook.layout.turn);
  const first = at(move.deeds, 0);
  const paths = Map.groupBy(move.deeds, (deed) => at(lexicon.rulebook.deeds, deed).path);
  const lines = [...paths.values()].flatMap((deeds) => {
    const [title = '', ...others] = aboutLines(lexicon, at(deeds, 0), turn);
    return deeds.length === 1 ? [title, ...others] : [title.replace(lexicon.deed(at(deeds, 0)), move.text), ...others];
  });
  const reason = open === undefined ? reasonAgainst(looking, first) : undefined;
  return succeed([...lines, ...(reason === undefined ? [] : [`  Not now: ${reason}`])]);
}

function weigh({ lexicon, view, question, ahead }: Looking, words: readonly string[]): Result<string[], string> {
  if (question.kind !== 'offer' && question.kind !== 'answer') return fail('There is nothing on a table now.');
  const { rulebook } = lexicon;
  const meant = words.length === 0 ? undefined : offerMeant(rulebook, words);
  if (meant?.ok === false) return fail(meant.failure);
  const typed = meant?.ok === true && meant.value.kind === 'offer' ? meant.value.package : undefined;
  const worder = typed === undefined ? at(view.state, rulebook.layout.offerBy) - 1 : question.seat;
  const offered = typed ?? offerOnTable(rulebook, view.state);
  return succeed(weighingLines(lexicon, view, question.table, offered, worder, ahead));
}
