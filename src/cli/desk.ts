import { mindLuck } from '../kernel/mind-luck.ts';
import { peopleIn } from '../kernel/record.ts';
import { at } from '../kit/never.ts';
import { aheadIn } from '../minds/ahead.ts';
import { persona } from '../minds/persona.ts';
import { clashAt } from '../rules/clash.ts';
import type { Decision, Question } from '../rules/game.ts';
import type { Session } from '../session/session.ts';
import { numbersLine } from './dossier.ts';
import type { Lexicon } from './lexicon.ts';
import { lookedAt } from './looking.ts';
import { deedMeant, menuLines, menuOf, type Menu } from './move-list.ts';
import { papersOf } from './papers.ts';
import { questionLines } from './question-text.ts';
import { reasonLines } from './reason-text.ts';
import { refusalText } from './refusal-text.ts';
import { tellingOf } from './telling.ts';
import { writeText } from './text-file.ts';
import { offerMeant } from './typed-offer.ts';

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

export interface DeskOptions {
  /** Of the game, for the luck of `auto`. */
  readonly seed: string;
  readonly print: (line: string) => void;
  /** Takes everything off the screen. */
  readonly clear: () => void;
  /** Somebody sits there: where several share the screen, nothing is shown to one before the other has passed it on. */
  readonly attended: boolean;
  /** What a seat reads before its first question. */
  readonly brief: (seat: number) => readonly string[];
  /** Turn before which nothing is told: what was told when a game was saved. */
  readonly since?: number;
}

export function createDesk(session: Session, lexicon: Lexicon, options: DeskOptions): Desk {
  const { print, clear, seed, attended, brief, since = 0 } = options;
  const { rulebook } = session;
  const { layout } = rulebook;
  const told = new Map<number, number>();
  const people = peopleIn(rulebook, session.record().seats);
  /** Seats whose decisions a persona takes from now on. */
  const automatic = new Set<number>();
  /** Who looks at the screen; undefined before anybody does. */
  let holder: number | undefined;
  /** To whom the screen is being passed. */
  let passing: number | undefined;
  let shown: Question | undefined;
  let shownTurn = 0;
  let menu: Menu = { moves: [], first: 0 };
  let orders: number[] = [];
  let deserted = false;

  const printAll = (lines: readonly string[]): void => {
    for (const line of lines) print(line);
  };

  function tell(seat: number): void {
    const view = session.view(seat);
    const cues = session.cues(seat);
    const first = told.get(seat);
    if (first === undefined) printAll(brief(seat));
    const letters = papersOf(lexicon, cues, seat);
    let marked = -1;
    for (const { cue: index, text } of tellingOf(lexicon, cues, session.origins(seat))) {
      const cue = at(cues, index);
      if (index < (first ?? 0) || cue.kind === 'ending' || cue.turn < since) continue;
      print(text);
      const paper = letters.findIndex((one) => one.cue === index);
      if (paper >= 0 && marked !== index) print(`  (“read ${paper + 1}” opens what was written)`);
      marked = index;
      // No reason is invented for what a person answered.
      if (cue.kind !== 'answer' || !people.includes(cue.party)) printAll(reasonLines(lexicon, view, cues, index));
    }
    told.set(seat, cues.length);
  }

  function show(): void {
    const question = session.question();
    if (question === undefined || question === shown) return;
    const { seat } = question;
    const isOther = session.handOver() !== undefined && seat !== holder;
    if (attended && !deserted && isOther && !automatic.has(seat)) {
      passing = seat;
      clear();
      print(`Pass the screen to ${lexicon.party(seat)}; press Enter.`);
      return;
    }
    take(question);
  }

  /** The seat of a question has the screen, or needs none. */
  function take(question: Question): void {
    const { seat } = question;
    const decided = automatic.has(seat);
    const aside = attended && decided && holder !== undefined && holder !== seat;
    session.sit(seat);
    shown = question;
    orders = [];
    if (!aside) present(question);
    if (decided) decide(own(question));
  }

  function present(question: Question): void {
    const { seat } = question;
    const view = session.view(seat);
    const turn = at(view.state, layout.turn);
    tell(seat);
    if (turn !== shownTurn || holder !== seat) {
      printAll(['', `${lexicon.turn(turn)} – ${lexicon.party(seat)}`, numbersLine(lexicon, view)]);
    }
    holder = seat;
    shownTurn = turn;
    if (automatic.has(seat) || deserted) return;
    printAll(questionLines(lexicon, view, question));
    menu = menuOf(lexicon, view, question);
    printAll(menuLines(menu, menu.first));
    if (question.kind === 'orders') print('     … “moves” lists all that can be done, and why the rest cannot');
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

  /** Why the last of some orders cannot go together with one before it. */
  function clashText(deeds: readonly number[]): string | undefined {
    const clash = clashAt({ rulebook }, deeds, deeds.length - 1);
    if (!clash) return undefined;
    const [other, track] = [lexicon.deed(clash.before), lexicon.copy(clash.slot - layout.positions)];
    return `It cannot go together with “${other}”, which is ordered already: both move “${track}”.`;
  }

  function order(question: Question, words: readonly string[]): Handled {
    const meant = deedMeant(lexicon, menu.moves, words);
    if (!meant.ok) return fault(meant.failure);
    if (question.kind !== 'orders') return decide({ kind: 'deed', deed: meant.value });
    const refusal = session.whyNot({ kind: 'orders', deeds: [...orders, meant.value] });
    if (refusal !== undefined) return fault(clashText([...orders, meant.value]) ?? refusalText(lexicon, refusal));
    orders.push(meant.value);
    print(`ordered: ${orders.map((deed) => lexicon.deed(deed)).join('; ')}`);
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

  function handle(line: string): Handled {
    const [word = '', ...rest] = line.trim().split(/\s+/);
    const question = session.question();
    if (word === 'quit') return { kind: 'quit' };
    if (word === 'save') return save(rest[0]);
    if (passing !== undefined && question !== undefined) return passOn(question, word);
    if (word === '' || word.startsWith('#')) return DONE;
    if (word === 'undo') return undo();
    if (question === undefined) return fault('The game is over.');
    return look(question, word, rest) ?? act(question, word, rest);
  }

  function passOn(question: Question, word: string): Handled {
    if (word !== '') return fault(`Press Enter when ${lexicon.party(question.seat)} has the screen.`);
    passing = undefined;
    clear();
    take(question);
    return DONE;
  }

  function look(question: Question, word: string, rest: readonly string[]): Handled | undefined {
    const view = session.view(question.seat);
    const ledger = session.ledger(question.seat);
    const papers = () => papersOf(lexicon, session.cues(question.seat), question.seat);
    const ahead = aheadIn(rulebook, session.record().seats);
    const looked = lookedAt({ lexicon, view, question, menu, ledger, papers, ahead }, word, rest);
    if (looked === undefined) return undefined;
    if (!looked.ok) return fault(looked.failure);
    printAll(looked.value);
    return DONE;
  }

  function undo(): Handled {
    if (!session.undo()) return fault('Nothing can be taken back: what an earlier turn brought about stands.');
    for (const [seat, count] of told) told.set(seat, Math.min(count, session.cues(seat).length));
    shown = undefined;
    show();
    return DONE;
  }

  function act(question: Question, word: string, rest: readonly string[]): Handled {
    switch (word) {
      case 'auto':
        if (rest[0] === 'all') automatic.add(question.seat);
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
