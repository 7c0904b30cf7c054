import type { GameRecord } from '../kernel/record.ts';
import { at } from '../kit/never.ts';
import { inOneGo, type Pieces } from '../kit/pieces.ts';
import type { LedgerEntry } from '../rules/ledger.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { scoreOf, type Score } from '../rules/score.ts';
import { departuresOf, type DepartureTold } from './departures.ts';
import { oddsMoved, type Cause } from './cause.ts';
import { exchangesIn, type Answerers, type ExchangeTold } from './exchanges.ts';
import { ledgerOf } from './ledger.ts';
import { paymentsOf, type PaymentTold } from './payments.ts';
import { promisesOf, type PromiseTold } from './promises.ts';
import { timelineOf, type TimelineTold } from './timeline.ts';
import { standingsOf, type StandingTold } from './standings.ts';
import { clausesOf, type ClauseTold } from './clauses.ts';
import { signaturesOf, type SignatureTold } from './signatures.ts';
import { walkThrough } from './walk.ts';
import { whyEnded, type WhyEnded } from './why-ended.ts';

/** One party, with what nobody else knew while it was played. */
export interface PartyTold {
  readonly party: number;
  /** Index of its kind. */
  readonly kind: number;
  /** Index of its mandate; −1 none. */
  readonly mandate: number;
  readonly score: Score;
  /** By observer: what moved its odds on this party last. */
  readonly seen: readonly Cause[];
}

/** What happened in a game and why it ended so, as numbers and indices of the rulebook. */
export interface Debrief {
  /** Index of the ending; −1 while the game runs. */
  readonly ending: number;
  /** What that ending asks, and what settled it. */
  readonly why: WhyEnded;
  readonly signatures: readonly SignatureTold[];
  readonly clauses: readonly ClauseTold[];
  readonly parties: readonly PartyTold[];
  readonly exchanges: readonly ExchangeTold[];
  /** Every walking away, in order; one that was taken back, too. */
  readonly departures: readonly DepartureTold[];
  readonly promises: readonly PromiseTold[];
  readonly payments: readonly PaymentTold[];
  /** What the scores were as each turn began. */
  readonly standings: readonly StandingTold[];
  readonly timeline: readonly TimelineTold[];
  /** What each side was told and heard, promised and did in secret, and what came of it, hidden or not. */
  readonly ledger: readonly LedgerEntry[];
}

/** Looks back on a record. `answerers`: whose minds answered; those of the levels where none is said. Throws where it does not replay under the rulebook. */
export function debrief(record: GameRecord, rulebook: Rulebook, answerers?: Answerers): Debrief {
  return inOneGo(debriefing(record, rulebook, answerers));
}

/** The same, with pauses: no piece is longer than to go through the record once, or to ask a mind about one answer. */
export function* debriefing(record: GameRecord, rulebook: Rulebook, answerers?: Answerers): Pieces<Debrief> {
  const walk = walkThrough(record, rulebook);
  const { layout } = rulebook;
  const { state } = walk.end;
  yield;
  const why = whyEnded(walk);
  const exchanges = yield* exchangesIn(walk, answerers);
  yield;
  const payments = paymentsOf(walk);
  yield;
  const standings = standingsOf(walk);
  yield;
  const timeline = timelineOf(walk);
  yield;
  const ledger = ledgerOf(walk);
  yield;
  return {
    ending: at(state, layout.ending) - 1,
    why,
    signatures: signaturesOf(walk),
    clauses: clausesOf(walk),
    parties: rulebook.parties.map((_, party) => ({
      party,
      kind: at(state, layout.kinds + party),
      mandate: at(state, layout.mandates + party) - 1,
      score: scoreOf(walk.end, party),
      seen: Array.from(rulebook.parties.keys(), (observer) => oddsMoved(walk, observer, party)),
    })),
    exchanges,
    departures: departuresOf(walk),
    promises: promisesOf(walk),
    payments,
    standings,
    timeline,
    ledger,
  };
}
