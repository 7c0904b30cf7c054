import { whyNotDecision } from '../kernel/decision.ts';
import { flatEvaluator } from '../kernel/flat.ts';
import { mindLuck } from '../kernel/mind-luck.ts';
import type { GameRecord, SideEntry } from '../kernel/record.ts';
import { headerOf, recorder } from '../kernel/recorder.ts';
import { replay, type Outcome } from '../kernel/replay.ts';
import { at } from '../kit/never.ts';
import { whyNotAtHome } from '../rules/carrying.ts';
import { fail, succeed, type Result } from '../kit/result.ts';
import type { Decision, MindLuck, Question, SeatView } from '../rules/game.ts';
import type { LedgerEntry } from '../rules/ledger.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Refusal } from '../rules/step.ts';
import { legalDeeds } from '../rules/why-not.ts';
import { viewOf } from '../rules/view.ts';
import { isSilent, sealedAhead, sealedNote } from './ahead.ts';
import type { Chair } from './chair.ts';
import { EVERYTHING } from './chronicle.ts';
import type { Cue } from './cue.ts';
import type { Draft, Seating, SessionOptions } from './options.ts';
import { run } from './running.ts';
import { lastToTakeBack, takenBack } from './taking-back.ts';
import { askMind } from '../rules/ask-mind.ts';

/** One running game, for everybody who sits at it. */
export interface Session {
  readonly rulebook: Rulebook;
  /** What a person is asked now; undefined while others think, and when the game is over. */
  question(): Question | undefined;
  /** Seat to which the screen must be handed before its question may be shown; undefined where it is in the right hands. */
  handOver(): number | undefined;
  /** Whoever plays this seat has taken the screen. */
  sit(seat: number): void;
  /** Why the person who is asked cannot decide so, or undefined. */
  whyNot(decision: Decision): Refusal | undefined;
  /** Takes the decision of the person who is asked, or says why not. */
  decide(decision: Decision): Refusal | undefined;
  /** A copy of what a seat may see now. */
  view(seat: number): SeatView;
  /** Everything a person's seat may know has happened, oldest first; of `EVERYTHING` where the game is watched. */
  cues(seat: number): readonly Cue[];
  /** For each of these cues the step it came of: those of one step belong together. */
  origins(seat: number): readonly number[];
  /** What each side was told and heard, promised and did in secret, and what came of it, as far as a seat may know. */
  ledger(seat: number): readonly LedgerEntry[];
  /** The truth: for who looks back. */
  position(): Position;
  ended(): boolean;
  /** What the person who is asked has begun and not yet sent. */
  draft(): Draft | undefined;
  keepDraft(draft: Draft): void;
  /** Writes a forecast or a note into the record. */
  say(entry: SideEntry): void;
  record(): GameRecord;
  /**
   * Whether a decision of this turn can be taken back: none of an earlier one, none where a counterpart plays strictly, none at the end, and
   * but in `practice` no offer whose answer was heard.
   */
  canUndo(practice?: boolean): boolean;
  /** Takes back the last decision a person made in this turn and all that followed, and notes it in the record; false where there is none. */
  undo(practice?: boolean): boolean;
  /** Calls back after every change; returns how to stop that. */
  subscribe(listener: () => void): () => void;
  /** Settles when a person is asked or the game is over; rejects where a chair fails. */
  settled(): Promise<void>;
  /** Why a chair could not decide; undefined where nothing went wrong. Undoing, too, asks it anew. */
  failure(): unknown;
  /** Asks a chair that failed once more; does nothing where none did. */
  retry(): void;
  /** Leaves the table: no chair that thinks is heard any more. */
  close(): void;
}

export function createSession(options: SessionOptions): Session {
  const { rulebook, seed, chairs, force = {} } = options;
  const seats = rulebook.parties.flatMap(({ id, plans }) => {
    const chair = chairs[id];
    return plans && chair !== undefined ? [[id, chair.kind === 'human' ? 'human' : chair.level] as const] : [];
  });
  const header = headerOf(rulebook, { seed, force, seats: Object.fromEntries(seats) });
  return begin(options, { ...header, entries: [], turns: [] });
}

