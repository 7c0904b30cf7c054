import type { Cue } from '../../session/cue.ts';
import type { PartyView } from '../../ui/port/play.ts';
import type { ExchangeView } from '../../ui/port/table.ts';
import { exchangesIn, type Exchange } from './exchanges.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * What was put and answered in some cues, in their order. Empty where a seat has decided all of that itself: it was there. A text of
 * which a seat knows only that it was signed stands without who put it.
 */
export function lastExchanges(lexicon: Lexicon, cues: readonly Cue[], seat: number): readonly ExchangeView[] {
  const all = exchangesIn(cues);
  const news = all.some(({ signed, answers }) => signed || [...answers.keys()].some((party) => party !== seat));
  return news ? all.map((exchange) => view(lexicon, exchange, seat)) : [];
}

function view(lexicon: Lexicon, { by, package: clauses, answers, signed }: Exchange, seat: number): ExchangeView {
  const party = (index: number): PartyView => lexicon.party(index);
  return {
    ...(by >= 0 && { by: party(by) }),
    own: by === seat,
    clauses: clauses.map((clause) => lexicon.clause(clause)),
    answers: [...answers].map(([one, accepts]) => ({ by: party(one), own: one === seat, accepts })),
    signed,
  };
}
