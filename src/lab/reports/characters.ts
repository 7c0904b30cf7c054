import { at } from '../../kit/never.ts';
import { clamp } from '../../kit/arithmetic.ts';
import { imagine } from '../../minds/imagine.ts';
import { mindOf } from '../../minds/mind-of.ts';
import { persona } from '../../minds/persona.ts';
import { draftOf } from '../../rules/draft.ts';
import { read } from '../../rules/entries.ts';
import { needOf } from '../../rules/need.ts';
import { nearness } from '../../rules/nearness.ts';
import { viewOf } from '../../rules/view.ts';
import type { Decision, Question } from '../../rules/game.ts';
import type { Position } from '../../rules/position.ts';
import type { Package } from '../../rules/step.ts';
import { worthOfPackage } from '../../rules/value.ts';
import { shareOf } from '../compare.ts';
import { meanInterval, shareInterval } from '../interval.ts';
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

const ID = 'characters';

/** Points of a way from fallback to hope below which nothing is said of what an offer keeps of it. */
const LEAST_WAY = 1;

/** Orders and issues below this share of what a seat does are not told. */
const SELDOM = 0.03;

export const characters: Report = {
  id: ID,
  about:
    'What each seat that plans does, all seats played alike: whether it leaves, how much of the way from what it falls back on to the best it believes it could have its offers keep (E) in the first and in the second half of the time, what its first offer is about, how often it says yes, and which groups of orders it gives. Whether the parties can be told apart by what they do.',
  asksMinds: true,
  play(bench, _part, game) {
    const rulebook = bench.bookOf();
    const tally = new Map<string, number>();
    playGame(rulebook, {
      seed: seedOf(bench, ID, game),
      minds: () => seated(rulebook, bench.level === undefined ? persona() : mindOf(bench.level)),
      onDecision: ({ position }, question, decision) => note(tally, position, question, decision),
    });
    return [Object.fromEntries(tally)];
  },
  *inquire(bench): Inquiry {
    const { parties } = bench.bookOf();
    const [samples = []] = yield [{ report: ID, part: '', from: 0, to: gamesOf(bench, 1) }];
    return parties.filter(({ plans }) => plans).flatMap(({ id }) => figuresOf(id, samples));
  },
};

type OfferQuestion = Question & { readonly kind: 'offer' };

function note(tally: Map<string, number>, position: Position, question: Question, decision: Decision): void {
  const { rulebook, state } = position;
  const { id } = at(rulebook.parties, question.seat);
  const count = (name: string): void => void tally.set(`${id}/${name}`, (tally.get(`${id}/${name}`) ?? 0) + 1);
  for (const deed of doneBy(decision)) {
    const { kind, group, path } = at(rulebook.deeds, deed);
    if (kind === 'leave') tally.set(`${id}/leaves`, 1);
    else if (question.kind === 'orders') count(`order ${group === '' ? (path.split('.').at(-1) ?? path) : group}`);
  }
  if (decision.kind === 'answer') count(decision.accepts ? 'yes' : 'no');
  if (decision.kind !== 'offer' || question.kind !== 'offer') return;
  if (!at(rulebook.tables, question.table).parties.includes(question.seat)) return;
  if (!tally.has(`${id}/first_turn`)) {
    tally.set(`${id}/first_turn`, read(state, rulebook.layout.turn));
    for (const { issue } of decision.package) count(`first ${at(rulebook.issues, issue).id}`);
  }
  const kept = shareKept(position, question, decision.package);
  if (kept === undefined) return;
  const half = nearness(rulebook, state) < 0.5 ? 'early' : 'late';
  count(`offers_${half}`);
  tally.set(`${id}/kept_${half}`, (tally.get(`${id}/kept_${half}`) ?? 0) + kept);
}

/** Of the way from what it falls back on to the best it believes it could have, what an offer keeps for who lays it: 0 to 1. */
function shareKept(
  { rulebook, state }: Position,
  { seat, table }: OfferQuestion,
  offered: Package,
): number | undefined {
  const seen = imagine(viewOf(rulebook, state, seat));
  const { reservation, aspiration } = needOf(seen, seat, table);
  const way = aspiration - reservation;
  if (way < LEAST_WAY) return undefined;
  return clamp((worthOfPackage(seen, seat, draftOf(rulebook, table, offered, seat)) - reservation) / way, 0, 1);
}

function doneBy(decision: Decision): readonly number[] {
  if (decision.kind === 'orders') return decision.deeds;
  return decision.kind === 'deed' ? [decision.deed] : [];
}

function figuresOf(party: string, samples: readonly Sample[]): Figure[] {
  const total = (name: string): number => samples.reduce((sum, sample) => sum + (sample[`${party}/${name}`] ?? 0), 0);
  const named = (sort: string): string[] => {
    const start = `${party}/${sort} `;
    const names = new Set(samples.flatMap((sample) => Object.keys(sample).filter((name) => name.startsWith(start))));
    return [...names].map((name) => name.slice(start.length)).toSorted();
  };
  const firsts = column(samples, `${party}/first_turn`);
  const kept = (half: string): number[] =>
    samples.flatMap((sample) => {
      const offers = sample[`${party}/offers_${half}`] ?? 0;
      return offers === 0 ? [] : (sample[`${party}/kept_${half}`] ?? 0) / offers;
    });
  const [yes, no] = [total('yes'), total('no')];
  const groups = named('order').map((group) => ({ group, count: total(`order ${group}`) }));
  const orders = groups.reduce((sum, { count }) => sum + count, 0);
  return [
    shareFigure(`${party}.leaves`, `${party} leaves`, shareOf(samples.map((one) => one[`${party}/leaves`] === 1))),
    meanFigure(`${party}.first_turn`, `turn of its first offer, ${party}`, meanInterval(firsts), 'number'),
    ...['early', 'late'].map((half) =>
      meanFigure(
        `${party}.kept_${half}`,
        `of its way kept in offers ${half}, ${party}`,
        meanInterval(kept(half)),
        'share',
      ),
    ),
    outOf(`${party}.yes`, `of the offers put to it ${party} takes`, yes, yes + no),
    ...named('first').map((issue) =>
      outOf(
        `${party}.first.${issue}`,
        `first offers of ${party} with ${issue}`,
        total(`first ${issue}`),
        firsts.length,
      ),
    ),
    ...groups.map(({ group, count }) =>
      outOf(`${party}.order.${group}`, `orders of ${party}: ${group}`, count, orders),
    ),
  ].filter(({ id, value }) => value >= SELDOM || !/\.(first|order)\./.test(id));
}

/** Wilson's interval takes each of them for a game of its own, so that of what comes often in one game is too narrow. */
function outOf(id: string, text: string, hits: number, trials: number): Figure {
  return shareFigure(id, text, { share: trials === 0 ? 0 : hits / trials, ...shareInterval(hits, trials) });
}
