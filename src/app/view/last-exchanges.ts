import type { Cue } from '../../session/cue.ts';
import type { PartyView, Task } from '../../ui/port/play.ts';
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

/**
 * What was said last, before how it ended: since a seat last decided, and where it has not seen that. Of leaders who sat down since, what
 * they said and nothing from before, as their summit is what the end is told by; else what was said at the table that talked last.
 */
export function finaleOf(
  lexicon: Lexicon,
  cues: readonly Cue[],
  seat: number,
): (Task & { kind: 'finale' }) | undefined {
  const sat = cues.findLastIndex((cue) => cue.kind === 'summit' && cue.status === 'sits');
  const summit = cues[sat];
  const since = cues.slice(Math.max(0, sat));
  const table = exchangesIn(since).at(-1)?.table ?? -1;
  const said = since.filter((cue) => !('table' in cue) || cue.table === table);
  const exchanges = lastExchanges(lexicon, said, seat);
  if (exchanges.length === 0) return undefined;
  const where = summit?.kind === 'summit' ? lexicon.summit(summit.summit) : lexicon.table(table);
  return { kind: 'finale', where, exchanges };
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
