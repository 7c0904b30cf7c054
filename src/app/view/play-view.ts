import { flatEvaluator } from '../../kernel/flat.ts';
import { at } from '../../kit/never.ts';
import { peopleIn } from '../../kernel/record.ts';
import { once } from '../../kit/once.ts';
import type { Question } from '../../rules/game.ts';
import { aheadIn } from '../../minds/ahead.ts';
import { offerOnTable } from '../../rules/offers.ts';
import type { Position } from '../../rules/position.ts';
import { isSamePackage } from '../../rules/same-clause.ts';
import type { Cue } from '../../session/cue.ts';
import { knownAnswer } from '../../session/known-answer.ts';
import type { Session } from '../../session/session.ts';
import type { StoryView } from '../../ui/port/ending.ts';
import type { PlayView } from '../../ui/port/play.ts';
import type { AnswerView } from '../../ui/port/table.ts';
import type { Counsel } from '../minds/counsel.ts';
import { besideAnswers, reasonsWith, type Why } from './beside-answers.ts';
import { briefOf, takesOverText, writtenTwice } from './brief.ts';
import type { aheadTold } from './ahead-told.ts';
import { cablesOf, type Wire } from './cables.ts';
import { clockOf } from './clock.ts';
import { codexOf } from './codex.ts';
import type { courseOf } from './course.ts';
import { dossierOf, type DossierAids } from './dossier.ts';
import type { explained } from './explained.ts';
import type { endedTask } from './ended.ts';
import { evidenceOf } from './evidence.ts';
import { foretold } from './forecasts.ts';
import type { inheritedLines } from './inherited.ts';
import type { leavingAhead } from './leaving-ahead.ts';
import type { Lexicon } from './lexicon.ts';
import type { linesBelow } from './lines-below.ts';
import { numbersOf } from './numbers.ts';
import { finaleOf } from './last-exchanges.ts';
import { deskIsDue, satThere } from './desk-due.ts';
import { playedFrom } from './played-from.ts';
import { pressOf } from './press.ts';
import type { bargainOf } from './press-table.ts';
import type { reasonsOf } from './reasons.ts';
import type { sealingOf } from './sealing.ts';
import type { keptSilent } from './silence.ts';
import type { mendingText, stakeText } from './stake-text.ts';
import type { stoppedText } from './stopped-text.ts';
import type { swingsOf } from './swings.ts';
import type { TableAids } from './table-view.ts';
import { taskView } from './task-view.ts';
import type { Telling } from './telling.ts';
import type { ToldAgain } from './told-again.ts';
import { undoneBy } from './undone-by.ts';
import type { whyClosed } from './unmet-text.ts';
import { worldOf } from './world.ts';

/** What led to the end: how it is told, or that it is being fetched, or cannot be. */
export type Story = 'coming' | 'failed' | ((telling: Telling) => StoryView);

export type ReasonsOf = typeof reasonsOf;

/** What the page knows beside the game itself. */
export interface Aids extends TableAids, DossierAids {
  /** Cues the seat knew when it last decided. */
  readonly seen: number;
  /** Cues it knew when it sat down; 0 unless it takes over. */
  readonly known?: number;
  /** What the seat's staff says of this question; absent until it has said it. */
  readonly counsel?: Counsel;
  /** The last the staff said of what may be expected. */
  readonly going?: Counsel['going'];
  /** Of a game that is over. */
  readonly story?: Story;
  /** What was said last before the end has been seen. */
  readonly told?: boolean;
  /** A game to learn in. */
  readonly practice?: boolean;
  /** Its view of the world is not to be chosen anew. */
  readonly fixed?: boolean;
  /** Absent until it can be said with the facts. */
  readonly whyClosed?: typeof whyClosed;
  /** Absent until somebody can say which orders shut each other out. */
  readonly sealingOf?: typeof sealingOf;
  /** Absent until somebody can say why others answered as they did. */
  readonly reasonsOf?: ReasonsOf;
  /** Absent until somebody can say what speaks for a deed and against it. */
  readonly stakeText?: typeof stakeText;
  /** Absent until somebody can say what a deed mends. */
  readonly mendingText?: typeof mendingText;
  /** Absent until somebody can say what a course for the whole game means. */
  readonly courseOf?: typeof courseOf;
  /** Absent until somebody can say what stopped what was not carried out. */
  readonly stoppedText?: typeof stoppedText;
  /** Absent until it can be said what there is beyond changes. */
  readonly linesBelow?: typeof linesBelow;
  /** Absent until somebody can say what was wanting to a summit, or what became of what was agreed. */
  readonly explained?: typeof explained;
  /** Absent until how it ended can be told. */
  readonly endedTask?: typeof endedTask;
  /** Absent until somebody can say who may stop a walk-away. */
  readonly leavingAhead?: typeof leavingAhead;
  /** Absent until somebody can say what is to come. */
  readonly aheadTold?: typeof aheadTold;
  /** Absent until what was so before can be told otherwise. */
  readonly toldAgain?: ToldAgain;
  /** Absent until the talks of a turn can be told as one story. */
  readonly bargainOf?: typeof bargainOf;
  /** Absent until somebody can say what moved the numbers. */
  readonly swingsOf?: typeof swingsOf;
  /** Absent until it can be asked. */
  readonly keptSilent?: typeof keptSilent;
  /** Absent until somebody can say what was done before a seat was taken over. */
  readonly inheritedLines?: typeof inheritedLines;
}

