import { at } from '../kit/never.ts';
import type { Decision, Mind } from '../rules/game.ts';
import { distributionOf, type Distribution } from './distribution.ts';
import { playOn, type Fork } from './fork.ts';
import { meanInterval, shareInterval, type Interval, type MeanInterval } from './interval.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import type { EndingShare } from './simulation.ts';

export interface CompareOptions {
  /** Games for each move, 1 or more; about thirty before intervals mean what they say. */
  readonly games: number;
  /** Game n goes on with the luck of `seed/n`, whatever the move. */
  readonly seed: string;
  /** Who decides all that follows, by seat. */
  readonly minds: readonly Mind[];
  readonly onGame?: (played: number) => void;
}

export interface Share extends Interval {
  /** 0 to 1. */
  readonly share: number;
}

/** What came of one move. */
export interface MoveOutcome {
  readonly decision: Decision;
  /** Of the seat that made it, in points. */
  readonly score: Distribution;
  /** Of that score less the first move's on the same luck, in points; nothing of the first itself. */
  readonly difference: MeanInterval | undefined;
  /** In the order of the rulebook. */
  readonly endings: readonly EndingShare[];
  readonly held: Share;
  readonly lasts: Share;
}

/**
 * Plays a game on from a fork, many times for each of some moves and each time on the luck that all of them share; the
 * world stays what it is, hidden kinds included. Throws where a move is unlawful (`whyNotAt`).
 */
export function compare(fork: Fork, moves: readonly Decision[], options: CompareOptions): MoveOutcome[] {
  const { games, seed, minds, onGame } = options;
  const { rulebook, question } = fork;
  const outcomes = moves.map((): Outcome[] => []);
  for (let n = 0; n < games; n += 1) {
    for (const [place, decision] of moves.entries()) {
      at(outcomes, place).push(outcomeOf(playOn(fork, { decision, seed: `${seed}/${n}`, minds })));
      onGame?.(n * moves.length + place + 1);
    }
  }
  const scores = outcomes.map((list) => list.map(({ scores: each }) => at(each, question.seat)));
  return moves.map((decision, place) => {
    const list = at(outcomes, place);
    const own = at(scores, place);
    return {
      decision,
      score: distributionOf(own),
      difference: place === 0 ? undefined : meanInterval(own.map((score, n) => score - at(at(scores, 0), n))),
      endings: rulebook.endings.map(({ id }, ending) => {
        const count = list.filter((each) => each.ending === ending).length;
        return { id, count, share: count / games, interval: shareInterval(count, games) };
      }),
      held: shareOf(list.map(({ held }) => held)),
      lasts: shareOf(list.map(({ lasts }) => lasts)),
    };
  });
}

/** How often something was so, with its interval of 95 %. */
export function shareOf(cases: readonly boolean[]): Share {
  const hits = cases.filter(Boolean).length;
  return { share: cases.length === 0 ? 0 : hits / cases.length, ...shareInterval(hits, cases.length) };
}
