import { expect, it } from 'vitest';
import type { Desk } from '../../src/app/desk.ts';
import { debrief } from '../../src/debrief/debrief.ts';
import type { GameRecord } from '../../src/kernel/record.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import { createSession, resumeSession, type Session } from '../../src/session/session.ts';
import type { Decision } from '../../src/rules/game.ts';
import type { Task } from '../../src/ui/port/play.ts';
import { createWords } from '../../src/words/words.ts';
import { deskAt } from './desk-at.ts';
import { shipped } from './shipped.ts';

const { scenario, rulebook } = shipped('first_steps');
const words = await createWords('en');
const HUMAN = { kind: 'human' } as const;
const chairs = { skerry: HUMAN, holm: HUMAN };

/** For what is fetched later to come. */
const PATIENCE = { timeout: 20_000 };

/** A game of two persons at one screen, as it stands or from what was kept of it. */
function atOneScreen(before?: GameRecord): { readonly desk: Desk; readonly session: Session } {
  const seating = { rulebook, chairs, rest: nothingMind };
  const begun = before && resumeSession(seating, before);
  if (begun && !begun.ok) throw new Error(begun.failure.because);
  const session = begun?.value ?? createSession({ ...seating, seed: 'two' });
  const desk = deskAt({ scenario, rulebook }, session, {
    house: { debrief: async (record) => Promise.resolve(debrief(record, rulebook)) },
  });
  desk.sight(words);
  return { desk, session };
}

async function playToTheEnd({ desk, session }: ReturnType<typeof atOneScreen>): Promise<void> {
  for (let question = session.question(); question !== undefined; question = session.question()) {
    desk.sit();
    expect(
      desk.decide(
        words,
        persona('strict').choose(session.view(question.seat), question, () => 0.5),
      ),
    ).toBe(undefined);
    await desk.shown();
  }
}

async function seeEnd(desk: Desk): Promise<void> {
  desk.seeEnd();
  // What tells of it comes a moment later.
  await expect.poll(() => taskOf(desk), PATIENCE).toBe('ended');
}

function taskOf(desk: Desk): string {
  const sight = desk.sight(words);
  return sight.kind === 'play' ? sight.view.task.kind : sight.kind;
}

function endOf(desk: Desk): Task & { kind: 'ended' } {
  const sight = desk.sight(words);
  if (sight.kind !== 'play' || sight.view.task.kind !== 'ended') throw new Error('It is not over');
  return sight.view.task;
}

it(
  'how it ended is told once for both of two at one screen, each with a score and what made it, and the same when it is opened anew',
  { timeout: 60_000 },
  async () => {
    const game = atOneScreen();
    await playToTheEnd(game);
    await seeEnd(game.desk);
    const anew = atOneScreen(game.session.record());
    await expect.poll(() => taskOf(anew.desk), PATIENCE).toBe('ended');
    const told = [game.desk, anew.desk].map((desk) => {
      const { ending } = endOf(desk);
      return [ending, ...(ending.sides ?? [])].map(({ scores, terms }) => {
        const own = scores.find((score) => score.own);
        const sum = terms.reduce((points, term) => points + term.points, 0);
        expect(sum).toBeCloseTo(own?.points ?? NaN, 0);
        return own?.party.id;
      });
    });
    expect(told).toEqual([
      ['skerry', 'holm'],
      ['skerry', 'holm'],
    ]);
  },
);

it(
  'nobody is called you where two look back together, in the record nor in what decided it',
  { timeout: 60_000 },
  async () => {
    const game = atOneScreen();
    await playToTheEnd(game);
    await seeEnd(game.desk);
    await expect.poll(() => typeof endOf(game.desk).ending.story, PATIENCE).toBe('object');
    const sight = game.desk.sight(words);
    const log = sight.kind === 'play' ? sight.view.log : [];
    const { ending } = endOf(game.desk);
    const said = JSON.stringify([log, ending.story, ending.sides?.map(({ story }) => story)]);
    expect(log.length).toBeGreaterThan(5);
    // Of what persons meant nothing is told.
    const { story } = ending;
    expect(typeof story === 'string' ? [] : story.truth.map(({ text }) => text)).toEqual([
      expect.stringContaining('Holm was played by a person here.'),
    ]);
    expect(said.match(/.{0,40}(?:\bYou|\bYour|your own|to you)\b.{0,40}/g) ?? []).toEqual([]);
  },
);

it('whoever makes no offer of its own accord is not handed the screen for one, and is taken to wish so the next week', async () => {
  const { desk, session } = atOneScreen();
  const offered: boolean[] = [];
  const wished: (boolean | undefined)[] = [];
  for (let question = session.question(); question !== undefined; question = session.question()) {
    if (question.kind === 'offer' && question.summit < 0) offered.push(session.handOver() !== undefined);
    desk.sit();
    const sight = desk.sight(words);
    if (question.kind === 'orders' && sight.kind === 'play') wished.push(sight.view.silent);
    const decision: Decision =
      question.kind === 'orders'
        ? { kind: 'orders', deeds: [] }
        : question.kind === 'answer'
          ? { kind: 'answer', accepts: false }
          : { kind: 'pass' };
    expect(desk.decide(words, decision, question.kind === 'orders' ? { silent: true } : {})).toBeUndefined();
    await desk.shown();
  }
  expect(offered).not.toContain(true);
  // It is asked only where a table may meet; once it was said, it is laid again.
  expect(wished).toContain(undefined);
  expect(wished).toContain(true);
  expect(session.record().entries.filter(({ kind }) => kind === 'offer')).toEqual([]);
});

it('the newspaper tells no reason for what the other person at the screen refused', { timeout: 60_000 }, async () => {
  const { desk, session } = atOneScreen();
  const heard: string[] = [];
  for (let question = session.question(); question !== undefined; question = session.question()) {
    desk.sit();
    const sight = desk.sight(words);
    if (sight.kind !== 'play') throw new Error('Nobody looks');
    for (const { text, detail } of sight.view.news) heard.push(`${text} ${detail ?? ''}`);
    const decision: Decision =
      question.kind === 'answer'
        ? { kind: 'answer', accepts: false }
        : persona('strict').choose(session.view(question.seat), question, () => 0.5);
    expect(desk.decide(words, decision)).toBeUndefined();
    await desk.shown();
  }
  expect(session.record().entries.some((entry) => entry.kind === 'answer')).toBe(true);
  const no = ['home', 'asks', 'beyond', 'floor'].map((why) =>
    words.say(`cable.reason.no.${why as 'home'}`, { party: '' }).trim(),
  );
  for (const why of no) expect(heard.filter((text) => text.includes(why))).toEqual([]);
});
