import { flatEvaluator } from '../kernel/flat.ts';
import { peopleIn, type GameRecord } from '../kernel/record.ts';
import { at } from '../kit/never.ts';
import type { Decision } from '../rules/game.ts';
import type { Cue } from '../session/cue.ts';
import { EMPTY_DRAFT, type Draft } from '../ui/port/play.ts';
import type { Said } from '../ui/port/forecast.ts';
import type { Words } from '../words/words.ts';
import { coachLater } from './coach-later.ts';
import type { DeskOptions } from './desk-options.ts';
import type { Ends } from './minds/ends.ts';
import type { Counsel } from './minds/counsel.ts';
import { decideSaying } from './asides.ts';
import { laidAgain } from './laid-again.ts';
import { A_MOMENT, A_WHILE, pause } from './pause.ts';
import { waiting, type PlaySight, type Sight } from './sight.ts';
import { openStaff } from './staff.ts';
import { firstTurn, seenAgain, seenBy } from './taking-over.ts';
import type { KeptGame } from './storage.ts';
import { openTeller } from './teller.ts';
import { lexicon, type Lexicon } from './view/lexicon.ts';
import { playView } from './view/play-view.ts';
import { refusalText } from './view/refusal-text.ts';
import { laidBefore } from './view/table-view.ts';
import { openDoorkeeper } from './why-closed.ts';

/** One running game at this screen, and how it is kept. */
export interface Desk {
  readonly id: string;
  readonly sight: (words: Words) => Sight;
  /** Only of a game with hints. */
  readonly coach: ReturnType<typeof coachLater> | undefined;
  /** What whoever looks knows to have happened since this was last asked. */
  readonly unplayed: () => readonly Cue[];
  readonly sit: () => void;
  /** Why not, as a sentence. */
  readonly decide: (words: Words, decision: Decision, said?: Said) => string | undefined;
  readonly keepDraft: (draft: Draft) => void;
  /** Settles when the page stands as the last decision leaves it: with the next question, or with the others thinking. */
  readonly shown: () => Promise<void>;
  /** Asks those anew whose thinking stopped. */
  readonly goOn: () => void;
  readonly undo: () => void;
  /** What was said last has been seen: how it ended comes next. */
  readonly seeEnd: () => void;
  /** What comes of games in which the house plays every chair. Rejected while this one runs. */
  readonly endsSo: () => Promise<Ends & { readonly ending: number }>;
  readonly kept: () => KeptGame;
  readonly record: () => GameRecord;
  readonly close: () => void;
}