/** How a seat looks at a running game now. */
export function playView(lexicon: Lexicon, session: Session, seat: number, aids: Aids): PlayView {
  const { seen, known = 0, counsel, going, story = 'coming', told = true, practice = false, whyClosed } = aids;
  const { rulebook, scenario, text } = lexicon;
  const view = session.view(seat);
  const position: Position = { rulebook, state: view.state, evaluator: flatEvaluator(rulebook) };
  const question = session.question();
  const { seats, entries } = session.record();
  const cues = session.cues(seat);
  const origins = session.origins(seat);
  const { stoppedText } = aids;
  const stoppedAt = stoppedText && ((index: number) => stoppedText(lexicon, position, cues, origins, index));
  const from = playedFrom(lexicon);
  const takesOver = from > 1;
  const people = peopleIn(rulebook, seats);
  const others = session.ended() ? people.filter((one) => one !== seat) : [];
  const plain = cablesOf(lexicon, cues, origins, seat, {
    youFrom: others.length > 0 ? Infinity : from,
    stoppedAt,
    below: aids.linesBelow,
  });
  const wires = aids.explained?.(lexicon, { cues, wires: plain, origins }, seat) ?? plain;
  const why = reasonsWith(wires, cues, (index) => {
    const answer = knownAnswer(cues, index);
    return (answer && aids.reasonsOf?.(lexicon, position, seat, answer, people.includes(answer.party))) ?? [];
  });
  const log = wires.map(({ cable }) => cable);
  const party = at(rulebook.parties, seat).id;
  const forecasts = foretold(entries, party);
  const ahead = aheadIn(rulebook, seats);
  const dossier = dossierOf(lexicon, position, seat, session.ledger(seat), cues.slice(seen), aids, ahead);
  const begins = seen === known && !session.ended();
  const silent = question?.kind === 'orders' ? aids.keptSilent?.(session, position, seat) : undefined;
  const world = worldOf(lexicon, begins && people.length === 1 && aids.fixed !== true);
  const inherited = !takesOver ? undefined : aids.inheritedLines?.(lexicon, position, seat, cues, from);
  return {
    scenario: { id: scenario.id, title: text('title') },
    seat: lexicon.party(seat),
    ...(world && { world }),
    ...(writtenTwice(lexicon, party) && { reading: lexicon.reading }),
    brief: briefOf(lexicon, party, takesOver),
    ...(takesOver && { takesOver: takesOverText(lexicon, from) }),
    ...(inherited && inherited.length > 0 && { inherited }),
    clock: clockOf(lexicon, position),
    numbers: numbersOf(lexicon, position, seat, going),
    ...(aids.swingsOf && {
      swings: once(() => aids.swingsOf?.({ lexicon, session, position, seat, cues, wires, going })),
    }),
    task: session.ended()
      ? ((told ? undefined : finaleOf(lexicon, cues.slice(seen), seat)) ??
        aids.endedTask?.(lexicon, session, { seat, others, wires, story }) ?? { kind: 'waiting', stopped: false })
      : question?.seat === seat
        ? taskView(lexicon, position, question, {
            counsel,
            whyClosed: whyClosed && ((...closed) => whyClosed(...closed, { cues, wires })),
            stakeText: aids.stakeText,
            mendingText: aids.mendingText,
            courseOf: aids.courseOf,
            leavingAhead: aids.leavingAhead,
            sealing: aids.sealingOf?.(lexicon, position, seat),
            atTable: { ...aids, agreedIn: cues },
            doubt: dossier.needs?.doubt,
            last: lastAnswer(lexicon, position, cues, question, why, from),
            ahead,
            ...desksOf(lexicon, session, question),
            stands: !practice,
            again: refusedBefore(position, cues, question, from),
          })
        : { kind: 'waiting', stopped: false },
    ...(silent !== undefined && { silent }),
    begins,
    decisions: entries.length,
    heard: cues.length,
    news: [
      ...pressOf(
        {
          lexicon,
          rulebook,
          cues,
          origins,
          seat,
          seen,
          ...(aids.toldAgain && { again: aids.toldAgain }),
          ...(people.length > 1 && { persons: people }),
          ...(aids.bargainOf && { bargain: aids.bargainOf }),
          ...besideAnswers(lexicon, seat, cues, wires, forecasts.at(-1), why),
        },
        newsOf(wires, cues, seen, question),
      ),
      ...(aids.aheadTold?.(lexicon, position, cues, seen, seat) ?? []),
    ],
    log,
    ...(people.length > 1 && { persons: people.map((one) => at(rulebook.parties, one).id) }),
    evidence: (of) => evidenceOf(lexicon, wires, cues, of),
    dossier,
    ...(scenario.lesson && { codex: () => codexOf(lexicon) }),
    canUndo: session.canUndo(practice),
    ...undoneBy(lexicon, session.record(), seat),
  };
}

