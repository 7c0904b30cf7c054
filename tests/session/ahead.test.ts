import { describe, expect, it } from 'vitest';
import { decides, type GameRecord } from '../../src/kernel/record.ts';
import { replay } from '../../src/kernel/replay.ts';
import { at } from '../../src/kit/never.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import type { Decision, Question } from '../../src/rules/game.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import { isSilent, silentNote } from '../../src/session/ahead.ts';
import { createSession, resumeSession, type Session } from '../../src/session/session.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('first_steps');
const HUMAN = { kind: 'human' } as const;
const chairs = { skerry: HUMAN, holm: HUMAN };
const [SKERRY, HOLM] = [0, 1];
const EMPTY: Decision = { kind: 'orders', deeds: [] };
const PILOT: Decision = { kind: 'orders', deeds: [rulebook.deedById['skerry.send_pilot'] ?? -1] };

function atOneScreen(record?: GameRecord): Session {
  const seating = { rulebook, chairs, rest: nothingMind };
  if (record === undefined) return createSession({ ...seating, seed: 'two' });
  const resumed = resumeSession(seating, record);
  if (!resumed.ok) throw new Error(resumed.failure.because);
  return resumed.value;
}

/** Whoever is asked takes the screen if it is not in their hands, and decides; whether it was handed over. */
function decide(session: Session, decision: Decision): boolean {
  const to = session.handOver();
  if (to !== undefined) session.sit(to);
  expect(session.decide(decision)).toBeUndefined();
  return to !== undefined;
}

/** In the second week the second chair, which sealed last, holds the screen. */
function inSecondWeek(): Session {
  const session = atOneScreen();
  decide(session, EMPTY);
  decide(session, EMPTY);
  expect(session.question()).toMatchObject({ kind: 'orders', seat: HOLM });
  return session;
}

const sensible = (session: Session, question: Question): Decision =>
  persona('strict').choose(session.view(question.seat), question, () => 0.5);

/** Plays on among sensible people to the end. `silent`: whoever would say nothing at a table says so with its orders. */
function handOvers(session: Session, book: Rulebook, mind = sensible, silent: readonly number[] = []): number {
  let handed = 0;
  for (let question = session.question(); question !== undefined; question = session.question()) {
    const turn = at(session.position().state, book.layout.turn);
    if (question.kind === 'orders' && silent.includes(question.seat))
      session.say(silentNote(turn, at(book.parties, question.seat).id));
    if (decide(session, mind(session, question))) handed += 1;
  }
  return handed;
}

describe('orders sealed by whoever holds the screen', () => {
  it('stand in the record in the order of the game, and it is the game that comes of it in any other order', () => {
    const session = inSecondWeek();
    expect(session.handOver()).toBeUndefined();
    decide(session, EMPTY);
    expect(session.handOver()).toBe(SKERRY);
    decide(session, PILOT);
    const record = session.record();
    expect(record.entries.filter(decides).map(({ turn, seat }) => [turn, seat])).toEqual([
      [1, 'skerry'],
      [1, 'holm'],
      [2, 'skerry'],
      [2, 'holm'],
    ]);
    const plain = { ...record, entries: record.entries.filter(decides) };
    expect([...replay(plain, rulebook).game.state]).toEqual([...session.position().state]);
    expect(replay(record, rulebook).outcome.kind).toBe('unfinished');
  });

  it('stay sealed through a reload, which asks the other alone and reveals nothing', () => {
    const session = inSecondWeek();
    const untouched = [...session.view(SKERRY).state];
    const known = session.cues(SKERRY).length;
    decide(session, { kind: 'orders', deeds: session.question()?.kind === 'orders' ? [firstOrder(session)] : [] });
    const reloaded = atOneScreen(session.record());
    expect(reloaded.handOver()).toBe(SKERRY);
    expect([...reloaded.view(SKERRY).state]).toEqual(untouched);
    expect(reloaded.cues(SKERRY)).toHaveLength(known);
    decide(reloaded, EMPTY);
    decide(session, EMPTY);
    expect(reloaded.record()).toEqual(session.record());
    expect(reloaded.record().entries.findLast(({ kind }) => kind === 'order')).toMatchObject({
      turn: 2,
      seat: 'holm',
      deeds: [at(rulebook.deeds, firstOrder(inSecondWeek())).id],
    });
  });

  it('are asked for anew where they are taken back', () => {
    const session = atOneScreen();
    const turn = (): number => at(session.position().state, rulebook.layout.turn);
    const sealedAhead = (): boolean =>
      session
        .record()
        .entries.some((entry) => entry.kind === 'note' && entry.about === 'sealed' && entry.turn === turn());
    // To the talks of a week in which the second chair sealed first.
    while (session.question()?.kind === 'orders' || !sealedAhead())
      decide(session, session.question()?.kind === 'orders' ? EMPTY : { kind: 'pass' });
    const week = turn();
    expect(session.undo()).toBe(true);
    expect(session.question()).toMatchObject({ kind: 'orders', seat: HOLM });
    expect(session.record().entries.findLast(decides)).toMatchObject({ turn: week, seat: 'skerry', kind: 'order' });
    expect(sealedAhead()).toBe(false);
  });
});

function firstOrder(session: Session): number {
  const question = session.question();
  return question?.kind === 'orders' ? (question.options.find((deed) => canSeal(session, deed)) ?? -1) : -1;
}

const canSeal = (session: Session, deed: number): boolean =>
  session.whyNot({ kind: 'orders', deeds: [deed] }) === undefined;

describe('how often the screen changes hands', () => {
  const book = shippedRulebook('korea_2018');
  const pairs = { us: HUMAN, rok: HUMAN, dprk: { kind: 'mind', level: 'normal', mind: persona() } } as const;
  const open = (): Session => createSession({ rulebook: book, seed: 'e', chairs: pairs, rest: persona() });
  const mind = (session: Session, question: Question): Decision => {
    const view = session.view(question.seat);
    return question.kind === 'answer'
      ? persona().respond(view, question, () => 0.5)
      : persona().choose(view, question, () => 0.5);
  };

  it('is once a turn for sealed orders, after the first', () => {
    const session = open();
    let sealing = 0;
    for (let question = session.question(); question !== undefined; question = session.question())
      if (decide(session, mind(session, question)) && question.kind === 'orders') sealing += 1;
    expect(sealing).toBeLessThanOrEqual(at(session.position().state, book.layout.turn) + 1);
  });

  it('is less where nothing is put on tables by those who do not wish to, who are asked all the same where they hold the screen', () => {
    const quiet = (session: Session, question: Question): Decision =>
      question.kind === 'offer' && question.summit < 0 ? { kind: 'pass' } : mind(session, question);
    const [handed, spared] = [[], [0, 1]].map((silent) => handOvers(open(), book, quiet, silent));
    expect(spared).toBeLessThan(handed ?? 0);
    const silent = open();
    handOvers(silent, book, quiet, [0, 1]);
    expect(isSilent(book, silent.record().entries, { turn: 3, seat: 0 })).toBe(true);
    // The game is the same.
    const loud = open();
    handOvers(loud, book, quiet);
    expect(silent.record().end).toBe(loud.record().end);
  });
});