export function openDesk({
  kept: before,
  scenario,
  rulebook,
  session,
  house,
  general,
  reading,
  close,
  onChange,
  now,
}: DeskOptions): Desk {
  const people = peopleIn(rulebook, before.record.seats);
  const { seen, inherited } = seenBy(scenario, session, people, before.seen);
  let draft = before.draft;
  let present = people.length === 1 ? at(people, 0) : undefined;
  let shown: { readonly words: Words; readonly sight: Sight } | undefined;
  let named: Lexicon | undefined;
  let played: Partial<Record<number, number>> = {};
  let patience: ReturnType<typeof setTimeout> | undefined;
  let settled: Promise<void> | undefined;
  let settle: (() => void) | undefined;
  /** Raised while what changes is changed from here, and the page is drawn when all of it is. */
  let acting = false;
  /** The next question is there, and the page is about to show it. */
  let arriving = false;
  /** Something came in since it was last looked how things stand. */
  let late = false;
  /** How it ended may be told: what was said last has been seen, or was before. */
  let told = session.ended();
  const practice = before.coaching?.practice === true;
  const staff = openStaff(house, () => refresh(), firstTurn(scenario, rulebook.length));
  const coach = before.coaching && coachLater(scenario, before.coaching, onChange);
  const teller = openTeller(() => refresh());
  const doorkeeper = openDoorkeeper(() => refresh());

  const ending = (): number => at(session.position().state, rulebook.layout.ending) - 1;
  const partyId = (seat: number): string => at(rulebook.parties, seat).id;
  const speak = (words: Words): Lexicon => {
    if (named?.words !== words || named.general !== general() || named.reading !== reading())
      named = lexicon(scenario, rulebook, words, { general: general(), reading: reading() });
    return named;
  };
  const stopped = (): boolean => session.failure() !== undefined;
  const thinks = (): boolean => session.question() === undefined && !session.ended();
  const redraw = (): void => {
    clearTimeout(patience);
    patience = undefined;
    // While others think there is nothing new to be seen.
    const sight = thinks() ? shown?.sight : undefined;
    shown = shown && sight?.kind === 'play' ? { ...shown, sight: waiting(sight, stopped()) } : undefined;
    onChange();
    settle?.();
  };
  const unsettle = (): void => void (settled = new Promise((resolve) => (settle = resolve)));
  /** While others think the page stands as it was for a moment: mostly they are as quick as that. */
  const holdStill = (milliseconds: number): void => {
    if (patience !== undefined) return;
    patience = setTimeout(redraw, milliseconds);
    unsettle();
  };
  const changed = (): void => {
    if (stopped() || !named) {
      redraw();
      return;
    }
    if (thinks()) holdStill(A_MOMENT);
    else {
      unsettle();
      void arrive(named.words);
    }
    onChange();
  };
  /** Something came in that is to be seen beside what is shown. */
  const refresh = (): void => {
    late = true;
    if (thinks() || arriving) return;
    shown = undefined;
    onChange();
  };
  const act = <Outcome>(doing: () => Outcome): Outcome => {
    acting = true;
    try {
      return doing();
    } finally {
      acting = false;
    }
  };
  /** Whose view is shown: who is asked, else whoever looked last; how it ended is one page for all. */
  const viewer = (): number => session.question()?.seat ?? (told ? undefined : present) ?? at(people, 0);

  /** What the staff says of the question as it stands, if it has said it. */
  const counselFor = (seat: number): Counsel | undefined => {
    const question = session.question();
    const asks = question?.seat === seat && question.kind !== 'offer' && question.kind !== 'answer';
    const deeds = asks ? question.options : [];
    const moment = `${session.record().entries.length} ${seat}`;
    return staff.counsel(moment, session.view(seat), deeds, () => session.record());
  };
  const look = (words: Words): Sight => {
    const names = speak(words);
    const waits = session.handOver();
    if (waits !== undefined) return { kind: 'handover', seat: names.party(waits) };
    if (thinks() && present === undefined) return { kind: 'nobody', stopped: stopped() };
    const seat = viewer();
    const position = { rulebook, state: session.view(seat).state, evaluator: flatEvaluator(rulebook) };
    const question = session.question();
    const counsel = session.ended() ? undefined : counselFor(seat);
    const going = (counsel ?? staff.latest(seat))?.going;
    const view = playView(names, session, seat, {
      seen: seen[partyId(seat)] ?? 0,
      known: inherited.get(seat) ?? 0,
      told,
      practice,
      ...(before.fixed && { fixed: true }),
      ...(session.ended() && { story: teller.story(staff.debrief(session.record())) }),
      ...(counsel && { counsel }),
      ...(going && { going }),
      ...doorkeeper.sayings(),
    });
    if (people.length > 1 && !told && view.task.kind === 'ended') {
      told = true;
      return look(words);
    }
    const sight: PlaySight = {
      kind: 'play',
      view,
      draft: draft ?? { ...EMPTY_DRAFT, clauses: laidBefore(position, question) },
      backstage: { lexicon: names, position, seat, question, cues: session.cues(seat) },
    };
    return thinks() ? waiting(sight, stopped()) : sight;
  };

  const desk: Desk = {
    id: before.id,
    sight(words) {
      if (named !== speak(words)) shown = undefined;
      if (shown?.words !== words) shown = { words, sight: look(words) };
      return shown.sight;
    },
    coach,
    unplayed() {
      if (session.handOver() !== undefined) return [];
      const seat = viewer();
      const cues = session.cues(seat);
      const from = played[seat] ?? cues.length;
      played = { ...played, [seat]: cues.length };
      return cues.slice(from);
    },
    sit() {
      const seat = session.handOver();
      if (seat === undefined) return;
      present = seat;
      act(() => session.sit(seat));
      // What whoever takes the screen presses next is meant for what they are asked.
      redraw();
    },
    decide(words, decision, said) {
      const question = session.question();
      if (!question) return words.say('refusal.not_now');
      // Meant for what was shown before.
      if (arriving) return undefined;
      const known = session.cues(question.seat).length;
      const refusal = act(() => decideSaying(session, decision, said ?? {}));
      if (refusal) return refusalText(words, refusal);
      seen[partyId(question.seat)] = known;
      draft = undefined;
      changed();
      return undefined;
    },
    keepDraft(kept) {
      if (thinks() || arriving) return;
      draft = kept;
      if (shown?.sight.kind === 'play') shown = { ...shown, sight: { ...shown.sight, draft: kept } };
      onChange();
    },
    shown: async () => settled,
    goOn() {
      act(() => session.retry());
      changed();
    },
    undo() {
      // Meant for what was shown before.
      if (arriving) return;
      const again = laidAgain(rulebook, session.record());
      if (!act(() => session.undo(practice))) return;
      draft = again;
      staff.forget();
      // What was news before the decision is news again.
      for (const seat of people) seen[partyId(seat)] = seenAgain(scenario, session, seat);
      played = {};
      changed();
    },
    seeEnd() {
      told = true;
      shown = undefined;
      onChange();
    },
    endsSo: async () => ({ ...(await house.endsSo()), ending: ending() }),
    kept: () => ({
      ...before,
      record: session.record(),
      ...(draft ? { draft } : {}),
      seen: { ...seen },
      ...(coach && { coaching: coach.kept() }),
      turn: at(session.position().state, rulebook.layout.turn),
      ended: session.ended(),
      ...(session.ended() && { ending: at(rulebook.endings, ending()).id }),
      changed: now(),
    }),
    record: () => session.record(),
    close() {
      clearTimeout(patience);
      close();
      settle?.();
    },
  };
  /**
   * The next question is there. The staff has a moment to say what it thinks, so that nothing moves under the player's hand. To see how
   * things stand and to draw that are two pieces of work: between them the page answers.
   */
  const arrive = async (words: Words): Promise<void> => {
    clearTimeout(patience);
    patience = undefined;
    arriving = true;
    const advised = session.handOver() === undefined && !session.ended();
    if (advised) counselFor(viewer());
    // Nor is it looked how things stand in the piece of work that brought them there.
    await Promise.all([pause(), advised && Promise.race([staff.settled(), pause(A_MOMENT)])]);
    late = false;
    shown = { words, sight: look(words) };
    await pause();
    arriving = false;
    if (late) shown = undefined;
    onChange();
    settle?.();
  };
  // A chair that thinks elsewhere answers later.
  session.subscribe(() => {
    if (acting || (thinks() && !stopped())) return;
    if (named && !thinks()) void arrive(named.words);
    else redraw();
  });
  if (thinks()) holdStill(A_WHILE);
  return desk;
}
