import { at } from '../../kit/never.ts';
import { persona } from '../../minds/persona.ts';
import { nashOf, paretoOf } from '../../minds/table/package-frontier.ts';
import { read } from '../../rules/entries.ts';
import { shareOf } from '../compare.ts';
import { meanInterval } from '../interval.ts';
import { playGame, seated } from '../play-game.ts';
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

const ID = 'zones';
const GAMES = 0.25;

export const zones: Report = {
  id: ID,
  about:
    'Each time a table sits in a game among personas: whether some package, its clauses plain (vague at a summit where they are not prepared), is worth to both sides what they fall back on, can be carried at home by all who must sign it and is no floor of theirs. Exact, at true kinds and the beliefs they hold.',
  play(bench, _part, game) {
    const rulebook = bench.bookOf();
    const { layout } = rulebook;
    const samples: Sample[] = [];
    playGame(rulebook, {
      seed: seedOf(bench, ID, game),
      minds: () => seated(rulebook, persona()),
      onDecision({ position, state }, question) {
        if (question.kind !== 'offer' || read(state, layout.exchange) > 0) return;
        const { table, summit } = question;
        const frontier = paretoOf(position, { table, summit, signable: true });
        const nash = nashOf(position, table, frontier);
        const gains: Sample = nash === undefined ? {} : { one: nash.one, other: nash.other };
        samples.push({
          table,
          turn: read(state, layout.turn),
          summit,
          zone: Number(nash !== undefined),
          points: frontier.length,
          ...gains,
        });
      },
    });
    return samples;
  },
  *inquire(bench): Inquiry {
    const { tables } = bench.bookOf();
    const [samples = []] = yield [{ report: ID, part: '', from: 0, to: gamesOf(bench, GAMES) }];
    const share = (of: (sample: Sample) => boolean) => shareOf(samples.filter(of).map(({ zone }) => zone === 1));
    return [
      shareFigure(
        'all',
        'tables with a zone of agreement',
        share(() => true),
        { least: 0.4, most: 0.8 },
      ),
      ...tables.map(({ id }, table) =>
        shareFigure(
          `at.${id}`,
          `with a zone at ${id}`,
          share((sample) => sample['table'] === table),
        ),
      ),
      shareFigure(
        'summits',
        'with a zone as a summit sits',
        share(({ summit = -1 }) => summit >= 0),
      ),
      ...['one', 'other'].map((side, place): Figure =>
        meanFigure(
          `nash.${side}`,
          `worth of the Nash point to the side named ${at(['first', 'second'], place)}`,
          meanInterval(column(samples, side)),
          'points',
        ),
      ),
      meanFigure('points', 'packages on the frontier', meanInterval(column(samples, 'points')), 'number'),
    ];
  },
};
