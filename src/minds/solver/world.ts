import { kernelGame, type KernelGame } from '../../kernel/game.ts';
import { at } from '../../kit/never.ts';
import { questionOf, stepOf } from '../../rules/conduct.ts';
import type { Decision, GameState, Mind, MindLuck, Question } from '../../rules/game.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Fate, Step } from '../../rules/step.ts';
import { viewOf } from '../../rules/view.ts';
import { legalDeeds } from '../../rules/why-not.ts';
import { branchesOf, type Branch, type Draws } from './branches.ts';
import { askMind } from '../../rules/ask-mind.ts';

/** What a best response is sought in: one seat against minds whose way of deciding is known. */
export interface Setting {
  readonly rulebook: Rulebook;
  readonly seat: number;
  /** By seat; the solver's own is not asked. */
  readonly others: readonly Mind[];
  /** Parts into which each draw falls: exact where odds are multiples of 1 ÷ grain. */
  readonly grain: number;
}

/** A game at rest: where a seat must decide, or at its end. */
export interface World {
  readonly odds: number;
  readonly state: GameState;
  readonly draws: Draws;
  /** Orders that are sealed and not yet resolved, in their order; undefined while none are open. */
  readonly orders: readonly number[] | undefined;
  /** Seats whose sealed orders are in, and what they are, while orders are being given. */
  readonly sealed: readonly (readonly number[])[];
  /** What is asked now; undefined at the end. */
  readonly question: Question | undefined;
}

type Draw = (name: string) => number;
type Rest = Omit<World, 'odds' | 'draws'>;

/** The worlds in which a game may begin. */
export function openings(setting: Setting): World[] {
  return drawn(setting, 1, new Map(), (draw) => atRest(setting, gameFrom(setting, undefined, draw), undefined, []));
}

/** What may follow where somebody else must decide in a world: each decision that its mind may come to. */
export function othersDecide(setting: Setting, world: World): World[] {
  const { rulebook, others, grain } = setting;
  const { question, state } = world;
  if (question === undefined) return [world];
  const { seat } = question;
  const turn = at(state, rulebook.layout.turn);
  const mind = at(others, seat);
  const branches = branchesOf(
    world.draws,
    grain,
    (draw): Decision => {
      const view = viewOf(rulebook, state, seat);
      const luck: MindLuck = (slot) => draw(`mind ${seat} ${turn} ${slot}`);
      return askMind(mind, view, question, luck);
    },
    (decision) => JSON.stringify(decision),
  );
  return branches.flatMap(({ odds, draws, result }) =>
    whatFollows(setting, { ...world, odds: world.odds * odds, draws }, result),
  );
}

/** What may follow a lawful decision on the question of a world. */
export function whatFollows(setting: Setting, world: World, decision: Decision): World[] {
  const { question, orders, sealed } = world;
  if (question === undefined) throw new Error('Nobody is asked');
  return drawn(setting, world.odds, world.draws, (draw) => {
    const game = gameFrom(setting, world.state, draw);
    if (question.kind === 'orders') {
      return atRest(setting, game, undefined, [...sealed, decision.kind === 'orders' ? decision.deeds : []]);
    }
    const waiting = game.waiting();
    if (waiting.kind === 'orders' || waiting.kind === 'nothing') throw new Error(`A game waits for ${waiting.kind}`);
    const step = stepOf(waiting, decision);
    const refusal = step === undefined ? { code: 'not_now' } : game.submit(step);
    if (refusal !== undefined) throw new Error(`Unlawful (${refusal.code}): ${JSON.stringify({ question, decision })}`);
    return atRest(setting, game, orders, sealed);
  });
}

function drawn(setting: Setting, odds: number, draws: Draws, run: (draw: Draw) => Rest): World[] {
  const branches: Branch<Rest>[] = branchesOf(draws, setting.grain, run, keyOfRest);
  return branches.map((branch) => ({ ...branch.result, odds: odds * branch.odds, draws: branch.draws }));
}

function keyOfRest({ state, orders, sealed }: Rest): string {
  return `${state.join()} ${orders?.join() ?? '-'} ${sealed.join(';')}`;
}

function gameFrom({ rulebook }: Setting, from: GameState | undefined, draw: Draw): KernelGame {
  const fate: Fate = { draw: (turn, chance) => draw(`world ${turn} ${chance}`), forced: () => -1 };
  return kernelGame(rulebook, fate, from === undefined ? { keepSteps: false } : { keepSteps: false, from });
}

/** Plays on what needs nobody's decision: sealed orders are collected, then resolved one by one, walk-aways last. */
function atRest(
  { rulebook }: Setting,
  game: KernelGame,
  orders: readonly number[] | undefined,
  sealed: readonly (readonly number[])[],
): Rest {
  const { position, state } = game;
  let left = orders;
  let given = sealed;
  for (;;) {
    const waiting = game.waiting();
    if (waiting.kind === 'nothing') return { state, orders: undefined, sealed: [], question: undefined };
    if (waiting.kind !== 'orders') {
      return { state, orders: left, sealed: given, question: questionOf(position, waiting) };
    }
    if (left === undefined) {
      const planners = [...rulebook.parties.keys()].filter((party) => at(rulebook.parties, party).plans);
      const seat = planners[given.length];
      if (seat !== undefined) {
        const options = legalDeeds(position, seat, 'order');
        return { state, orders: undefined, sealed: given, question: { kind: 'orders', seat, options } };
      }
      const leaves = (deed: number): boolean => at(rulebook.deeds, deed).kind === 'leave';
      const all = given.flat();
      left = [...all.filter((deed) => !leaves(deed)), ...all.filter(leaves)];
      given = [];
    }
    const [deed, ...further] = left;
    const step: Step = deed === undefined ? { kind: 'close_orders' } : { kind: 'move', deed };
    // An order that is no longer lawful lapses.
    game.submit(step);
    left = deed === undefined ? undefined : further;
  }
}
