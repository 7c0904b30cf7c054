import { at } from '../../kit/never.ts';
import { bootstrap } from '../bootstrap.ts';
import { foretold, type Foretold } from '../calibration.ts';
import { tallyOf, type Forecast, type Tally } from '../forecast-tally.ts';
import type { MeanInterval } from '../interval.ts';
import { reliabilityIn, type Bin, type Reliability } from '../reliability.ts';
import { gamesOf, meanFigure, seedOf, type Figure, type Inquiry, type Report, type Sample } from '../report.ts';

const ID = 'beliefs';

/** Games of each pair of assumptions, one believed and the other true. */
const OTHERS = 0.3;

/** Calibration error: of who believes in the world as it is, and of who believes in another. */
const [MOST_ERROR, MOST_ELSEWHERE] = [0.05, 0.12];

/** What is foretold, in the order in which samples number it. */
const SUBJECTS = [
  { id: 'kinds', text: 'kinds' },
  { id: 'kinds_at_last', text: 'kinds on the last turn' },
  { id: 'answers', text: 'a yes' },
] as const satisfies readonly { readonly id: string; readonly text: string }[];
const [KINDS, ANSWERS] = [0, 2];
/** Outcome of an offer that all sign. */
const YES = 1;

export const beliefs: Report = {
  id: ID,
  about:
    'What was believed against what came: each turn the odds that who plans gives to the kinds of the others, and at each offer the odds of a yes that analysts give. Log loss in nats and Brier’s score, beside what the shares alone would have scored, and the expected calibration error over ten bins. Then minds that believe in one view of the world and play in another. Intervals by games drawn anew; of an error they lean upwards, for drawing anew adds to it.',
  asksMinds: true,
  play(bench, part, game) {
    const [believed = '', world = believed] = part.split('/');
    const told = foretold(bench.bookOf(believed === '' ? undefined : believed), {
      seed: seedOf(bench, `${ID}/${part}`, game),
      ...(world !== believed && { world: bench.bookOf(world) }),
      ...(bench.level !== undefined && { level: bench.level }),
    });
    return samplesOf(told, game);
  },
  *inquire(bench): Inquiry {
    const { assumptions } = bench;
    const own = assumptions.length === 0 ? [''] : assumptions;
    const pairs = assumptions.flatMap((one) =>
      assumptions.flatMap((other) => (one === other ? [] : `${one}/${other}`)),
    );
    const played = yield [
      ...own.map((part) => ({ report: ID, part, from: 0, to: gamesOf(bench, 1) })),
      ...pairs.map((part) => ({ report: ID, part, from: 0, to: gamesOf(bench, OTHERS) })),
    ];
    return [
      ...own.flatMap((part, place) => ownFigures(part, at(played, place))),
      ...pairs.flatMap((part, place) => elsewhereFigures(part, at(played, own.length + place))),
    ];
  },
};

function samplesOf(told: Foretold, game: number): Sample[] {
  const lists = [told.kinds, told.kindsAtLast, told.answers];
  return lists.flatMap((forecasts, of) =>
    forecasts.map(({ about = 0, odds, came }): Sample => {
      const said = Object.fromEntries(odds.map((one, outcome) => [`odds.${outcome}`, one]));
      return { game, of, about, came, ...said };
    }),
  );
}

/** What was foretold of a subject, game by game. */
function talliesOf(samples: readonly Sample[], of: number): Tally[] {
  const games = Map.groupBy(samples, ({ game }) => game);
  return [...games.values()].map((own) => tallyOf(own.filter((sample) => sample['of'] === of).map(forecastIn)));
}

function forecastIn(sample: Sample): Forecast {
  const odds: number[] = [];
  for (let said = sample['odds.0']; said !== undefined; said = sample[`odds.${odds.length}`]) odds.push(said);
  return { about: sample['about'] ?? 0, odds, came: sample['came'] ?? 0 };
}

function ownFigures(assumption: string, samples: readonly Sample[]): Figure[] {
  const tail = assumption === '' ? '' : `.${assumption}`;
  const under = assumption === '' ? '' : `, under ${assumption}`;
  return SUBJECTS.flatMap(({ id, text }, of) => {
    const tallies = talliesOf(samples, of);
    const whole = reliabilityIn(tallies);
    if (whole.forecasts === 0) return [];
    const figure = (
      name: string,
      what: string,
      take: (scored: Reliability) => number,
      goal: Pick<Figure, 'least' | 'most'> = {},
    ): Figure =>
      meanFigure(
        `${id}.${name}${tail}`,
        `${what}${under}`,
        drawnAnew(tallies, take),
        name === 'error' ? 'share' : 'score',
        goal,
      );
    return [
      figure('loss', `log loss of ${text} (${whole.forecasts} forecasts)`, ({ logLoss }) => logLoss),
      figure('loss.shares', 'the same by the shares alone', ({ baseLogLoss }) => baseLogLoss),
      figure('loss.over', 'the one less the other', ({ logLoss, baseLogLoss }) => logLoss - baseLogLoss, { most: 0 }),
      figure('brier', `Brier’s score of ${text}`, ({ brier }) => brier),
      figure('brier.shares', 'the same by the shares alone', ({ baseBrier }) => baseBrier),
      figure('error', `calibration error of ${text}`, ({ error }) => error, { most: MOST_ERROR }),
      ...(of === ANSWERS ? binFigures(tallies, whole, tail, under) : []),
    ];
  });
}

/** How often a yes came, by the odds that were given to it. */
function binFigures(tallies: readonly Tally[], whole: Reliability, tail: string, under: string): Figure[] {
  return binsOfYes(whole).map(({ tenth, count, said }) =>
    meanFigure(
      `answers.came.${tenth}0${tail}`,
      `of what was said to come ${(100 * said).toFixed(0)} times in 100 came (${count} offers)${under}`,
      drawnAnew(tallies, (scored) => binsOfYes(scored).find((bin) => bin.tenth === tenth)?.came ?? NaN),
      'share',
    ),
  );
}

const binsOfYes = ({ bins }: Reliability): readonly Bin[] => bins[YES] ?? [];

function elsewhereFigures(part: string, samples: readonly Sample[]): Figure[] {
  const [believed = '', world = ''] = part.split('/');
  return [KINDS, ANSWERS].flatMap((of) => {
    const { id, text } = at(SUBJECTS, of);
    const tallies = talliesOf(samples, of);
    if (reliabilityIn(tallies).forecasts === 0) return [];
    return meanFigure(
      `${id}.error.${believed}.in.${world}`,
      `calibration error of ${text}, believing ${believed} where ${world}`,
      drawnAnew(tallies, ({ error }) => error),
      'share',
      { most: MOST_ELSEWHERE },
    );
  });
}

/** A score of all games, with its interval, games drawn anew; widened to hold the score where that leans away from it. */
function drawnAnew(tallies: readonly Tally[], take: (scored: Reliability) => number): MeanInterval {
  const { mean, low, high } = bootstrap([tallies], ([own = []]) => take(reliabilityIn(own)));
  return { mean, low: Math.min(low, mean), high: Math.max(high, mean) };
}