/** Plays a record on. Fails, with the turn and the cause, where it does not replay under this rulebook. */
export function resumeSession(
  seating: Seating,
  record: GameRecord,
): Result<Session, Outcome & { readonly kind: 'differs' }> {
  const { outcome } = replay(record, seating.rulebook);
  return outcome.kind === 'differs' ? fail(outcome) : succeed(begin(seating, record));
}

function begin(seating: Seating, begun: GameRecord): Session {
  const { rulebook, chairs, rest, opening } = seating;
  const { layout, parties } = rulebook;
  const people = parties.flatMap(({ id }, seat) => (chairs[id]?.kind === 'human' ? [seat] : []));
  const observers = seating.watched === true ? [...people, EVERYTHING] : people;
  const luck = parties.map(({ id }) => mindLuck(begun.seed, id));
  const others: Chair = 'kind' in rest ? rest : { kind: 'mind', level: 'normal', mind: rest };
  const listeners = new Set<() => void>();
  let running = run(rulebook, begun, observers);
  let writing = recorder(running.game, begun);
  let present = people.length === 1 ? people[0] : undefined;
  let draft: Draft | undefined;
  let thinking = Promise.resolve();
  let failure: unknown;
  /** Raised when what a chair still thinks about is asked no more. */
  let age = 0;

  const position = (): Position => ({ rulebook, state: running.game.state, evaluator: flatEvaluator(rulebook) });
  const turn = (): number => at(running.game.state, layout.turn);
  const view = (seat: number): SeatView => viewOf(rulebook, running.game.state, seat);
  const chairOf = (seat: number): Chair => {
    const opens = opening !== undefined && turn() < opening.until ? opening.mind : undefined;
    if (opens !== undefined) return { kind: 'mind', level: 'normal', mind: opens };
    return chairs[at(parties, seat).id] ?? others;
  };
  /** What a person who does not hold the screen need not be handed it for: it was settled before. */
  const settledAhead = (question: Question): Decision | undefined => {
    if (people.length < 2) return undefined;
    const { entries } = writing.record();
    const whose = { turn: turn(), seat: question.seat };
    if (question.kind === 'orders') {
      const sealed = sealedAhead(rulebook, entries, whose);
      return sealed && whyNot(question, sealed) === undefined ? sealed : undefined;
    }
    const away = question.kind === 'offer' && question.summit < 0 && question.seat !== present;
    return away && isSilent(rulebook, entries, whose) ? { kind: 'pass' } : undefined;
  };
  /** Sealed orders hang on nothing that is sealed beside them: whoever holds the screen seals first, and hands it on but once. */
  const sealsFirst = (question: Question): Question => {
    if (question.kind !== 'orders' || present === undefined || present <= question.seat) return question;
    const own: Question = { kind: 'orders', seat: present, options: legalDeeds(position(), present, 'order') };
    return settledAhead(own) === undefined ? own : question;
  };
  let lately: { readonly of: Question; readonly present: number | undefined; readonly asks: Question } | undefined;
  const asked = (): Question | undefined => {
    const question = running.question();
    if (question === undefined || chairOf(question.seat).kind !== 'human') return undefined;
    if (lately?.of !== question || lately.present !== present)
      lately = { of: question, present, asks: sealsFirst(question) };
    return lately.asks;
  };
  const whyNot = (question: Question, decision: Decision): Refusal | undefined =>
    whyNotDecision(position(), running.game.waiting(), question, decision);
  /** A person signs, as minds do, only what can be carried at home. */
  const whyNotPerson = (question: Question, decision: Decision): Refusal | undefined =>
    whyNot(question, decision) ?? whyNotAtHome({ ...position(), state: view(question.seat).state }, question, decision);
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  function play(question: Question, decision: Decision): void {
    const refusal = whyNot(question, decision);
    if (refusal !== undefined) throw new Error(`Unlawful (${refusal.code}): ${JSON.stringify({ question, decision })}`);
    writing.decide(question.seat, decision);
    running.play(decision);
  }

  /** Lets minds decide until a person is asked, a chair needs time, or the game is over; settles when none thinks. */
  function goOn(): Promise<void> {
    let next = Promise.resolve();
    for (let question = running.question(); question !== undefined; question = running.question()) {
      const chair = chairOf(question.seat);
      const draws = at(luck, question.seat)(turn());
      if (chair.kind === 'human') {
        const settled = settledAhead(question);
        if (settled === undefined) break;
        play(question, settled);
        continue;
      }
      if (chair.kind === 'remote') {
        next = hear(question, chair.decide(view(question.seat), question, draws));
        thinking = next;
        next.catch((error: unknown) => {
          // What one decision led to fails for all that wait for it.
          if (failure === error) return;
          failure = error;
          tell();
        });
        break;
      }
      play(question, decideAtOnce(chair, view(question.seat), question, draws));
    }
    tell();
    return next;
  }

  async function hear(question: Question, decision: Promise<Decision>): Promise<void> {
    const asOf = age;
    try {
      const decided = await decision;
      if (asOf !== age) return;
      play(question, decided);
    } catch (error) {
      if (asOf !== age) return;
      throw error;
    }
    await goOn();
  }

  /** From now on nobody is heard who still thinks. */
  function silence(): void {
    age += 1;
    for (const chair of [...Object.values(chairs), others]) if (chair.kind === 'remote') chair.cancel?.();
  }

  function restart(record: GameRecord): void {
    silence();
    running = run(rulebook, record, observers);
    writing = recorder(running.game, record);
    draft = undefined;
    thinking = Promise.resolve();
    failure = undefined;
    if (people.length > 1) present = undefined;
    void goOn();
  }

  /** Place of the decision that can be taken back now, −1 none: what was played for everybody is nobody's. */
  const last = (practice = false): number =>
    turn() < (opening?.until ?? 0) ? -1 : lastToTakeBack(writing.record(), turn(), practice);

  const session: Session = {
    rulebook,
    question: asked,
    handOver: () => (asked()?.seat === present ? undefined : asked()?.seat),
    sit(seat) {
      present = seat;
      tell();
    },
    whyNot(decision) {
      const question = asked();
      return question === undefined ? { code: 'not_now' } : whyNotPerson(question, decision);
    },
    decide(decision) {
      const question = asked();
      if (question === undefined) return { code: 'not_now' };
      if (question.seat !== present) return { code: 'not_yours' };
      const refusal = whyNotPerson(question, decision);
      if (refusal !== undefined) return refusal;
      draft = undefined;
      if (question.seat === running.question()?.seat) play(question, decision);
      else {
        writing.say(sealedNote(rulebook, { turn: turn(), seat: question.seat }, decision));
        lately = undefined;
      }
      void goOn();
      return undefined;
    },
    view,
    cues: (seat) => running.chronicle.cues(seat),
    origins: (seat) => running.chronicle.origins(seat),
    ledger: (seat) => running.chronicle.ledger(seat),
    position,
    ended: () => running.question() === undefined,
    draft: () => draft,
    keepDraft: (kept) => void (draft = kept),
    say: (entry) => writing.say(entry),
    record: () => writing.record(),
    canUndo: (practice) => last(practice) >= 0,
    undo(practice) {
      const from = last(practice);
      if (from < 0) return false;
      restart(takenBack(writing.record(), from));
      return true;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    settled: () => thinking,
    failure: () => failure,
    retry() {
      if (failure === undefined) return;
      failure = undefined;
      void goOn();
    },
    close: silence,
  };
  void goOn();
  return session;
}

function decideAtOnce(
  { mind }: Chair & { readonly kind: 'mind' },
  view: SeatView,
  question: Question,
  luck: MindLuck,
): Decision {
  return askMind(mind, view, question, luck);
}
