import { flatEvaluator } from '../../kernel/flat.ts';
import { at } from '../../kit/never.ts';
import { standardsOf } from '../../minds/answering.ts';
import { inferredReasons } from '../../minds/inferred-reasons.ts';
import { persona } from '../../minds/persona.ts';
import { trueReasons } from '../../minds/true-reasons.ts';
import { draftOnTable, packageOf } from '../../rules/draft.ts';
import { read } from '../../rules/entries.ts';
import type { Question } from '../../rules/game.ts';
import type { Position } from '../../rules/position.ts';
import { worthOfPackage } from '../../rules/value.ts';
import { viewOf } from '../../rules/view.ts';
import { shareOf } from '../compare.ts';
import { meanInterval } from '../interval.ts';
import { outcomeOf } from '../outcome.ts';
import { playGame, seated } from '../play-game.ts';
import {
  column,
  gamesOf,
  meanFigure,
  playable,
  seatNamed,
  seedOf,
  shareFigure,
  type Figure,
  type Inquiry,
  type Report,
  type Sample,
} from '../report.ts';
import { taker } from '../taker.ts';

const ID = 'takers';
const GAMES = 0.5;

export const takers: Report = {
  id: ID,
  about:
    'A seat that only takes against the same seat played by a persona, on the same luck. Of refusals of what it asks for: whether the others got less by it than the seat that asked, and less than they need, can carry at home, have agreed or would ever sign, and whether the reasons its own side is told say so: a floor where it is one, else what it costs them.',
  play(bench, part, game) {
    const [party = '', who = ''] = part.split('/');
    const rulebook = bench.bookOf();
    const seat = seatNamed(rulebook, party);
    const refusals: Sample[] = [];
    const { position } = playGame(rulebook, {
      seed: seedOf(bench, `${ID}/${party}`, game),
      minds: () => seated(rulebook, persona(), seat, who === 'taker' ? taker : persona()),
      onDecision({ position: now, state }, question, decision) {
        const ours = read(state, rulebook.layout.offerBy) === seat + 1;
        if (who !== 'taker' || !ours || question.kind !== 'answer' || question.seat === seat) return;
        if (decision.kind === 'answer' && !decision.accepts) refusals.push(refusal(now, seat, question));
      },
    });
    const { signed, scores } = outcomeOf(position);
    return [{ game, signed: Number(signed), score: at(scores, seat) }, ...refusals];
  },
  *inquire(bench): Inquiry {
    const rulebook = bench.bookOf();
    const to = gamesOf(bench, GAMES);
    const figures: Figure[] = [];
    for (const seat of playable(rulebook)) {
      const { id } = at(rulebook.parties, seat);
      const [taking = [], usual = []] = yield ['taker', 'persona'].map((who) => ({
        report: ID,
        part: `${id}/${who}`,
        from: 0,
        to,
      }));
      const less = (name: string): number[] =>
        column(usual, name).map((value, game) => value - at(column(taking, name), game));
      const little = taking.filter((sample) => sample['little'] === 1);
      figures.push(
        meanFigure(
          `${id}.stalls`,
          `texts signed less often where ${id} only takes, a game`,
          meanInterval(less('signed')),
          'share',
          { least: 0.05 },
        ),
        meanFigure(`${id}.loses`, `what only taking costs ${id}`, meanInterval(less('score')), 'points', { least: 0 }),
        shareFigure(
          `${id}.little`,
          `refusals of what ${id} asks for because it leaves the others too little`,
          shareOf(column(taking, 'little').map((value) => value === 1)),
          { least: 0.5 },
        ),
        shareFigure(
          `${id}.floor`,
          'of those, what such a party never signs',
          shareOf(column(little, 'floor').map((value) => value === 1)),
        ),
        shareFigure(
          `${id}.said`,
          'of those, refusals of which the explanation says so',
          shareOf(column(little, 'said').map((value) => value === 1)),
          { least: 0.5 },
        ),
      );
    }
    return figures;
  },
};

/** A draw at which a mood is neither good nor bad. */
const evenMood = (): number => 0.5;

/** Why one party refused what lies on the table, in truth and as the seat that laid it is told. */
function refusal({ rulebook, state }: Position, seat: number, question: Question & { kind: 'answer' }): Sample {
  const { seat: party, table } = question;
  const draft = draftOnTable(rulebook, state);
  const { decider, value, yes } = trueReasons(standardsOf(viewOf(rulebook, state, party), question, evenMood), draft);
  const position: Position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
  const lopsided = worthOfPackage(position, seat, draft) > value.value;
  const answer = { party, table, package: packageOf(draft), worder: seat, accepts: false };
  const told = inferredReasons(viewOf(rulebook, state, seat), answer);
  const floor = decider === 'floor';
  const said = told.some((reason) =>
    floor
      ? reason.kind === 'floor'
      : reason.kind === 'clause' ||
        reason.kind === 'leaving' ||
        reason.kind === 'home' ||
        (reason.kind === 'worth' && reason.span.low < 0),
  );
  return { little: Number(lopsided && !yes), floor: Number(floor), said: Number(said) };
}
