import { apply } from '../rules/apply.ts';
import type { Game, GameState } from '../rules/game.ts';
import { initialState } from '../rules/initial.ts';
import { whyNotStep } from '../rules/lawful.ts';
import { MOST_IN_COURSE } from '../rules/following.ts';
import { next } from '../rules/next.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Fate, Refusal, Step, Waiting } from '../rules/step.ts';
import { flatEvaluator } from './flat.ts';

export interface KernelOptions {
  /** Whether `steps` lists what happened; mass play and search keep none. Default: kept. */
  readonly keepSteps?: boolean;
  /** A state to play on from; it is copied. Default: the first state of the game. */
  readonly from?: GameState;
}

/** A running game on flat numbers, changed in place. */
export interface KernelGame extends Game {
  /** The state with what is needed to read it. */
  readonly position: Position;
}

/** A game on the kernel, played on up to the first decision of a seat. */
export function kernelGame(rulebook: Rulebook, fate: Fate, options: KernelOptions = {}): KernelGame {
  const evaluator = flatEvaluator(rulebook);
  const state = options.from?.slice() ?? initialState(rulebook, evaluator, fate);
  const position: Position = { rulebook, state, evaluator };
  const keep = options.keepSteps ?? true;
  const steps: Step[] = [];
  let waiting: Waiting = playOn();

  function take(step: Step): void {
    apply(position, step, fate);
    if (keep) steps.push(step);
  }

  function playOn(): Waiting {
    for (let count = 0; count < MOST_IN_COURSE; count += 1) {
      const following = next(position, fate);
      if (following.kind === 'wait') return following.waiting;
      take(following.step);
    }
    throw new Error(`No decision within ${MOST_IN_COURSE} steps of turn ${state[rulebook.layout.turn]}`);
  }

  return {
    rulebook,
    state,
    position,
    steps,
    waiting: () => waiting,
    submit(step: Step): Refusal | undefined {
      const refusal = whyNotStep(position, waiting, step);
      if (refusal !== undefined) return refusal;
      take(step);
      waiting = playOn();
      return undefined;
    },
  };
}
