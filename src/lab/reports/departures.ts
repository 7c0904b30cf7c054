import { at } from '../../kit/never.ts';
import { agreedDraft, isBlank } from '../../rules/agreed.ts';
import { persona } from '../../minds/persona.ts';
import { draftOnTable, type Draft } from '../../rules/draft.ts';
import { read } from '../../rules/entries.ts';
import type { Decision } from '../../rules/game.ts';
import { worthOfLeaving } from '../../rules/leaving.ts';
import type { Position } from '../../rules/position.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { worthOfPackage } from '../../rules/value.ts';
import { shareOf } from '../compare.ts';
import { meanInterval } from '../interval.ts';
import { playGame, seated } from '../play-game.ts';
import { column, gamesOf, meanFigure, seedOf, shareFigure, type Inquiry, type Report, type Sample } from '../report.ts';

const ID = 'departures';

export const departures: Report = {
  id: ID,
  about:
    'Walk-aways in games among personas, when they were decided: what leaving was worth to who left, price paid, against the better of the package last refused at the table of the main summit and of what stood agreed there.',
  play(bench, _part, game) {
    const rulebook = bench.bookOf();
    const table = rulebook.summits[rulebook.mainSummit]?.table ?? -1;
    const samples: Sample[] = [];
    let refused: Draft | undefined;
    playGame(rulebook, {
      seed: seedOf(bench, ID, game),
      minds: () => seated(rulebook, persona()),
      onDecision({ position, state }, question, decision) {
        if (question.kind === 'answer' && question.table === table && decision.kind !== 'pass') {
          const accepts = decision.kind === 'answer' && decision.accepts;
          refused = accepts ? undefined : draftOnTable(rulebook, state);
        }
        if (!leaves(rulebook, decision)) return;
        samples.push({
          turn: read(state, rulebook.layout.turn),
          seat: question.seat,
          ...weigh(position, question.seat, table, refused),
        });
      },
    });
    return samples;
  },
  *inquire(bench): Inquiry {
    const games = gamesOf(bench, 1);
    const [samples = []] = yield [{ report: ID, part: '', from: 0, to: games }];
    const gains = column(samples, 'gain');
    return [
      meanFigure('per_game', 'walk-aways a game', { mean: samples.length / games, low: NaN, high: NaN }, 'number'),
      shareFigure(
        'offered',
        'of walk-aways, those before which something had been refused or agreed',
        shareOf(samples.map(({ gain }) => gain !== undefined)),
      ),
      shareFigure('better', 'of those, worth more than the deal refused', shareOf(gains.map((gain) => gain > 0)), {
        least: 0.1,
      }),
      meanFigure('gain', 'leaving less the deal refused', meanInterval(gains), 'points'),
    ];
  },
};

function leaves({ deeds }: Rulebook, decision: Decision): boolean {
  if (decision.kind === 'orders') return decision.deeds.some((deed) => at(deeds, deed).kind === 'leave');
  return decision.kind === 'deed' && at(deeds, decision.deed).kind === 'leave';
}

/** Points that leaving is worth more than the deal; nothing where there was none. */
function weigh(position: Position, seat: number, table: number, refused: Draft | undefined): Sample {
  if (table < 0) return {};
  const deals = [agreedDraft(position, table), ...(refused === undefined ? [] : [refused])].filter(
    (deal) => !isBlank(deal),
  );
  if (deals.length === 0) return {};
  return {
    gain: worthOfLeaving(position, seat) - Math.max(...deals.map((deal) => worthOfPackage(position, seat, deal))),
  };
}
