import { describe, expect, it } from 'vitest';
import { cut, decides, type Entry, type GameRecord } from '../../src/kernel/record.ts';
import { decisionOf } from '../../src/kernel/entry.ts';
import { replay } from '../../src/kernel/replay.ts';
import { at } from '../../src/kit/never.ts';
import { linePlayer } from '../../src/minds/line-player.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import { randomMind } from '../../src/minds/random-mind.ts';
import type { Decision, Question } from '../../src/rules/game.ts';
import type { Chair, RemoteMind } from '../../src/session/chair.ts';
import { createSession, resumeSession, type Session } from '../../src/session/session.ts';
import { timesTakenBack } from '../../src/session/taking-back.ts';
import { shippedRulebook, shippedScenario } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('first_steps');
const HUMAN: Chair = { kind: 'human' };
const mind = (which = persona()): Chair => ({ kind: 'mind', level: 'normal', mind: which });

function alone(seed = 'one'): Session {
  return createSession({ rulebook, seed, chairs: { skerry: HUMAN, holm: mind() }, rest: nothingMind });
}

function atOneScreen(record?: GameRecord): Session {
  const seating = { rulebook, chairs: { skerry: HUMAN, holm: HUMAN }, rest: nothingMind };
  if (record === undefined) return createSession({ ...seating, seed: 'two' });
  const resumed = resumeSession(seating, record);
  if (!resumed.ok) throw new Error(resumed.failure.because);
  return resumed.value;
}

/** What a persona would do, so that a person's part is played sensibly. */
function sensible(session: Session): Decision {
  const question = session.question();
  if (question === undefined) throw new Error('Nobody is asked');
  return persona('strict').choose(session.view(question.seat), question, () => 0.5);
}

function playOn(session: Session): void {
  for (let question = session.question(); question !== undefined; question = session.question()) {
    session.sit(question.seat);
    expect(session.decide(sensible(session))).toBeUndefined();
  }
}

describe('a session', () => {
  it('plays a whole game, and its record plays the same game on the kernel', () => {
    const session = alone();
    playOn(session);
    expect(session.ended()).toBe(true);
    expect(replay(session.record(), rulebook).outcome).toEqual({ kind: 'matches' });
  });

  it('asks nobody where no person sits', () => {
    const session = createSession({
      rulebook,
      seed: 'a',
      chairs: { skerry: mind(), holm: mind(randomMind) },
      rest: nothingMind,
    });
    expect(session.ended()).toBe(true);
    expect(session.record().seats).toEqual({ skerry: 'normal', holm: 'normal' });
  });

  it('refuses what is not lawful, and nothing has changed', () => {
    const session = alone();
    const before = session.record();
    expect(session.decide({ kind: 'answer', accepts: true })).toEqual({ code: 'not_now' });
    const leave = rulebook.deedById['skerry.leave'] ?? -1;
    expect(session.decide({ kind: 'orders', deeds: [leave] })).toMatchObject({ code: 'condition' });
    expect(session.record()).toEqual(before);
  });

  it('tells its listeners of every change until they have heard enough', () => {
    const session = alone();
    let heard = 0;
    const stop = session.subscribe(() => (heard += 1));
    session.decide(sensible(session));
    expect(heard).toBe(1);
    stop();
    session.decide(sensible(session));
    expect(heard).toBe(1);
  });

  it('keeps a draft until the decision is made', () => {
    const session = alone();
    const draft = { deeds: [0], package: [], public: false };
    session.keepDraft(draft);
    expect(session.draft()).toEqual(draft);
    session.decide({ kind: 'orders', deeds: [] });
    expect(session.draft()).toBeUndefined();
  });

  it('writes notes and forecasts into the record, where they change nothing', () => {
    const session = alone();
    session.say({ turn: 1, seat: 'skerry', kind: 'forecast', about: 'holm', odds: 0.6 });
    playOn(session);
    expect(session.record().entries[0]).toMatchObject({ kind: 'forecast', odds: 0.6 });
    expect(replay(session.record(), rulebook).outcome).toEqual({ kind: 'matches' });
  });
});

