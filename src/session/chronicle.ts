import { at } from '../kit/never.ts';
import { flatEvaluator } from '../kernel/flat.ts';
import { apply } from '../rules/apply.ts';
import type { Lapse } from '../rules/conduct.ts';
import type { GameState } from '../rules/game.ts';
import { initialState } from '../rules/initial.ts';
import { keepLedger, type LedgerEntry } from '../rules/ledger.ts';
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
  /**
   * For each cue of a seat the number of the step it came of, counted from 1 as the game plays them. Cues of one step belong together; a change without an act of
   * the same step came of something the seat did not see.
   */
  origins(seat: number): readonly number[];
  /** What each side was told and heard, promised and did in secret, and what came of it, as far as a seat may know. */
  ledger(seat: number): readonly LedgerEntry[];
}

export function chronicle(rulebook: Rulebook, fate: Fate, seats: readonly number[]): Chronicle {
  const evaluator = flatEvaluator(rulebook);
  const state = initialState(rulebook, evaluator, fate);
  const position: Position = { rulebook, state, evaluator };
  let step = 0;
  const observers = seats.map((seat) => observer(rulebook, seat, state));
  const of = (seat: number): Observer => {
    const found = observers.find((one) => one.seat === seat);
    if (found === undefined) throw new RangeError(`Nobody follows seat ${seat}`);
    return found;
  };
  return {
    state,
    follow(steps) {
      for (const next of steps) {
        apply(position, next, fate);
        step += 1;
        for (const one of observers) see(position, one, next, step);
      }
    },
    lapse({ party, deed, refusal }) {
      const turn = at(state, rulebook.layout.turn);
      for (const one of observers) {
        if (one.seat !== party && one.seat !== EVERYTHING) continue;
        // No step of the game: it stands between two of them.
        tell(one, step + 0.5, [{ turn, kind: 'lapsed', party, deed, refusal }]);
      }
    },
    cues: (seat) => of(seat).cues,
    origins: (seat) => of(seat).origins,
    ledger: (seat) => of(seat).ledger,
  };
}

interface Observer {
  readonly seat: number;
  readonly cues: Cue[];
  readonly origins: number[];
  readonly ledger: LedgerEntry[];
  /** What it saw last; and room for what it sees next. */
  before: GameState;
  after: GameState;
}

function observer(rulebook: Rulebook, seat: number, state: GameState): Observer {
  const after = state.slice();
  return { seat, cues: [], origins: [], ledger: [], before: look(rulebook, seat, state, state.slice()), after };
}

function look(rulebook: Rulebook, seat: number, state: GameState, into: GameState): GameState {
  if (seat === EVERYTHING) into.set(state);
  else viewOf(rulebook, state, seat, into);
  return into;
}

function tell(one: Observer, origin: number, cues: readonly Cue[]): void {
  one.cues.push(...cues);
  for (const _ of cues) one.origins.push(origin);
}

function see({ rulebook, state, evaluator }: Position, one: Observer, step: Step, origin: number): void {
  const { seat, before } = one;
  const after = look(rulebook, seat, state, one.after);
  const sight = { rulebook, seat, before, after };
  const act = actCue(sight, step);
  if (act !== undefined) tell(one, origin, [act]);
  tell(one, origin, changeCues(sight));
  const seen = (view: GameState): Position => ({ rulebook, state: view, evaluator });
  keepLedger(one.ledger, { before: seen(before), after: seen(after), seat, step });
  one.after = before;
  one.before = after;
}
