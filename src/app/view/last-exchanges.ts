import type { Package } from '../../rules/step.ts';
import type { Cue } from '../../session/cue.ts';
import type { PartyView } from '../../ui/port/play.ts';
import type { ExchangeView } from '../../ui/port/table.ts';
import type { Lexicon } from './lexicon.ts';

interface Exchange {
  readonly by: number;
  readonly table: number;
  readonly package: Package;
  readonly answers: Map<number, boolean>;
  signed: boolean;
}

/**
 * What was put and answered in some cues, in their order. Empty where a seat has decided all of that itself: it was there. A text of
 * which a seat knows only that it was signed stands without who put it.
 */
export function lastExchanges(lexicon: Lexicon, cues: readonly Cue[], seat: number): readonly ExchangeView[] {
  const all: Exchange[] = [];
  const begin = (by: number, table: number, clauses: Package): Exchange => {
    const exchange = { by, table, package: clauses, answers: new Map<number, boolean>(), signed: false };
    all.push(exchange);
    return exchange;
  };
  for (const cue of cues) {
    const last = all.at(-1);
    if (cue.kind === 'offer') begin(cue.party, cue.table, cue.package);
    else if (cue.kind === 'answer') {
      const same = last && last.by === cue.by && last.table === cue.table && !last.answers.has(cue.party);
      (same ? last : begin(cue.by, cue.table, cue.package)).answers.set(cue.party, cue.accepts);
    } else if (cue.kind === 'signed') {
      const open = last && last.table === cue.table && !last.signed && ![...last.answers.values()].includes(false);
      (open ? last : begin(-1, cue.table, cue.package)).signed = true;
    }
  }
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