describe('undo', () => {
  /** What somebody does who wants nothing: a summit then runs through all its rounds. */
  const NOTHING: Readonly<Record<Question['kind'], Decision>> = {
    orders: { kind: 'orders', deeds: [] },
    ask: { kind: 'pass' },
    moment: { kind: 'pass' },
    offer: { kind: 'pass' },
    answer: { kind: 'answer', accepts: false },
  };
  /** Against somebody who does nothing and never leaves. */
  const withQuiet = (): Session =>
    createSession({ rulebook, seed: 'one', chairs: { skerry: HUMAN, holm: mind(nothingMind) }, rest: nothingMind });
  const turnOf = (session: Session): number => at(session.position().state, rulebook.layout.turn);
  const decisions = ({ entries }: GameRecord): readonly Entry[] => entries.filter(decides);
  /** The decisions of a turn that has more than one, as the game stood before each; the session waits in that turn. */
  function inTalks(session: Session): { stage: GameRecord; state: readonly number[] }[] {
    let stages: { stage: GameRecord; state: readonly number[] }[] = [];
    while (session.question() !== undefined) {
      const turn = turnOf(session);
      stages.push({ stage: session.record(), state: [...session.position().state] });
      expect(session.decide(NOTHING[session.question()?.kind ?? 'orders'])).toBeUndefined();
      if (turnOf(session) !== turn) stages = [];
      else if (stages.length > 1 && !session.ended()) return stages;
    }
    throw new Error('There were no talks');
  }

  it('takes back the decisions of this turn one by one with what minds made of them, and none of an earlier turn', () => {
    const session = withQuiet();
    const stages = inTalks(session);
    expect(turnOf(session)).toBeGreaterThan(1);
    for (const { stage, state } of stages.toReversed()) {
      expect(session.canUndo()).toBe(true);
      expect(session.undo()).toBe(true);
      expect(decisions(session.record())).toEqual(decisions(stage));
      expect(session.record().turns).toEqual(stage.turns);
      expect([...session.position().state]).toEqual(state);
    }
    expect(session.canUndo()).toBe(false);
    expect(session.undo()).toBe(false);
    expect(replay(session.record(), rulebook).outcome).toMatchObject({ kind: 'unfinished' });
  });

  it('is noted in the record each time, and what is played on replays', () => {
    const session = withQuiet();
    const { length } = inTalks(session);
    for (let n = 0; n < length; n += 1) session.undo();
    playOn(session);
    const record = session.record();
    expect(timesTakenBack(record.entries, 'skerry')).toBe(length);
    expect(timesTakenBack(record.entries, 'holm')).toBe(0);
    expect(replay(record, rulebook).outcome).toEqual({ kind: 'matches' });
  });

  it('is none of an offer whose answer was heard, but in practice', () => {
    const session = createSession({
      rulebook,
      seed: 'one',
      chairs: { skerry: HUMAN, holm: mind(nothingMind) },
      rest: nothingMind,
    });
    const offers = (): Decision | undefined => {
      const question = session.question();
      if (question?.kind !== 'offer') return undefined;
      const all = [0, 1, 2].flatMap((issue) =>
        [1, 2].map((level): Decision => {
          const clause = { issue, level, wording: 'vague' } as const;
          return { kind: 'offer', package: [clause], public: false };
        }),
      );
      return all.find((offer) => session.whyNot(offer) === undefined);
    };
    for (let offer = offers(); ; offer = offers()) {
      const turn = turnOf(session);
      expect(session.decide(offer ?? NOTHING[session.question()?.kind ?? 'orders'])).toBeUndefined();
      if (offer && turnOf(session) === turn && !session.ended()) break;
    }
    expect(session.record().entries.map(({ kind }) => kind)).toContain('answer');
    expect([session.canUndo(), session.undo()]).toEqual([false, false]);
    expect([session.canUndo(true), session.undo(true)]).toEqual([true, true]);
  });

  it('is none where a counterpart plays strictly', () => {
    const holm: Chair = { kind: 'mind', level: 'strict', mind: nothingMind };
    const session = createSession({ rulebook, seed: 'one', chairs: { skerry: HUMAN, holm }, rest: nothingMind });
    inTalks(session);
    expect(session.canUndo()).toBe(false);
    expect(session.undo()).toBe(false);
  });

  it('is none in a game that is over, where the truth is told', () => {
    const session = alone();
    playOn(session);
    expect(session.canUndo()).toBe(false);
    expect(session.undo()).toBe(false);
  });

  it('over turns, as older records have it, still replays and is played on', () => {
    const session = alone();
    playOn(session);
    const whole = session.record();
    const from = whole.entries.findIndex((entry) => decides(entry) && entry.seat === 'skerry' && entry.turn === 3);
    const kept = cut(whole, from);
    const notes = [5, 4, 3].map((turn): Entry => ({
      turn,
      seat: 'skerry',
      kind: 'note',
      about: 'undone',
      text: 'order',
    }));
    const old = { ...kept, entries: [...kept.entries, ...notes] };
    const seating = { rulebook, chairs: { skerry: HUMAN, holm: mind() }, rest: nothingMind };
    const resumed = resumeSession(seating, old);
    if (!resumed.ok) throw new Error(resumed.failure.because);
    expect(resumed.value.canUndo()).toBe(false);
    playOn(resumed.value);
    expect(timesTakenBack(resumed.value.record().entries, 'skerry')).toBe(3);
    expect(replay(resumed.value.record(), rulebook).outcome).toEqual({ kind: 'matches' });
  });

  it('forgets what was known only afterwards', () => {
    const session = alone();
    session.decide(sensible(session));
    const known = session.cues(0).length;
    session.decide(sensible(session));
    session.undo();
    expect(session.cues(0)).toHaveLength(known);
  });
});

