import { flatEvaluator } from '../kernel/flat.ts';
import { mindLuck } from '../kernel/mind-luck.ts';
import { at } from '../kit/never.ts';
import { persona } from '../minds/persona.ts';
import type { Decision, Question } from '../rules/game.ts';
import { offerOnTable } from '../rules/offers.ts';
import { whyNot } from '../rules/why-not.ts';
import type { Session } from '../session/session.ts';
import { cueText } from './cue-text.ts';
import { dossierLines, numbersLine, promiseLines, trackLines } from './dossier.ts';
import type { Lexicon } from './lexicon.ts';
import { deedMeant, moveLines, moveList, type ListedMove } from './move-list.ts';
import { questionLines } from './question-text.ts';
import { reasonLines } from './reason-text.ts';
import { refusalText } from './refusal-text.ts';
import { HELP } from './play-help.ts';
import { writeText } from './text-file.ts';
import { offerMeant } from './typed-offer.ts';
import { weighingLines } from './weighing.ts';

/** What became of a typed line: `fault` says in a sentence why nothing came of it. */
export type Handled =
  { readonly kind: 'done' } | { readonly kind: 'quit' } | { readonly kind: 'fault'; readonly message: string };

const DONE: Handled = { kind: 'done' };
const fault = (message: string): Handled => ({ kind: 'fault', message });

/** Where people play by typing: shows what they may know and takes what they type. */
export interface Desk {
  /** Prints what is new to the seat that is asked, and the question, if it is another one. */
  show(): void;
  /** Prints what is new to a seat, but for the ending. */
  tell(seat: number): void;
  /** Nobody types any more: what is decided from now on is told, but nothing is asked. */
  leave(): void;
  handle(line: string): Handled;
}

