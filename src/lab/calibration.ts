import { worldFate } from '../kernel/fate.ts';
import { flatEvaluator } from '../kernel/flat.ts';
import type { Level } from '../kernel/record.ts';
import { at } from '../kit/never.ts';
import { aheadIn } from '../minds/ahead.ts';
import { mindOf } from '../minds/mind-of.ts';
import { persona } from '../minds/persona.ts';
import { oddsOf } from '../rules/belief.ts';
import { draftOf } from '../rules/draft.ts';
import type { Decision, GameState, Mind, Question, SeatView } from '../rules/game.ts';
import { initialState } from '../rules/initial.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { oddsOfYes } from '../rules/reply.ts';
import { viewOf } from '../rules/view.ts';
import type { Forecast } from './forecast-tally.ts';
import { playGame } from './play-game.ts';

const [NO, YES] = [0, 1];

export interface ForetoldOptions {
  readonly seed: string;
  /**
   * The rulebook under another assumption: kinds are drawn by its priors, and minds think by its numbers, while what
   * seats believe is reckoned by the first. Default: the same.
   */
  readonly world?: Rulebook;
  /** Who plays every seat: minds of a level, or personas, as in simulations. Default: personas. */
  readonly level?: Level;
}

/** What was foretold in one game, each with what came. */
export interface Foretold {
  /** Odds that those who plan give to the kinds of others, each turn, about each of whom by index. */
  readonly kinds: readonly Forecast[];
  /** The same on the last turn alone. */
  readonly kindsAtLast: readonly Forecast[];
  /** Odds of a no and of a yes that the analysts of who offers give; a yes is one of all who must sign. */
  readonly answers: readonly Forecast[];
}

/**
 * Plays a game and holds what seats believed to what was true. Analysts know who looks ahead: those who search. The same
 * options give the same forecasts.
 */
export function foretold(rulebook: Rulebook, { seed, world = rulebook, level }: ForetoldOptions): Foretold {
  const thinking = level === undefined ? persona() : mindOf(level);
  const mind = world === rulebook ? thinking : thinkingBy(world, thinking);
  const ahead = level === undefined ? 0 : aheadIn(rulebook, sittersOf(rulebook, level));
  const { layout, parties } = rulebook;
  const kinds: Forecast[] = [];
  const answers: Forecast[] = [];
  let latest: readonly Forecast[] = [];
  let turn = 0;
  /** Odds of a yes to the offer that lies on a table; undefined where none does. */
  let open: number | undefined;
  const settle = (came: number): void => {
    if (open !== undefined) answers.push({ odds: [1 - open, open], came });
    open = undefined;
  };
  playGame(rulebook, {
    seed,
    force: kindsDrawn(world, seed),
    minds: () => parties.map(() => mind),
    onDecision: ({ state }, question, decision) => {
      if (question.kind === 'answer') {
        if (decision.kind !== 'answer' || !decision.accepts) settle(NO);
        return;
      }
      settle(YES);
      if (question.kind === 'offer') open = oddsGiven(rulebook, state, question, decision, ahead);
      if (question.kind !== 'orders' || at(state, layout.turn) === turn) return;
      turn = at(state, layout.turn);
      latest = beliefsIn(rulebook, state);
      kinds.push(...latest);
    },
  });
  settle(YES);
  return { kinds, kindsAtLast: latest, answers };
}

/** What those who plan believe of every other party that hides what it is. */
function beliefsIn(rulebook: Rulebook, state: GameState): Forecast[] {
  const { parties, layout } = rulebook;
  return parties.flatMap(({ plans }, observer) =>
    parties.flatMap(({ kinds }, subject): Forecast[] => {
      if (!plans || observer === subject || kinds.length < 2) return [];
      const odds = kinds.map((_, kind) => oddsOf(rulebook, state, observer, subject, kind));
      return [{ about: subject, odds, came: at(state, layout.kinds + subject) }];
    }),
  );
}

/** What the analysts of who offers say of its offer, from what the seat sees; undefined where it offers nothing. */
function oddsGiven(
  rulebook: Rulebook,
  state: GameState,
  { seat, table }: Question & { readonly kind: 'offer' },
  decision: Decision,
  ahead: number,
): number | undefined {
  if (decision.kind !== 'offer') return undefined;
  const position = { ...viewOf(rulebook, state, seat), evaluator: flatEvaluator(rulebook) };
  return oddsOfYes(position, seat, draftOf(rulebook, table, decision.package, seat), ahead);
}

const sittersOf = ({ parties }: Rulebook, level: Level): Readonly<Record<string, Level>> =>
  Object.fromEntries(parties.map(({ id }) => [id, level]));

/** The kinds that a seed draws under a rulebook, as what is forced. */
function kindsDrawn(world: Rulebook, seed: string): Readonly<Record<string, string>> {
  const state = initialState(world, flatEvaluator(world), worldFate(world, seed));
  return Object.fromEntries(
    world.parties.flatMap(({ id, kinds }, party) =>
      kinds.length < 2 ? [] : [[id, at(kinds, at(state, world.layout.kinds + party)).id] as const],
    ),
  );
}

/** A mind to which a view is one under another rulebook of the same scenario. */
function thinkingBy(world: Rulebook, mind: Mind): Mind {
  const seen = (view: SeatView): SeatView => ({ ...view, rulebook: world });
  return {
    choose: (view, question, luck) => mind.choose(seen(view), question, luck),
    respond: (view, question, luck) => mind.respond(seen(view), question, luck),
  };
}