describe('a resumed session', () => {
  const whole = alone();
  playOn(whole);
  const record = whole.record();
  const own = record.entries.flatMap((entry, index) => (decides(entry) && entry.seat === 'skerry' ? [index] : []));

  it.each(own)('goes on from entry %i as the first one did', (index) => {
    const resumed = resumeSession(
      { rulebook, chairs: { skerry: HUMAN, holm: mind() }, rest: nothingMind },
      cut(record, index),
    );
    if (!resumed.ok) throw new Error(resumed.failure.because);
    const session = resumed.value;
    for (const entry of record.entries.slice(index)) {
      if (!decides(entry) || entry.seat !== 'skerry') continue;
      const decision = decisionOf(rulebook, entry);
      if (decision === undefined) throw new Error('unknown');
      expect(session.decide(decision)).toBeUndefined();
    }
    expect(session.record()).toEqual(record);
    expect(session.cues(0)).toEqual(whole.cues(0));
  });

  it('is refused, with the turn, where the record does not play', () => {
    const turns = record.turns.map((turn, index) => (index === 2 ? { ...turn, digest: '0000000000000000' } : turn));
    const resumed = resumeSession({ rulebook, chairs: { skerry: HUMAN }, rest: nothingMind }, { ...record, turns });
    expect(resumed).toMatchObject({ ok: false, failure: { turn: 2, because: 'state' } });
  });
});

describe('two people at one screen', () => {
  it('hand it over before each sees what is asked of it', () => {
    const session = atOneScreen();
    expect(session.handOver()).toBe(0);
    expect(session.decide({ kind: 'orders', deeds: [] })).toEqual({ code: 'not_yours' });
    session.sit(0);
    expect(session.handOver()).toBeUndefined();
    expect(session.decide({ kind: 'orders', deeds: [] })).toBeUndefined();
    expect(session.handOver()).toBe(1);
    expect(session.decide({ kind: 'orders', deeds: [] })).toEqual({ code: 'not_yours' });
    session.sit(1);
    expect(session.decide({ kind: 'orders', deeds: [] })).toBeUndefined();
    // Whoever holds it seals first.
    expect(session.question()).toMatchObject({ kind: 'orders', seat: 1 });
    expect(session.handOver()).toBeUndefined();
    expect(session.decide({ kind: 'orders', deeds: [] })).toBeUndefined();
    expect(session.handOver()).toBe(0);
  });

  it('reveal nothing to each other by a reload between sealed orders', () => {
    const session = atOneScreen();
    const untouched = session.view(1).state;
    session.sit(0);
    session.decide({ kind: 'orders', deeds: [rulebook.deedById['skerry.send_pilot'] ?? -1] });
    const reloaded = atOneScreen(session.record());
    expect(reloaded.handOver()).toBe(1);
    expect([...reloaded.view(1).state]).toEqual([...untouched]);
    expect(reloaded.cues(1)).toEqual(session.cues(1));
    reloaded.sit(1);
    reloaded.decide({ kind: 'orders', deeds: [] });
    expect(reloaded.cues(0)).toContainEqual(expect.objectContaining({ kind: 'deed', party: 0 }));
  });
});

