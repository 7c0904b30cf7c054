import { at } from '../../kit/never.ts';
import { persona } from '../../minds/persona.ts';
import { bootstrap } from '../bootstrap.ts';
import { mean } from '../../kit/arithmetic.ts';
import { quantile } from '../distribution.ts';
import { forecast } from '../forecast.ts';
import { openedGame } from '../openings.ts';
import { seated } from '../play-game.ts';
import { gamesOf, meanFigure, seedOf, type Inquiry, type Report, type Sample } from '../report.ts';

const ID = 'swings';

/** The dearest of all games: each of their turns is played on many times. */
const GAMES = 0.1;

/** Games played on from each turn, half to find swings by and half to measure them. */
const AHEAD = 48;

/** By how much the chance must move. */
const SWING = 0.15;

export const swings: Report = {
  id: ID,
  about:
    'The chance of the main summit at the beginning of each turn of a game among personas, by 48 games played on from there. A swing goes from a low to the next high or back; found on one half of the games played on and measured on the other, lest noise be taken for drama.',
  play(bench, _part, game) {
    const rulebook = bench.bookOf();
    const minds = seated(rulebook, persona());
    const seed = seedOf(bench, ID, game);
    return openedGame(rulebook, seed, minds).openings.map((opening): Sample => {
      const held = forecast(opening, AHEAD, `${seed}/${opening.turn}`, minds).map((one) => Number(one.held));
      return { game, turn: opening.turn, found: mean(held.slice(0, AHEAD / 2)), measured: mean(held.slice(AHEAD / 2)) };
    });
  },
  *inquire(bench): Inquiry {
    const [samples = []] = yield [{ report: ID, part: '', from: 0, to: gamesOf(bench, GAMES) }];
    const counts = [...Map.groupBy(samples, ({ game }) => game).values()].map((turns) => {
      const [found, measured] = [turns.map((one) => one['found'] ?? 0), turns.map((one) => one['measured'] ?? 0)];
      return legs(found, SWING).filter(([from, to]) => {
        const moved = at(measured, to) - at(measured, from);
        return at(found, to) > at(found, from) ? moved >= SWING : -moved >= SWING;
      }).length;
    });
    return [
      meanFigure(
        'median',
        'swings of 15 in 100 or more in the median game',
        bootstrap([counts], ([own = []]) => quantile(own, 0.5)),
        'number',
        { least: 2 },
      ),
      meanFigure(
        'mean',
        'swings a game',
        bootstrap([counts], ([own = []]) => mean(own)),
        'number',
      ),
    ];
  },
};

/**
 * From low to high and back: the places between which a series moves by at least `least` before it turns back by as much.
 */
export function legs(series: readonly number[], least: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  let extreme = 0;
  let direction = 0;
  for (const [place, value] of series.entries()) {
    const furthest = at(series, extreme);
    if (direction === 0) {
      // Until it has moved far enough, the start is the lowest or highest there was.
      const [low, high] = [lowest(series, place), highest(series, place)];
      if (at(series, high) - at(series, low) < least) continue;
      direction = low < high ? 1 : -1;
      from = Math.min(low, high);
      extreme = place;
    } else if ((value - furthest) * direction >= 0) extreme = place;
    else if ((furthest - value) * direction >= least) {
      found.push([from, extreme]);
      from = extreme;
      extreme = place;
      direction = -direction;
    }
  }
  return direction === 0 ? found : [...found, [from, extreme]];
}

function lowest(series: readonly number[], to: number): number {
  return series.slice(0, to + 1).reduce((best, value, place) => (value < at(series, best) ? place : best), 0);
}

function highest(series: readonly number[], to: number): number {
  return series.slice(0, to + 1).reduce((best, value, place) => (value > at(series, best) ? place : best), 0);
}
