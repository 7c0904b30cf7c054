import { at } from '../../kit/never.ts';
import { mindOf } from '../../minds/mind-of.ts';
import { persona } from '../../minds/persona.ts';
import { randomMind } from '../../minds/random-mind.ts';
import type { GameState, Mind } from '../../rules/game.ts';
import { bootstrap } from '../bootstrap.ts';
import { mean } from '../../kit/arithmetic.ts';
import { quantile } from '../distribution.ts';
import { oracle } from '../oracle.ts';
import { outcomeOf } from '../outcome.ts';
import { playGame, seated } from '../play-game.ts';
import {
  column,
  gamesOf,
  meanFigure,
  playable,
  seatNamed,
  seedOf,
  type Bench,
  type Figure,
  type Inquiry,
  type Report,
} from '../report.ts';

/** Who plays the seat; everybody else is a persona. */
const PLAYERS = {
  random: () => randomMind,
  persona: () => persona(),
  search: () => mindOf('strict'),
  oracle: (truth: GameState) => oracle(truth),
} as const satisfies Readonly<Record<string, (truth: GameState) => Mind>>;

type Player = keyof typeof PLAYERS;
const NAMES: readonly Player[] = ['random', 'persona', 'search', 'oracle'];

/** Share of the games that the dear minds play. */
const DEAR = 0.5;

export const RANGES = 'ranges';

export const ranges: Report = {
  id: RANGES,
  about:
    'Mean score of a seat played by chance, by a persona, by search, and by search that knows everybody’s kind; personas elsewhere. The range goes from the 5th percentile of chance to the mean of the oracle.',
  play(bench, part, game) {
    const [party = '', name = ''] = part.split('/');
    const rulebook = bench.bookOf();
    const seat = seatNamed(rulebook, party);
    const player = NAMES.find((one) => one === name) ?? 'persona';
    const { position } = playGame(rulebook, {
      seed: seedOf(bench, RANGES, game),
      minds: ({ state }) => seated(rulebook, persona(), seat, PLAYERS[player](state)),
    });
    const { scores, held } = outcomeOf(position);
    return [{ score: at(scores, seat), held: Number(held) }];
  },
  *inquire(bench): Inquiry {
    const rulebook = bench.bookOf();
    const figures: Figure[] = [];
    const contrasts: number[][][] = [];
    for (const seat of playable(rulebook)) {
      const { id } = at(rulebook.parties, seat);
      const played = yield NAMES.map((name) => batchOf(bench, id, name));
      const scores = played.map((samples) => column(samples, 'score'));
      contrasts.push([at(scores, 0), at(scores, 2)]);
      figures.push(
        ...NAMES.map((name, place) =>
          meanFigure(`${id}.${name}`, `mean score, ${name} as ${id}`, bootstrap([at(scores, place)], meanOf), 'points'),
        ),
        meanFigure(
          `${id}.persona_gain`,
          `persona over random, in ranges, as ${id}`,
          bootstrap(scores, gain(0)),
          'share',
          { least: 0.1 },
        ),
        meanFigure(
          `${id}.search_gain`,
          `search over persona, in ranges, as ${id}`,
          bootstrap(scores, gain(1)),
          'share',
          { least: 0.1 },
        ),
        meanFigure(
          `${id}.search_place`,
          `where the mean of search stands in the range, as ${id}`,
          bootstrap(scores, place(mean)),
          'share',
          { least: 0.45, most: 0.75 },
        ),
        meanFigure(
          `${id}.search_place_p95`,
          `the same, the range ending at the oracle’s 95th percentile, as ${id}`,
          bootstrap(
            scores,
            place((values) => quantile(values, 0.95)),
          ),
          'share',
        ),
      );
    }
    if (contrasts.length > 1) {
      const ratio = bootstrap(contrasts.flat(), evenness);
      figures.push(
        meanFigure(
          'evenness',
          'good (search) less poor (random) play of the seat in which it matters least, as a share of the seat in which it matters most',
          ratio,
          'share',
          { least: 0.5 },
        ),
      );
    }
    return figures;
  },
};

/** The games of one player on one seat. */
export function batchOf(bench: Bench, party: string, player: Player) {
  const dear = player === 'search' || player === 'oracle';
  return { report: RANGES, part: `${party}/${player}`, from: 0, to: gamesOf(bench, dear ? DEAR : 1) };
}

type Lists = readonly (readonly number[])[];

const meanOf = (lists: Lists): number => mean(at(lists, 0));

const rangeOf = (lists: Lists, top: (values: readonly number[]) => number): readonly [number, number] => {
  const low = quantile(at(lists, 0), 0.05);
  return [low, top(at(lists, 3)) - low];
};

/** Of the next player over this one, in ranges. */
const gain =
  (player: number) =>
  (lists: Lists): number =>
    (mean(at(lists, player + 1)) - mean(at(lists, player))) / rangeOf(lists, mean)[1];

const place =
  (top: (values: readonly number[]) => number) =>
  (lists: Lists): number => {
    const [low, length] = rangeOf(lists, top);
    return (mean(at(lists, 2)) - low) / length;
  };

/** Lists by twos: poor and good play of each seat. */
function evenness(lists: Lists): number {
  const gaps = lists.flatMap((list, index) => (index % 2 === 1 ? mean(list) - mean(at(lists, index - 1)) : []));
  return Math.min(...gaps) / Math.max(...gaps);
}
