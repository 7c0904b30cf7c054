import { transition } from 'xstate';
import { kernelGame } from '../../src/kernel/game.ts';
import { valueOf } from '../../src/machine/account.ts';
import { machineGame } from '../../src/machine/game.ts';
import { happeningOf } from '../../src/machine/happening.ts';
import { machineOf } from '../../src/machine/machine.ts';
import { walkingEvaluator } from '../../src/machine/walk.ts';
import type { Game } from '../../src/rules/game.ts';
import { initialState } from '../../src/rules/initial.ts';
import { next } from '../../src/rules/next.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import type { Step } from '../../src/rules/step.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';
import { HandSheet } from './by-hand/sheet.ts';
import { submitByHand } from './by-hand/submit.ts';
import { forcedGames, type ForcedGame } from './forced-game.ts';
import { takeTurns, type Contestant, type Medians } from './rounds.ts';

/** Microseconds a game, the same games on each. */
export interface ExecutorNumbers {
  readonly scenario: string;
  readonly decisions: number;
  /** The kernel beside a loop written by hand, where there is one: as in a laboratory or a mind, where nothing else runs. */
  readonly alone?: { readonly byHand: number; readonly kernel: number };
  /** The kernel beside the statechart, which plays by the same functions with an evaluator of its own. */
  readonly kernel: number;
  readonly actor: number;
  readonly transition: number;
}

const ROUNDS = 21;
const MANY_ROUNDS = 101;
const HAND = 'first_steps';
/** What is played by hand is played so often in a round, lest the round be over before the clock has moved. */
const HANDFULS = 6;

/** Games of first_steps on the kernel and by hand, taking turns; then on the kernel and on the statechart. */
export function benchSmall(): ExecutorNumbers {
  const rulebook = shippedRulebook(HAND);
  const games = forcedGames(rulebook, 200);
  const few = games.slice(0, 2);
  const byHand: Contestant = { name: 'byHand', round: () => times(HANDFULS, () => each(games, playByHand)) };
  const medians = takeTurns([byHand, kernelOf(rulebook, games)], MANY_ROUNDS);
  const alone = { byHand: median(medians, 'byHand'), kernel: median(medians, 'kernel') };
  return { ...numbersOf(HAND, games, executors(rulebook, games, few)), alone };
}

/** Games of a scenario that nobody would write by hand. */
export function benchLarge(scenario: string): ExecutorNumbers {
  const rulebook = shippedRulebook(scenario);
  const games = forcedGames(rulebook, 20);
  return numbersOf(scenario, games, executors(rulebook, games, games.slice(0, 1)));
}

function executors(rulebook: Rulebook, games: readonly ForcedGame[], few: readonly ForcedGame[]): Contestant[] {
  const machine = machineOf(rulebook);
  return [
    kernelOf(rulebook, games),
    { name: 'actor', round: () => each(few, (game) => playOn(machineGame(rulebook, game.fate), game)) },
    { name: 'transition', round: () => each(few, (game) => playPurely(rulebook, machine, game)) },
  ];
}

function numbersOf(
  scenario: string,
  games: readonly ForcedGame[],
  contestants: readonly Contestant[],
): ExecutorNumbers {
  const medians = takeTurns(contestants, ROUNDS);
  const decisions = games.reduce((sum, game) => sum + game.decisions.length, 0) / games.length;
  return {
    scenario,
    decisions,
    kernel: median(medians, 'kernel'),
    actor: median(medians, 'actor'),
    transition: median(medians, 'transition'),
  };
}

function median(medians: Medians, name: string): number {
  return medians.get(name) ?? Number.NaN;
}

function kernelOf(rulebook: Rulebook, games: readonly ForcedGame[]): Contestant {
  const play = (game: ForcedGame): void => playOn(kernelGame(rulebook, game.fate, { keepSteps: false }), game);
  return { name: 'kernel', round: () => each(games, play) };
}

function each(games: readonly ForcedGame[], play: (game: ForcedGame) => void): number {
  for (const game of games) play(game);
  return games.length;
}

function times(count: number, round: () => number): number {
  let units = 0;
  for (let n = 0; n < count; n += 1) units += round();
  return units;
}

function playOn(game: Game, { decisions }: ForcedGame): void {
  for (const step of decisions) if (game.submit(step) !== undefined) throw new Error('Refused');
}

function playByHand({ fate, decisions }: ForcedGame): void {
  const sheet = new HandSheet(fate);
  for (const step of decisions) if (!submitByHand(sheet, step)) throw new Error('Refused');
}

/** Each step from one snapshot to the next, by XState's own function and with no actor. */
function playPurely(rulebook: Rulebook, machine: ReturnType<typeof machineOf>, { fate, decisions }: ForcedGame): void {
  const evaluator = walkingEvaluator(rulebook);
  const state = initialState(rulebook, evaluator, fate);
  let snapshot = machine.resolveState({ value: valueOf(rulebook, state), context: { state } });
  const position = () => ({ rulebook, state: snapshot.context.state, evaluator });
  const take = (step: Step): void => {
    [snapshot] = transition(machine, snapshot, happeningOf(position(), step, fate));
  };
  const playOnByItself = (): void => {
    for (let then = next(position(), fate); then.kind === 'step'; then = next(position(), fate)) take(then.step);
  };
  playOnByItself();
  for (const step of decisions) {
    take(step);
    playOnByItself();
  }
  if (next(position(), fate).kind !== 'wait') throw new Error('Not played to its end');
}
