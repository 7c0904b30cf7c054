import { worldFate } from '../kernel/fate.ts';
import { kernelGame } from '../kernel/game.ts';
import { at } from '../kit/never.ts';
import { headerOf, recorder } from '../kernel/recorder.ts';
import type { GameRecord } from '../kernel/record.ts';
import { linePlayer } from '../minds/line-player.ts';
import type { Mind } from '../rules/game.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Line } from '../scenario/study.ts';
import { playOut } from './play-out.ts';

/** One way to play, tried on one seed after another. */
export interface Attempt {
  /** By seat. */
  readonly minds: readonly Mind[];
  /** What is played first; the minds play the rest. */
  readonly line?: Line;
  /** How many seeds are tried. */
  readonly games: number;
  /** Games are played on `seed/n`. */
  readonly seed: string;
}

/** Plays attempts until every ending was reached once; returns the first record of each, by id of the ending. */
export function seekEndings(rulebook: Rulebook, attempts: readonly Attempt[]): ReadonlyMap<string, GameRecord> {
  const found = new Map<string, GameRecord>();
  for (const attempt of attempts) {
    for (let n = 0; n < attempt.games && found.size < rulebook.endings.length; n += 1) {
      const { ending, record } = recordedGame(rulebook, attempt, `${attempt.seed}/${n}`);
      if (!found.has(ending)) found.set(ending, record);
    }
  }
  return found;
}

function recordedGame(rulebook: Rulebook, { minds, line }: Attempt, seed: string) {
  const force = line?.force ?? {};
  const game = kernelGame(rulebook, worldFate(rulebook, seed, force), { keepSteps: false });
  const seats = Object.fromEntries(
    rulebook.parties.filter(({ plans }) => plans).map(({ id }) => [id, 'normal' as const]),
  );
  const writer = recorder(game, headerOf(rulebook, { seed, force, seats }));
  const player = line === undefined ? undefined : linePlayer(rulebook, line);
  playOut({
    game,
    seed,
    minds: minds.map((mind) => player?.mind(mind) ?? mind),
    onDecision: (question, decision) => writer.decide(question.seat, decision),
  });
  const ending = at(game.state, rulebook.layout.ending) - 1;
  return { ending: at(rulebook.endings, ending).id, record: writer.record() };
}