/** `seed`: of the game, for the luck of `auto`. */
export function createDesk(session: Session, lexicon: Lexicon, seed: string, print: (line: string) => void): Desk {
  const { rulebook } = session;
  const { layout } = rulebook;
  const told = new Map<number, number>();
  let shown: Question | undefined;
  let shownTurn = 0;
  let orders: number[] = [];
  let automatic = false;
  let deserted = false;

  const printAll = (lines: readonly string[]): void => {
    for (const line of lines) print(line);
  };
  const listOf = (question: Question): ListedMove[] =>
    moveList(
      lexicon,
      question.options.filter((deed) => question.kind !== 'orders' || !orders.includes(deed)),
    );
  const handOver = (): void => {
    const seat = session.handOver();
    if (seat !== undefined) session.sit(seat);
  };

  function tell(seat: number): void {
    const view = session.view(seat);
    const cues = session.cues(seat);
    for (const cue of cues.slice(told.get(seat) ?? 0)) {
      const line = cueText(lexicon, cue);
      if (line !== undefined && cue.kind !== 'ending') print(line);
      printAll(reasonLines(lexicon, view, cue));
    }
    told.set(seat, cues.length);
  }

  function show(): void {
    const question = session.question();
    if (question === undefined || question === shown) return;
    handOver();
    const { seat } = question;
    const view = session.view(seat);
    tell(seat);
    const turn = at(view.state, layout.turn);
    if (turn !== shownTurn || shown?.seat !== seat) {
      printAll(['', `${lexicon.turn(turn)} – ${lexicon.party(seat)}`, numbersLine(lexicon, view)]);
    }
    if (question.kind === 'orders') orders = [];
    shown = question;
    shownTurn = turn;
    if (automatic) decide(own(question));
    else if (!deserted) printAll([...questionLines(lexicon, view, question), ...moveLines(listOf(question))]);
  }

  /** What a persona would do in this place. */
  function own(question: Question): Decision {
    const { id } = at(rulebook.parties, question.seat);
    const turn = at(session.position().state, layout.turn);
    return persona().choose(session.view(question.seat), question, mindLuck(seed, id)(turn));
  }

  function decide(decision: Decision): Handled {
    const refusal = session.decide(decision);
    if (refusal !== undefined) return fault(refusalText(lexicon, refusal));
    orders = [];
    show();
    return DONE;
  }

  function order(question: Question, words: readonly string[]): Handled {
    const meant = deedMeant(lexicon, listOf(question), words);
    if (!meant.ok) return fault(meant.failure);
    if (question.kind !== 'orders') return decide({ kind: 'deed', deed: meant.value });
    const refusal = session.whyNot({ kind: 'orders', deeds: [...orders, meant.value] });
    if (refusal !== undefined) return fault(refusalText(lexicon, refusal));
    orders.push(meant.value);
    print(`ordered: ${orders.map((deed) => lexicon.deed(deed)).join('; ')}`);
    return DONE;
  }

  function why(question: Question): Handled {
    const position = { ...session.view(question.seat), evaluator: flatEvaluator(rulebook) };
    const occasion = question.kind === 'orders' ? 'order' : question.kind === 'ask' ? 'answer' : 'moment';
    const closed = at(rulebook.deedsOf, question.seat).filter((deed) => !question.options.includes(deed));
    for (const { word, text, deeds } of moveList(lexicon, closed)) {
      const refusal = whyNot(position, question.seat, at(deeds, 0), occasion);
      if (refusal !== undefined) print(`  –  ${text} (${word}): ${refusalText(lexicon, refusal, position.state)}`);
    }
    return DONE;
  }

  function weigh(question: Question, words: readonly string[]): Handled {
    if (question.kind !== 'offer' && question.kind !== 'answer') return fault('There is nothing on a table now.');
    const view = session.view(question.seat);
    const meant = words.length === 0 ? undefined : offerMeant(rulebook, words);
    if (meant?.ok === false) return fault(meant.failure);
    const typed = meant?.ok === true && meant.value.kind === 'offer' ? meant.value.package : undefined;
    const worder = typed === undefined ? at(view.state, layout.offerBy) - 1 : question.seat;
    printAll(weighingLines(lexicon, view, question.table, typed ?? offerOnTable(rulebook, view.state), worder));
    return DONE;
  }

  function save(file: string | undefined): Handled {
    if (file === undefined) return fault('Say where: save <file>.');
    const failure = writeText(file, `${JSON.stringify(session.record(), undefined, 1)}\n`);
    if (failure !== undefined) return fault(failure);
    print(`saved: ${file}`);
    return DONE;
  }

  function pass(question: Question): Handled {
    if (question.kind === 'orders') return decide({ kind: 'orders', deeds: orders });
    return question.kind === 'answer' ? fault('An offer is accepted or refused.') : decide({ kind: 'pass' });
  }

  function drop(typed: string | undefined): Handled {
    const place = typed === undefined ? orders.length : Number(typed);
    if (orders[place - 1] === undefined) return fault('There is no such order.');
    orders.splice(place - 1, 1);
    print(`ordered: ${orders.map((deed) => lexicon.deed(deed)).join('; ') || 'nothing'}`);
    return DONE;
  }

  /** Words that ask about the game and change nothing in it. */
  function look(question: Question, word: string, rest: readonly string[]): Handled | undefined {
    const view = session.view(question.seat);
    const lines: Readonly<Record<string, () => readonly string[]>> = {
      help: () => HELP,
      status: () => [numbersLine(lexicon, view), ...dossierLines(lexicon, view)],
      tracks: () => trackLines(lexicon, view),
      promises: () => promiseLines(lexicon, view),
      moves: () => moveLines(listOf(question)),
    };
    const wanted = Object.hasOwn(lines, word) ? lines[word] : undefined;
    if (wanted !== undefined) printAll(wanted());
    if (word === 'moves' || word === 'why') return why(question);
    if (word === 'weigh') return weigh(question, rest);
    return wanted === undefined ? undefined : DONE;
  }

  function handle(line: string): Handled {
    const [word = '', ...rest] = line.trim().split(/\s+/);
    const question = session.question();
    if (word === '' || word.startsWith('#')) return DONE;
    if (word === 'quit') return { kind: 'quit' };
    if (word === 'save') return save(rest[0]);
    if (word === 'undo') return undo();
    if (question === undefined) return fault('The game is over.');
    return look(question, word, rest) ?? act(question, word, rest);
  }

  function undo(): Handled {
    if (!session.undo()) return fault('There is nothing to take back.');
    shown = undefined;
    show();
    return DONE;
  }

  function act(question: Question, word: string, rest: readonly string[]): Handled {
    switch (word) {
      case 'auto':
        automatic = rest[0] === 'all';
        return decide(own(question));
      case 'done':
      case 'pass':
        return pass(question);
      case 'drop':
        return drop(rest[0]);
      case 'accept':
      case 'yes':
      case 'refuse':
      case 'no':
        if (question.kind !== 'answer') return fault('Nobody has offered anything.');
        return decide({ kind: 'answer', accepts: word === 'accept' || word === 'yes' });
      case 'offer': {
        if (question.kind !== 'offer') return fault('It is not yours to offer now.');
        const meant = offerMeant(rulebook, rest);
        return meant.ok ? decide(meant.value) : fault(meant.failure);
      }
      default:
        return order(question, [word, ...rest]);
    }
  }

  return { show, tell, handle, leave: () => void (deserted = true) };
}
