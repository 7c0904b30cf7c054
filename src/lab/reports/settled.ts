import { persona } from '../../minds/persona.ts';
import { areaUnderCurve } from '../auc.ts';
import { shareOf } from '../compare.ts';
import { forecast } from '../forecast.ts';
import { openedGame } from '../openings.ts';
import { outcomeOf } from '../outcome.ts';
import { seated } from '../play-game.ts';
import {
  column,
  gamesOf,
  meanFigure,
  seedOf,
  shareFigure,
  type Figure,
  type Inquiry,
  type Report,
  type Sample,
} from '../report.ts';

const ID = 'settled';
const GAMES = 0.5;
const AHEAD = 32;

/** Endings that came less often say nothing about how well they are foretold. */
const LEAST_SEEN = 0.05;

export const settled: Report = {
  id: ID,
  about:
    'How well the end can be foretold half way, by 32 games played on from there, which know everything that is hidden: the area under the curve, ½ for a coin. Over the endings seen in 5 of 100 games or more, their mean by how often they came.',
  play(bench, _part, game) {
    const rulebook = bench.bookOf();
    const minds = seated(rulebook, persona());
    const seed = seedOf(bench, ID, game);
    const { openings, position } = openedGame(rulebook, seed, minds);
    const middle = openings.find(({ turn }) => turn === Math.max(1, Math.floor(rulebook.turns / 2)));
    // A game that is over by then is settled, but nothing is foretold of it.
    if (middle === undefined) return [];
    const { ending, held } = outcomeOf(position);
    const ahead = forecast(middle, AHEAD, seed, minds);
    const odds = rulebook.endings.map((_, index): [string, number] => [
      `odds.${index}`,
      ahead.filter((one) => one.ending === index).length / AHEAD,
    ]);
    const oddsHeld = ahead.filter((one) => one.held).length / AHEAD;
    return [{ ending, held: Number(held), oddsHeld, ...Object.fromEntries(odds) } satisfies Sample];
  },
  *inquire(bench): Inquiry {
    const rulebook = bench.bookOf();
    const games = gamesOf(bench, GAMES);
    const [samples = []] = yield [{ report: ID, part: '', from: 0, to: games }];
    const figures: Figure[] = [];
    const meeting = areaUnderCurve(
      column(samples, 'oddsHeld'),
      samples.map(({ held }) => held === 1),
    );
    if (meeting !== undefined)
      figures.push(
        meanFigure('held', 'how well it is foretold half way whether the summit is held', meeting, 'share', {
          most: 0.85,
        }),
      );
    const areas = rulebook.endings.flatMap((_, index) => {
      const came = samples.map(({ ending }) => ending === index);
      const count = came.filter(Boolean).length;
      const area = areaUnderCurve(column(samples, `odds.${index}`), came);
      return area === undefined || count < LEAST_SEEN * samples.length ? [] : [{ count, ...area }];
    });
    const all = areas.reduce((sum, { count }) => sum + count, 0);
    if (all > 0) {
      const weighed = (of: 'mean' | 'low' | 'high'): number =>
        areas.reduce((sum, area) => sum + (area.count * area[of]) / all, 0);
      const area = { mean: weighed('mean'), low: weighed('low'), high: weighed('high') };
      figures.push(meanFigure('ending', 'how well the ending is foretold half way', area, 'share', { most: 0.85 }));
    }
    const over = shareOf(Array.from({ length: games }, (_, game) => game >= samples.length));
    return [...figures, shareFigure('over', 'games that are over by then', over)];
  },
};
