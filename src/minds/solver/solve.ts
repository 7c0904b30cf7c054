import { flatEvaluator } from '../../kernel/flat.ts';
import { at } from '../../kit/never.ts';
import { fail, succeed, type Result } from '../../kit/result.ts';
import type { Decision, Question, SeatView } from '../../rules/game.ts';
import { scoreOf } from '../../rules/score.ts';
import { viewOf } from '../../rules/view.ts';
import { everyDecision } from './own-decisions.ts';
import { follow, openings, othersDecide, type Setting, type World } from './world.ts';

export type { Setting } from './world.ts';

/** A scenario is too large to be solved: it has more places in which somebody decides than were allowed. */
export interface TooLarge {
  readonly kind: 'too_large';
  readonly places: number;
}

/** Where the seat decides: what it knows, and what each decision is worth from there on, if it goes on in the best way. */
export interface Place {
  readonly view: SeatView;
  readonly question: Question;
  /** Odds of coming here before anything is known, 0 to 1, if the seat does what leads here. */
  readonly odds: number;
  /** Points on the mean, at what the seat can know here. */
  readonly worths: readonly { readonly decision: Decision; readonly worth: number }[];
}

export interface Solution {
  /** Score of the best response on the mean, in points. */
  readonly value: number;
  /** Places on the way of the mind that was followed, or of the best response. */
  readonly places: readonly Place[];
  /** Score on the mean of the mind that was followed; the same as `value` where none was. */
  readonly followed: number;
}

/** What a mind decides; undefined: the best. */
export type Follow = ((view: SeatView, question: Question) => Decision) | undefined;

/** Places after which a scenario is given up. */
const MOST_PLACES = 200_000;

/**
 * The exact best response of a seat to minds whose way of deciding is known, by induction from the end over what the seat
 * can know: worlds that look the same to it are one place, weighted by their odds (Bayes), and it decides there once.
 * `following`: a mind whose own score is reckoned beside it, exactly. Fails where the scenario is too large.
 */
export function solve(setting: Setting, following: Follow = undefined, most = MOST_PLACES): Result<Solution, TooLarge> {
  const solver: Solver = { setting, following, most, count: 0, known: new Map(), places: [] };
  const worlds = openings(setting);
  const value = bestOf(solver, worlds);
  if (value === undefined) return fail({ kind: 'too_large', places: solver.count });
  const followed = walk(solver, worlds);
  return followed === undefined
    ? fail({ kind: 'too_large', places: solver.count })
    : succeed({ value, places: solver.places, followed });
}

interface Solver {
  readonly setting: Setting;
  readonly following: Follow;
  readonly most: number;
  /** Times that somebody has decided. */
  count: number;
  /** Points of places already solved, by all that is possible there. */
  readonly known: Map<string, number>;
  readonly places: Place[];
}

/** Points, times the odds of the worlds; undefined where it is too much. */
function bestOf(solver: Solver, worlds: readonly World[]): number | undefined {
  const { places, ended } = placesOf(solver, worlds);
  if (solver.count > solver.most) return undefined;
  let sum = ended;
  for (const place of places.values()) {
    const worths = worthsAt(solver, place);
    if (worths === undefined) return undefined;
    sum += Math.max(...worths.map(({ worth }) => worth));
  }
  return sum;
}

function worthsAt(solver: Solver, place: readonly World[]): { decision: Decision; worth: number }[] | undefined {
  const first = at(place, 0);
  if (first.question === undefined) return undefined;
  const { question } = first;
  const view = viewOf(solver.setting.rulebook, first.state, solver.setting.seat);
  const worths: { decision: Decision; worth: number }[] = [];
  for (const decision of everyDecision(view, question)) {
    const after = place.flatMap((world) => follow(solver.setting, world, decision));
    const key = keyOf(after);
    const worth = solver.known.get(key) ?? bestOf(solver, after);
    if (worth === undefined) return undefined;
    solver.known.set(key, worth);
    worths.push({ decision, worth });
  }
  return worths;
}

/** The way of the mind that is followed, with what it left lying at each place. */
function walk(solver: Solver, worlds: readonly World[]): number | undefined {
  const { places, ended } = placesOf(solver, worlds);
  let sum = ended;
  for (const place of places.values()) {
    const first = at(place, 0);
    const worths = worthsAt(solver, place);
    if (worths === undefined || first.question === undefined) return undefined;
    const { question } = first;
    const view = viewOf(solver.setting.rulebook, first.state, solver.setting.seat);
    const odds = place.reduce((total, world) => total + world.odds, 0);
    solver.places.push({
      view,
      question,
      odds,
      worths: worths.map(({ decision, worth }) => ({ decision, worth: worth / odds })),
    });
    const best = worths.reduce((one, other) => (other.worth > one.worth ? other : one)).decision;
    const decision = solver.following === undefined ? best : solver.following(view, question);
    const after = walk(
      solver,
      place.flatMap((world) => follow(solver.setting, world, decision)),
    );
    if (after === undefined) return undefined;
    sum += after;
  }
  return sum;
}

/** Lets the others decide until the seat must: worlds that look alike to it together; and the points of those that end. */
function placesOf(solver: Solver, worlds: readonly World[]): { places: Map<string, World[]>; ended: number } {
  const { setting } = solver;
  const places = new Map<string, World[]>();
  let ended = 0;
  const open = [...worlds];
  for (let world = open.pop(); world !== undefined && solver.count <= solver.most; world = open.pop()) {
    const { question, state } = world;
    solver.count += 1;
    if (question === undefined) {
      const position = { rulebook: setting.rulebook, state, evaluator: flatEvaluator(setting.rulebook) };
      ended += world.odds * scoreOf(position, setting.seat).total;
    } else if (question.seat !== setting.seat) open.push(...othersDecide(setting, world));
    else {
      const key = `${viewOf(setting.rulebook, state, setting.seat).state.join()} ${JSON.stringify(question)}`;
      const place = places.get(key);
      if (place === undefined) places.set(key, [world]);
      else place.push(world);
    }
  }
  return { places, ended };
}

function keyOf(worlds: readonly World[]): string {
  return worlds
    .map(({ odds, state, draws, orders, sealed }) =>
      [odds, state.join(), JSON.stringify([...draws]), orders?.join() ?? '-', sealed.join(';')].join(' '),
    )
    .toSorted()
    .join('\n');
}
