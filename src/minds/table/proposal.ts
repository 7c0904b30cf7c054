import { clamp } from '../../kit/arithmetic.ts';
import { at } from '../../kit/never.ts';
import { concededBy, needHolding } from '../../rules/need-curve.ts';
import type { Seat } from './bargainer.ts';
import { chanceOfRound } from './hazard.ts';
import { countAtLeast, utilityOf, worthOf } from './side.ts';
import type { Suspicion } from './suspicion.ts';
import { chanceOfYes, takenIn } from './tactic.ts';
import type { TableTemper } from './temper.ts';
import { KEPT, worthOfWaiting, type Secured } from './waiting.ts';

/** What a side would lay on the table, and what it needs to be offered instead, in own utility. */
export interface Proposal {
  readonly outcome: number;
  /** What going on with this offer is worth; never below the floor of own offers. */
  readonly need: number;
}

/** Exponent of the need curve along which the floor of own offers falls: very late. */
const LATE = 10;

/** Own utility, in shares of the best, that may be given away for an offer that was not made before; and how many are tried. */
const LEEWAY = 0.035;
const MOST_TRIED = 2000;

/**
 * The package that promises most: its utility at the odds that it is taken, and what going on is worth otherwise. Weighed
 * are the packages that give most for each worth to itself, none below the floor, and the best that the other side has
 * offered. Of packages already refused another one like it is offered: what is new may please, tells more of the own wishes,
 * and moves who answers newness with newness.
 */
export function propose(
  seat: Seat,
  temper: TableTemper,
  suspicion: Suspicion,
  round: number,
  heard: readonly number[],
  made: ReadonlySet<number>,
): Proposal {
  const { side, deadline, first } = seat;
  const { reservation } = side;
  const answeredIn = first ? round : round + 1;
  const answered = chanceOfRound(deadline, round, answeredIn);
  const utilities = heard.map((outcome) => utilityOf(side, outcome));
  const heardBest = Math.max(...utilities);
  const secured: Secured = {
    best: Math.max(reservation, heardBest),
    mean: heard.length === 0 ? reservation : utilities.reduce((sum, one) => sum + one, 0) / heard.length,
  };
  const tactics = suspicion.tactics.map(({ tactic, odds }) => ({
    kind: tactic.kind,
    odds,
    taken: takenIn(tactic, answeredIn, suspicion.fair),
    waiting: worthOfWaiting(seat, temper, tactic, suspicion, round, secured),
  }));
  type Weighed = (typeof tactics)[number];
  const worthOfOffer = (utility: number, yes: (tactic: Weighed) => number): number =>
    tactics.reduce((sum, tactic) => {
      const chance = yes(tactic);
      const taken = reservation + answered * (utility - reservation);
      return sum + tactic.odds * (chance * taken + (1 - chance) * tactic.waiting);
    }, 0);

  const floor = floorIn(seat, temper, suspicion, round);
  let best = at(side.ranked, 0);
  let most = -Infinity;
  const weigh = (outcome: number, worth: number): void => {
    if (worth <= most) return;
    best = outcome;
    most = worth;
  };
  for (const { outcome, one, other } of suspicion.packages) {
    if (one < floor) break;
    const again = made.has(outcome);
    // Who does not concede with time has said no for good.
    const yes = ({ kind, taken }: Weighed): number =>
      again && kind !== 'concedes' ? 0 : chanceOfYes(other, taken, temper.doubt);
    weigh(outcome, worthOfOffer(one, yes));
  }
  const known = heardBest >= floor ? at(heard, utilities.indexOf(heardBest)) : undefined;
  if (known !== undefined)
    weigh(
      known,
      worthOfOffer(heardBest, () => KEPT),
    );
  const fresh = made.has(best) && best !== known ? alike(seat, suspicion, best, made) : best;
  return { outcome: fresh, need: Math.max(most, floor) };
}

/** Least own utility of an offer: the need of the game, from the own part of the Nash point down to the reservation. */
function floorIn({ side, deadline }: Seat, { firm }: TableTemper, { ownFair }: Suspicion, round: number): number {
  const sure = deadline.kind === 'known' ? deadline.rounds : deadline.low;
  return needHolding(side.reservation, ownFair, 1 - concededBy(clamp(round / (firm * sure), 0, 1), LATE));
}

/** Of the outcomes worth nearly the same that were not yet offered, the one that gives the other side most. */
function alike({ side }: Seat, { worths }: Suspicion, outcome: number, made: ReadonlySet<number>): number {
  const own = utilityOf(side, outcome);
  const leeway = LEEWAY * side.best;
  const from = countAtLeast(side, own + leeway);
  const to = Math.min(countAtLeast(side, Math.max(side.reservation, own - leeway)), from + MOST_TRIED);
  let best = outcome;
  let most = -Infinity;
  for (let place = from; place < to; place += 1) {
    const tried = at(side.ranked, place);
    if (made.has(tried)) continue;
    const share = worthOf(side.space, worths, tried);
    if (share <= most) continue;
    most = share;
    best = tried;
  }
  return best;
}