/**
 * Into whose chair a seat is asked before an offer goes, and into whose it may sit by its own wish: that of a party that the house plays
 * and that sits at the table; −1 none.
 */
function desksOf(
  { scenario, rulebook }: Lexicon,
  session: Session,
  question: Question,
): { readonly deskParty: number; readonly chairParty: number } {
  const { desk } = scenario;
  if (!desk || question.kind !== 'offer') return { deskParty: -1, chairParty: -1 };
  const { seats, entries } = session.record();
  const party = rulebook.parties.findIndex(({ id }) => id === desk.party);
  const sits = at(rulebook.tables, question.table).parties.includes(party) && party !== question.seat;
  const open = sits && seats[desk.party] !== 'human';
  const seat = at(rulebook.parties, question.seat).id;
  const turn = at(session.view(question.seat).state, rulebook.layout.turn);
  const due = open && question.summit < 0 && deskIsDue(desk, entries, seat, turn);
  return {
    deskParty: due ? party : -1,
    chairParty: open && !due && !satThere(entries, seat, turn) ? party : -1,
  };
}

/**
 * The turn, from `from` on, in which a seat refused, word for word, what it is asked now, if that was its last word at the table; 0 none.
 * What others said in its place before it was taken over is no word of who sits there now.
 */
function refusedBefore({ rulebook, state }: Position, cues: readonly Cue[], question: Question, from: number): number {
  if (question.kind !== 'answer') return 0;
  const { seat, table } = question;
  const last = cues.findLast((cue) => cue.kind === 'answer' && cue.table === table && cue.party === seat);
  if (last?.kind !== 'answer' || last.accepts || last.by !== at(state, rulebook.layout.offerBy) - 1) return 0;
  return last.turn >= from && isSamePackage(last.package, offerOnTable(rulebook, state)) ? last.turn : 0;
}

/** What came since the seat last decided. What it is asked about now lies before it and is no news. */
function newsOf(
  wires: readonly Wire[],
  cues: readonly Cue[],
  seen: number,
  question: Question | undefined,
): readonly Wire[] {
  // What a seat was asked about is news again by what came of it.
  const fresh = wires.filter(({ last: latest }) => latest >= seen);
  const liesBefore = (cue: Cue | undefined): boolean =>
    cue?.kind === 'asking'
      ? question?.kind === 'ask' && cue.deed === question.deed
      : question?.kind === 'answer' && cue?.kind === 'offer';
  const last = fresh.findLast(({ from }) => liesBefore(cues[from]));
  return last?.changes.length === 0 ? fresh.filter((wire) => wire !== last) : fresh;
}

/** The last answer at the table where the seat sits now, with its reasons. */
function lastAnswer(
  lexicon: Lexicon,
  position: Position,
  cues: readonly Cue[],
  question: Question,
  why: Why,
  from: number,
): AnswerView | undefined {
  if (question.kind !== 'offer') return undefined;
  const { rulebook, state } = position;
  const { seat, table } = question;
  const index = cues.findLastIndex((one) => one.kind === 'answer' && one.table === table);
  const cue = cues[index];
  if (cue?.kind !== 'answer' || cue.turn < from) return undefined;
  const own = cue.party === seat;
  const { party: by, package: offered, accepts } = cue;
  return {
    by: lexicon.party(by),
    accepts,
    own,
    called: !at(rulebook.tables, cue.table).parties.includes(cue.party),
    stale: cue.turn < at(state, rulebook.layout.turn),
    ...(cue.by !== seat && { put: lexicon.party(cue.by) }),
    offer: offered.map((clause) => lexicon.clause(clause)),
    ...(own ? { reasons: [] } : why(index)),
  };
}
