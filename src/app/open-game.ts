import { flatEvaluator } from '../kernel/flat.ts';
import { decides, LEVELS, type GameRecord, type Level } from '../kernel/record.ts';
import { headerOf } from '../kernel/recorder.ts';
import { fail, succeed, type Result } from '../kit/result.ts';
import { machineFor } from '../machine/game.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { textsIn } from '../scenario/texts.ts';
import { resumeSession, type Session } from '../session/session.ts';
import type { NewGame } from '../ui/port/start.ts';
import type { Words } from '../words/words.ts';
import type { Bureau, HouseSeats } from './minds/bureau.ts';
import { pause } from './pause.ts';
import { seatingOf, sitters } from './seating.ts';
import { beginningOf, type Beginning } from '../session/beginning.ts';
import { whyNotResume } from './why-not-resume.ts';

export interface OpenGame {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly session: Session;
  /** Who works beside the page: the seats of the house, and the staff of a person's. */
  readonly house: HouseSeats;
  /** Leaves the table, and lets the seats of the house go. */
  readonly close: () => void;
}

/** What a game is played with. */
export interface Playing {
  readonly scenario: Scenario;
  /** The rulebook of a full game under an assumption: empty names the first, or that there is none. */
  readonly rulebook: (assumption: string) => Promise<Rulebook>;
  readonly bureau: Bureau;
}

/** Sets up a new game. The scenario is one that was checked: it compiles. */
export async function newGame(playing: Playing, game: NewGame, seed: string): Promise<OpenGame> {
  const rulebook = await ofLength(playing, game.assumption ?? '', game.length);
  const seats = sitters(rulebook, game.chairs, levelOf(game.level));
  const practice = game.practice === true ? playing.scenario.lesson?.practice : undefined;
  const force = practice?.force ?? beginningOf(playing.scenario, game.length)?.line.force ?? {};
  const opened = await open(playing, rulebook, {
    ...headerOf(rulebook, { seed: practice?.seed ?? seed, force, seats }),
    entries: [],
    turns: [],
  });
  if (!opened.ok) throw new Error(`A new game parts from itself on turn ${opened.failure}`);
  return opened.value;
}

/** Plays a record on, or says in a sentence why that cannot be done. */
export async function resumeGame(
  playing: Playing,
  record: GameRecord,
  words: Words,
): Promise<Result<OpenGame, string>> {
  const { scenario } = playing;
  const refusal = whyNotResume(record, words);
  if (refusal !== undefined) return fail(refusal);
  if (record.assumption !== '' && !Object.hasOwn(scenario.assumptions, record.assumption)) {
    return fail(words.say('record.otherRules'));
  }
  const rulebook = await ofLength(playing, record.assumption, record.length);
  if (rulebook.rulesHash !== record.rulesHash) return fail(words.say('record.otherRules'));
  const opened = await open(playing, rulebook, record);
  if (opened.ok) return opened;
  const word = textsIn(scenario, words.language).get('calendar.word') ?? '';
  return fail(words.say('record.broken', { word, turn: opened.failure }));
}

async function ofLength({ rulebook }: Playing, assumption: string, length: Rulebook['length']): Promise<Rulebook> {
  return { ...(await rulebook(assumption)), length };
}

/** A game at its table; the turn on which its record parts from what is played, where it does. */
async function open(
  { scenario, bureau }: Playing,
  rulebook: Rulebook,
  record: GameRecord,
): Promise<Result<OpenGame, number>> {
  const house = bureau.sitDown(rulebook);
  const beginning = beginningOf(scenario, record.length);
  const begun = await playedIn(house, record, beginning);
  // What a game is played on takes its time to build: between the pieces the page answers.
  flatEvaluator(rulebook);
  await pause();
  machineFor(rulebook);
  await pause();
  const resumed = resumeSession(seatingOf(rulebook, house, begun, beginning), begun);
  if (!resumed.ok) {
    house.close();
    return fail(resumed.failure.turn);
  }
  const session = resumed.value;
  const close = (): void => {
    session.close();
    house.close();
  };
  return succeed({ scenario, rulebook, session, house, close });
}

/** The record beyond the turns that come before a short game. */
async function playedIn(house: HouseSeats, record: GameRecord, beginning: Beginning | undefined): Promise<GameRecord> {
  const reached = record.entries.findLast(decides)?.turn ?? 0;
  if (beginning === undefined || reached >= beginning.until) return record;
  try {
    return await house.open(record, beginning);
  } catch {
    // Once more, on the page if need be: without this there is no game to go on with.
    return house.open(record, beginning);
  }
}

const levelOf = (level: string): Level => LEVELS.find((one) => one === level) ?? 'normal';
