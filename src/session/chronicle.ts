import { at } from '../kit/never.ts';
import { flatEvaluator } from '../kernel/flat.ts';
import { apply } from '../rules/apply.ts';
import type { Lapse } from '../rules/conduct.ts';
import type { GameState } from '../rules/game.ts';
import { initialState } from '../rules/initial.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Fate, Step } from '../rules/step.ts';
import { viewOf } from '../rules/view.ts';
import { actCue } from './act-cue.ts';
import { changeCues } from './change-cues.ts';
import type { Cue } from './cue.ts';

/** Sees everything; for who looks back. */
export const EVERYTHING = -1;

/** What each of some seats may know has happened. It plays the game along on the kernel, step by step. */
export interface Chronicle {
  /** The game as this chronicle has played it along. */
  readonly state: GameState;
  /** Plays along what came next. */
  follow(steps: readonly Step[]): void;
  /** An order that could not be carried out any more. */
  lapse(lapse: Lapse): void;
  /** Everything a seat may know, oldest first. Throws for a seat that is not followed. */
  cues(seat: number): readonly Cue[];
}

export function chronicle(rulebook: Rulebook, fate: Fate, seats: readonly number[]): Chronicle {
  const evaluator = flatEvaluator(rulebook);
  const state = initialState(rulebook, evaluator, fate);
  const position: Position = { rulebook, state, evaluator };
  const observers = seats.map((seat) => observer(rulebook, seat, state));
  const of = (seat: number): Observer => {
    const found = observers.find((one) => one.seat === seat);
    if (found === undefined) throw new RangeError(`Nobody follows seat ${seat}`);
    return found;
  };
  return {
    state,
    follow(steps) {
      for (const step of steps) {
        apply(position, step, fate);
        for (const one of observers) see(rulebook, one, state, step);
      }
    },
    lapse({ party, deed, refusal }) {
      const turn = at(state, rulebook.layout.turn);
      for (const { seat, cues } of observers) {
        if (seat === party || seat === EVERYTHING) cues.push({ turn, kind: 'lapsed', party, deed, refusal });
      }
    },
    cues: (seat) => of(seat).cues,
  };
}

interface Observer {
  readonly seat: number;
  readonly cues: Cue[];
  /** What it saw last; and room for what it sees next. */
  before: GameState;
  after: GameState;
}

function observer(rulebook: Rulebook, seat: number, state: GameState): Observer {
  const after = state.slice();
  return { seat, cues: [], before: look(rulebook, seat, state, state.slice()), after };
}

function look(rulebook: Rulebook, seat: number, state: GameState, into: GameState): GameState {
  if (seat === EVERYTHING) into.set(state);
  else viewOf(rulebook, state, seat, into);
  return into;
}

function see(rulebook: Rulebook, one: Observer, state: GameState, step: Step): void {
  const { seat, before, cues } = one;
  const after = look(rulebook, seat, state, one.after);
  const sight = { rulebook, seat, before, after };
  const act = actCue(sight, step);
  if (act !== undefined) cues.push(act);
  cues.push(...changeCues(sight));
  one.after = before;
  one.before = after;
}
