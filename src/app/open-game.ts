import { LEVELS, type GameRecord, type Level } from '../kernel/record.ts';
import { fail, succeed, type Result } from '../kit/result.ts';
import { compile } from '../rules/compile.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { createSession, resumeSession, type Session } from '../session/session.ts';
import type { NewGame } from '../ui/port/start.ts';
import type { Words } from '../words/words.ts';
import { whyNotResume } from './why-not-resume.ts';
import { forceOf, seatingOf, sitters } from './seating.ts';

export interface OpenGame {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly session: Session;
}

/** Sets up a new game. The scenario is one that was checked: it compiles. */
export function newGame(scenario: Scenario, game: NewGame, seed: string): OpenGame {
  const rulebook = rulebookOf(scenario, game.assumption, game.length);
  const seats = sitters(rulebook, game.chairs, levelOf(game.level));
  const seating = seatingOf(scenario, rulebook, { seats, length: game.length });
  const session = createSession({ ...seating, seed, force: forceOf(scenario, game.length) });
  return { scenario, rulebook, session };
}

/** Plays a record on, or says in a sentence why that cannot be done. */
export function resumeGame(scenario: Scenario, record: GameRecord, words: Words): Result<OpenGame, string> {
  const refusal = whyNotResume(record, words);
  if (refusal !== undefined) return fail(refusal);
  if (record.assumption !== '' && !Object.hasOwn(scenario.assumptions, record.assumption)) {
    return fail(words.say('record.otherRules'));
  }
  const rulebook = rulebookOf(scenario, record.assumption || undefined, record.length);
  if (rulebook.rulesHash !== record.rulesHash) return fail(words.say('record.otherRules'));
  const resumed = resumeSession(seatingOf(scenario, rulebook, record), record);
  if (!resumed.ok) {
    const turn = resumed.failure.turn;
    return fail(words.say('record.broken', { word: scenario.calendar.word, turn }));
  }
  return succeed({ scenario, rulebook, session: resumed.value });
}

function rulebookOf(scenario: Scenario, assumption: string | undefined, length: 'full' | 'short'): Rulebook {
  const { rulebook, findings } = compile(scenario, { length, ...(assumption !== undefined && { assumption }) });
  if (!rulebook) throw new Error(findings.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return rulebook;
}

const levelOf = (level: string): Level => LEVELS.find((one) => one === level) ?? 'normal';
