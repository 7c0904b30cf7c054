import { flatEvaluator } from '../../kernel/flat.ts';
import { at } from '../../kit/never.ts';
import { fail, succeed, type Result } from '../../kit/result.ts';
import type { Decision, Question, SeatView } from '../../rules/game.ts';
import { scoreOf } from '../../rules/score.ts';
import { viewOf } from '../../rules/view.ts';
import { everyDecision } from './own-decisions.ts';
import { openings, othersDecide, whatFollows, type Setting, type World } from './world.ts';

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

/** A way through the places of a scenario, and what it comes to. */
export interface Way {
  /** Score on the mean, in points. */
  readonly value: number;
  /** Places on it, with what each decision would have been worth there. */
  readonly places: readonly (Place & { readonly decision: Decision })[];
}

export interface Solution {
  readonly best: Way;
  /** The way of a mind, reckoned exactly. It decides once at each place. Throws where it decides unlawfully. */
  readonly follow: (mind: (view: SeatView, question: Question) => Decision) => Way;
}

/** Places after which a scenario is given up. */
const MOST_PLACES = 200_000;

/**
 * The exact best response of a seat to minds whose way of deciding is known, by induction from the end over what the seat
 * can know: worlds that look the same to it are one place, weighted by their odds (Bayes), and it decides there once.
 * Fails where more is to be decided than `most`.
 */
export function solve(setting: Setting, most = MOST_PLACES): Result<Solution, TooLarge> {
  const solver: Solver = { setting, most, count: 0, known: new Map() };
  const worlds = openings(setting);
  if (bestOf(solver, worlds) === undefined) return fail({ kind: 'too_large', places: solver.count });
  const follow = (mind: Follow): Way => walk({ ...solver, most: Infinity }, worlds, mind);
  return succeed({ best: follow(undefined), follow });
}

/** What a mind decides; undefined: the best. */
type Follow = ((view: SeatView, question: Question) => Decision) | undefined;

interface Worth {
  readonly decision: Decision;
  /** Points, times the odds of the place. */
  readonly worth: number;
}

interface Solver {
  readonly setting: Setting;
  readonly most: number;
  /** Times that somebody has decided. */
  count: number;
  /** Places already solved, by all that is possible there. */
  readonly known: Map<string, readonly Worth[]>;
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

function worthsAt(solver: Solver, place: readonly World[]): readonly Worth[] | undefined {
  const { question, state } = at(place, 0);
  if (question === undefined) return [];
  const key = keyOf(place);
  const known = solver.known.get(key);
  if (known !== undefined) return known;
  const view = viewOf(solver.setting.rulebook, state, solver.setting.seat);
  const worths: Worth[] = [];
  for (const decision of everyDecision(view, question)) {
    const worth = bestOf(solver, after(solver, place, decision));
    if (worth === undefined) return undefined;
    worths.push({ decision, worth });
  }
  solver.known.set(key, worths);
  return worths;
}

function after({ setting }: Solver, place: readonly World[], decision: Decision): World[] {
  return place.flatMap((world) => whatFollows(setting, world, decision));
}

function walk(solver: Solver, worlds: readonly World[], mind: Follow): Way {
  const { places, ended } = placesOf(solver, worlds);
  let value = ended;
  const walked: Way['places'][number][] = [];
  for (const place of places.values()) {
    const { question, state } = at(place, 0);
    const worths = worthsAt(solver, place) ?? [];
    if (question === undefined) continue;
    const view = viewOf(solver.setting.rulebook, state, solver.setting.seat);
    const odds = place.reduce((total, world) => total + world.odds, 0);
    const best = worths.reduce((one, other) => (other.worth > one.worth ? other : one)).decision;
    const decision = mind === undefined ? best : mind(view, question);
    const shares = worths.map((each) => ({ decision: each.decision, worth: each.worth / odds }));
    walked.push({ view, question, odds, worths: shares, decision });
    const further = walk(solver, after(solver, place, decision), mind);
    value += further.value;
    walked.push(...further.places);
  }
  return { value, places: walked };
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
