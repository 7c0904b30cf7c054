import { createActor } from 'xstate';
import { at } from '../kit/never.ts';
import type { Game, GameState } from '../rules/game.ts';
import { initialState } from '../rules/initial.ts';
import { whyNotStep } from '../rules/lawful.ts';
import { MOST_IN_COURSE } from '../rules/following.ts';
import { next } from '../rules/next.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Fate, Refusal, Step, Waiting } from '../rules/step.ts';
import { disagreement, valueOf } from './account.ts';
import { happeningOf } from './happening.ts';
import { machineOf } from './machine.ts';
import { walkingEvaluator } from './walk.ts';

type Machine = ReturnType<typeof machineOf>;
type Snapshot = ReturnType<Machine['resolveState']>;

/** A running game on the statechart. Its state is never changed in place: each step has its own. */
export interface MachineGame extends Game {
  /** XState's own account: the phase under `turn`, and the state of each region. */
  value(): Snapshot['value'];
  /** Whether the statechart would take this step now, by its own guards. */
  can(step: Step): boolean;
  /** Takes back the last decision and all that followed; false where there is none. */
  undo(): boolean;
}

const machines = new WeakMap<Rulebook, Machine>();

/** The statechart of a rulebook, built once. */
export function machineFor(rulebook: Rulebook): Machine {
  const known = machines.get(rulebook) ?? machineOf(rulebook);
  machines.set(rulebook, known);
  return known;
}

/**
 * A game on the machine, played on up to the first decision of a seat; `from` is a state to play on from. Throws, with
 * both values, where the statechart's account and the state part, and where the statechart drops an event.
 */
export function machineGame(rulebook: Rulebook, fate: Fate, { from }: { readonly from?: GameState } = {}): MachineGame {
  const evaluator = walkingEvaluator(rulebook);
  const machine = machineFor(rulebook);
  const first = from?.slice() ?? initialState(rulebook, evaluator, fate);
  const steps: Step[] = [];
  const marks: { readonly snapshot: Snapshot; readonly steps: number }[] = [];
  let failure: unknown;
  let actor = start(machine.resolveState({ value: valueOf(rulebook, first), context: { state: first } }));
  let waiting: Waiting = playOn();

  function start(snapshot: Snapshot) {
    const started = createActor(machine, { snapshot, input: snapshot.context });
    started.subscribe({ error: (error) => (failure = error) });
    return started.start();
  }

  function position(): Position {
    return { rulebook, state: actor.getSnapshot().context.state, evaluator };
  }

  function take(step: Step): void {
    const before = position();
    const happening = happeningOf(before, step, fate);
    actor.send(happening);
    if (failure !== undefined) throw new Error(`The machine failed at ${happening.type}`, { cause: failure });
    const { value, context } = actor.getSnapshot();
    if (context.state === before.state) {
      throw new Error(`The machine dropped ${happening.type} in ${JSON.stringify(value)}`);
    }
    const parting = disagreement(rulebook, context.state, value);
    if (parting !== undefined) throw new Error(`After ${happening.type}: ${parting}`);
    steps.push(step);
  }

  function playOn(): Waiting {
    for (let count = 0; count < MOST_IN_COURSE; count += 1) {
      const following = next(position(), fate);
      if (following.kind === 'wait') return following.waiting;
      take(following.step);
    }
    throw new Error(`No decision within ${MOST_IN_COURSE} steps of turn ${position().state[rulebook.layout.turn]}`);
  }

  return {
    rulebook,
    steps,
    get state() {
      return actor.getSnapshot().context.state;
    },
    waiting: () => waiting,
    value: () => actor.getSnapshot().value,
    can: (step) => actor.getSnapshot().can(happeningOf(position(), step, fate)),
    submit(step): Refusal | undefined {
      const refusal = whyNotStep(position(), waiting, step);
      if (refusal !== undefined) return refusal;
      marks.push({ snapshot: actor.getSnapshot(), steps: steps.length });
      take(step);
      waiting = playOn();
      return undefined;
    },
    undo() {
      if (marks.length === 0) return false;
      const mark = at(marks, marks.length - 1);
      marks.length -= 1;
      steps.length = mark.steps;
      actor.stop();
      actor = start(mark.snapshot);
      waiting = playOn();
      return true;
    },
  };
}
