import { at } from '../../kit/never.ts';
import { persona } from '../../minds/persona.ts';
import { hypotheses, type Hypothesis } from '../../minds/search/hypotheses.ts';
import { plansFor } from '../../minds/search/plans.ts';
import type { Decision } from '../../rules/game.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { shareOf } from '../compare.ts';
import { mean } from '../../kit/arithmetic.ts';
import { forkOfOrders, playOn } from '../fork.ts';
import { meanInterval } from '../interval.ts';
import { openedGame } from '../openings.ts';
import { outcomeOf } from '../outcome.ts';
import { seated } from '../play-game.ts';
import { column, gamesOf, meanFigure, playable, seedOf, shareFigure, type Inquiry, type Report } from '../report.ts';

const ID = 'choices';
const GAMES = 0.4;

/** Plans that are compared, and games that each is played on in: half to find the best by, half to measure the others. */
const PLANS = 10;
const AHEAD = 24;

/** Points within which a plan is as good as the best. */
const CLOSE = 3;

export const choices: Report = {
  id: ID,
  about:
    'One turn of each game among personas, seats and turns in rotation: ten plans of orders that differ in more than an agenda, each played on 24 times on shared luck, in worlds at the odds the seat gives them. The best is found on one half, the others measured against it on the other.',
  play(bench, _part, game) {
    const rulebook = bench.bookOf();
    const minds = seated(rulebook, persona());
    const seed = seedOf(bench, ID, game);
    const seats = playable(rulebook);
    const seat = at(seats, game % seats.length);
    const turn = 1 + (Math.floor(game / seats.length) % Math.max(1, rulebook.turns - 1));
    const opening = openedGame(rulebook, seed, minds).openings.find((one) => one.turn === turn);
    const fork = opening === undefined ? undefined : forkOfOrders(opening, seat);
    if (fork === undefined) return [];
    const plans = unlike(rulebook, plansFor(fork.view, fork.question, 2 * PLANS)).slice(0, PLANS);
    if (plans.length < 2) return [{ turn, plans: plans.length, close: 0, spread: 0 }];
    const worlds = Array.from({ length: AHEAD }, (_, n) =>
      worldAt(hypotheses(fork.view), ((n % (AHEAD / 2)) + 0.5) / (AHEAD / 2)),
    );
    const scores = plans.map((decision) =>
      worlds.map(({ state }, n) => {
        const position = playOn(fork, { decision, seed: `${seed}/${n}`, minds, opening: state });
        return at(outcomeOf(position).scores, seat);
      }),
    );
    return [{ turn, plans: plans.length, ...closeness(scores) }];
  },
  *inquire(bench): Inquiry {
    const [samples = []] = yield [{ report: ID, part: '', from: 0, to: gamesOf(bench, GAMES) }];
    const close = column(samples, 'close');
    return [
      shareFigure(
        'one',
        'turns in which another plan lies within 3 points of the best',
        shareOf(close.map((count) => count >= 1)),
      ),
      shareFigure('two', 'turns in which two other plans do', shareOf(close.map((count) => count >= 2)), {
        least: 0.6,
      }),
      meanFigure('spread', 'the best less the worst plan', meanInterval(column(samples, 'spread')), 'points'),
    ];
  },
};

/** How many plans lie within 3 points of the best, which is found on the first half of the games; and how far the worst lies. */
export function closeness(scores: readonly (readonly number[])[]): { readonly close: number; readonly spread: number } {
  const half = at(scores, 0).length / 2;
  const found = scores.map((list) => mean(list.slice(0, half)));
  const measured = scores.map((list) => mean(list.slice(half)));
  const best = found.indexOf(Math.max(...found));
  const worst = found.indexOf(Math.min(...found));
  const close = measured.filter((value, plan) => plan !== best && value >= at(measured, best) - CLOSE).length;
  return { close, spread: at(measured, best) - at(measured, worst) };
}

/** Plans that differ in more than changes of an agenda. */
function unlike({ deeds }: Rulebook, plans: readonly Decision[]): Decision[] {
  const seen = new Set<string>();
  return plans.filter((plan) => {
    const own = plan.kind === 'orders' ? plan.deeds.filter((deed) => at(deeds, deed).kind !== 'agenda') : [];
    const key = own.toSorted((one, other) => one - other).join();
    return !seen.has(key) && seen.add(key);
  });
}

/** The world at a share of the way through all of them, laid out by their odds. */
function worldAt(worlds: readonly Hypothesis[], share: number): Hypothesis {
  let rest = share;
  return worlds.find(({ weight }) => (rest -= weight) < 0) ?? at(worlds, worlds.length - 1);
}
