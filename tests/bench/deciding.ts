import { LEVELS, type Level } from '../../src/kernel/record.ts';
import { simulate } from '../../src/lab/simulate.ts';
import { mindOf } from '../../src/minds/mind-of.ts';
import type { Decision, Mind, MindLuck, Question, SeatView } from '../../src/rules/game.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';
import { atWork, quantile } from './rounds.ts';

/** How long the minds of a level take for one decision, milliseconds at work, in games among themselves. */
export interface DecidingNumbers {
  readonly scenario: string;
  readonly level: Level;
  readonly decisions: number;
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

/** Games before the first that counts. */
const WARM_UP = 1;

/** Plays so many games of a scenario at each level. */
export function benchDeciding(scenario: string, games: number): DecidingNumbers[] {
  return LEVELS.map((level) => benchLevel(scenario, level, games));
}

function benchLevel(scenario: string, level: Level, games: number): DecidingNumbers {
  const rulebook = shippedRulebook(scenario);
  const times: number[] = [];
  const timed = timing(mindOf(level), times);
  const play = (count: number, seed: string): void => {
    simulate(rulebook, { games: count, seed, minds: () => rulebook.parties.map(() => timed) });
  };
  play(WARM_UP, 'warm-up');
  times.length = 0;
  play(games, 'bench');
  return {
    scenario,
    level,
    decisions: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    worst: quantile(times, 1),
  };
}

/** A mind whose every decision is timed. */
function timing(mind: Mind, times: number[]): Mind {
  const timed = (decide: () => Decision): Decision => {
    const from = atWork();
    const decision = decide();
    times.push((atWork() - from) / 1000);
    return decision;
  };
  return {
    choose: (view: SeatView, question: Question, luck: MindLuck) => timed(() => mind.choose(view, question, luck)),
    respond: (view: SeatView, question: Question & { kind: 'answer' }, luck: MindLuck) =>
      timed(() => mind.respond(view, question, luck)),
  };
}