describe('a chair that needs time', () => {
  const slow =
    (log: string[]): RemoteMind =>
    async (view, question, luck) => {
      await Promise.resolve();
      log.push(question.kind);
      return question.kind === 'answer'
        ? nothingMind.respond(view, question, luck)
        : nothingMind.choose(view, question, luck);
    };

  it('is awaited before a person is asked again', async () => {
    const log: string[] = [];
    const session = createSession({
      rulebook,
      seed: 'slow',
      chairs: { skerry: HUMAN, holm: { kind: 'remote', level: 'strict', decide: slow(log) } },
      rest: nothingMind,
    });
    session.decide({ kind: 'orders', deeds: [] });
    expect(session.question()).toBeUndefined();
    await session.settled();
    expect(log[0]).toBe('orders');
    expect(session.question()).toMatchObject({ seat: 0 });
    expect(session.record().seats).toEqual({ skerry: 'human', holm: 'strict' });
  });

  it('that fails is told of, and may be asked anew', async () => {
    let fails = true;
    const decide: RemoteMind = async (view, question, luck) => {
      if (fails) throw new Error('lost');
      return slow([])(view, question, luck);
    };
    const chairs = { skerry: HUMAN, holm: { kind: 'remote', level: 'easy', decide } } as const;
    const session = createSession({ rulebook, seed: 'slow', chairs, rest: nothingMind });
    session.decide({ kind: 'orders', deeds: [] });
    await expect(session.settled()).rejects.toThrow('lost');
    expect(session.failure()).toBeInstanceOf(Error);
    fails = false;
    session.undo();
    expect(session.failure()).toBeUndefined();
    session.decide({ kind: 'orders', deeds: [] });
    await session.settled();
    expect(session.question()).toMatchObject({ seat: 0 });
  });

  it('that fails can be asked once more, and the game goes on from there', async () => {
    let fails = true;
    const decide: RemoteMind = async (view, question, luck) => {
      if (fails) throw new Error('lost');
      return slow([])(view, question, luck);
    };
    const rest = { kind: 'remote', level: 'normal', decide } as const;
    const chairs = { skerry: HUMAN, holm: { kind: 'remote', level: 'easy', decide } } as const;
    const session = createSession({ rulebook, seed: 'slow', chairs, rest });
    session.decide({ kind: 'orders', deeds: [] });
    await expect(session.settled()).rejects.toThrow('lost');
    const { entries } = session.record();
    fails = false;
    session.retry();
    await session.settled();
    expect(session.failure()).toBeUndefined();
    expect(session.record().entries.slice(0, entries.length)).toEqual(entries);
    expect(session.question()).toMatchObject({ seat: 0 });
  });

  it('is told when it is asked no more, by undoing or by leaving', () => {
    let told = 0;
    const decide: RemoteMind = async () => new Promise(() => {});
    const holm = { kind: 'remote', level: 'easy', decide, cancel: () => void (told += 1) } as const;
    const session = createSession({ rulebook, seed: 'slow', chairs: { skerry: HUMAN, holm }, rest: nothingMind });
    session.decide({ kind: 'orders', deeds: [] });
    expect(told).toBe(0);
    session.undo();
    expect(told).toBe(1);
    session.decide({ kind: 'orders', deeds: [] });
    session.close();
    expect(told).toBe(2);
  });

  it('is not heard any more once its question was taken back', async () => {
    const session = createSession({
      rulebook,
      seed: 'slow',
      chairs: { skerry: HUMAN, holm: { kind: 'remote', level: 'easy', decide: slow([]) } },
      rest: nothingMind,
    });
    session.decide({ kind: 'orders', deeds: [] });
    session.undo();
    await session.settled();
    await Promise.resolve();
    expect(session.record().entries.filter(decides)).toEqual([]);
    expect(session.question()).toMatchObject({ kind: 'orders', seat: 0 });
  });
});

describe('a short game', () => {
  const scenario = shippedScenario('camp_david_1978');
  const short = shippedRulebook('camp_david_1978', { length: 'short' });
  const { short: begins } = scenario.calendar;
  if (begins === undefined) throw new Error('There is no short game');
  const line = scenario.lines[begins.after];
  if (line === undefined) throw new Error('There is no line');
  const session = createSession({
    rulebook: short,
    seed: 'short',
    chairs: { egypt: HUMAN, israel: mind(), us: mind() },
    rest: nothingMind,
    opening: { mind: linePlayer(short, line).mind(), until: begins.from },
  });

  it('begins on its own turn, after what its line says', () => {
    expect(at(session.position().state, short.layout.turn)).toBe(begins.from);
    expect(session.position().state[short.layout.happened + (short.deedById['us.shuttle'] ?? -1)]).toBe(1);
    expect(session.question()).toMatchObject({ kind: 'orders', seat: 0 });
  });

  it('cannot be taken back to before it', () => {
    expect(session.canUndo()).toBe(false);
    expect(session.undo()).toBe(false);
  });
});
