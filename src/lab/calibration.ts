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
import { playGame } from './play-game.ts';
import { reliabilityOf, type Forecast, type Reliability } from './reliability.ts';

export interface CalibrationOptions {
  /** How many games, 1 or more. */
  readonly games: number;
  /** Game n is played on `seed/n`. */
  readonly seed: string;
  /**
   * The rulebook under another assumption: kinds are drawn by its priors, and minds think by its numbers, while what
   * seats believe is reckoned by the first. Default: the same.
   */
  readonly world?: Rulebook;
  /** Who plays every seat: minds of a level, or personas, as in simulations. Default: personas. */
  readonly level?: Level;
}

/** How far what seats believe can be relied upon. */
export interface Calibration {
  readonly games: number;
  /** Odds that those who plan give to the kinds of others, each turn, against what they were. */
  readonly kinds: Reliability;
  /** The same on the last turn of each game alone. */
  readonly kindsAtLast: Reliability;
  /** Odds of a yes that the analysts of who offers give, against whether all signed. */
  readonly answers: Reliability;
}

/**
 * Plays games and holds what seats believed to what was true. Analysts know who looks ahead: those who search. The same
 * options give the same numbers.
 */
export function calibration(rulebook: Rulebook, options: CalibrationOptions): Calibration {
  const { games, seed, world = rulebook, level } = options;
  const noted: Noted = { kinds: [], kindsAtLast: [], answers: [] };
  const thinking = level === undefined ? persona() : mindOf(level);
  const mind = world === rulebook ? thinking : thinkingBy(world, thinking);
  const ahead = level === undefined ? 0 : aheadIn(rulebook, sittersOf(rulebook, level));
  for (let game = 0; game < games; game += 1) {
    const played = { rulebook, world, seed: `${seed}/${game}`, mind, ahead };
    noteGame(played, noted);
  }
  return {
    games,
    kinds: reliabilityOf(noted.kinds),
    kindsAtLast: reliabilityOf(noted.kindsAtLast),
    answers: reliabilityOf(noted.answers),
  };
}

interface Noted {
  readonly kinds: Forecast[];
  readonly kindsAtLast: Forecast[];
  readonly answers: Forecast[];
}

const [NO, YES] = [0, 1];

interface Played {
  readonly rulebook: Rulebook;
  readonly world: Rulebook;
  readonly seed: string;
  readonly mind: Mind;
  readonly ahead: number;
}

function noteGame({ rulebook, world, seed, mind, ahead }: Played, { kinds, kindsAtLast, answers }: Noted): void {
  const { layout, parties } = rulebook;
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
  kindsAtLast.push(...latest);
}

/** What those who plan believe of every other party that hides what it is. */
function beliefsIn(rulebook: Rulebook, state: GameState): Forecast[] {
  const { parties, layout } = rulebook;
  return parties.flatMap(({ plans }, observer) =>
    parties.flatMap(({ kinds }, subject): Forecast[] => {
      if (!plans || observer === subject || kinds.length < 2) return [];
      const odds = kinds.map((_, kind) => oddsOf(rulebook, state, observer, subject, kind));
      return [{ odds, came: at(state, layout.kinds + subject) }];
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
