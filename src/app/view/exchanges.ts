import type { Package } from '../../rules/step.ts';
import type { Cue } from '../../session/cue.ts';

/** A package that was put at a table, and what came of it. */
export interface Exchange {
  /** Who put it; −1 where a seat knows only that it was signed. */
  readonly by: number;
  readonly table: number;
  readonly package: Package;
  readonly answers: Map<number, boolean>;
  signed: boolean;
  /** Where in the cues it is told. */
  readonly places: number[];
}

/** What was put and answered in some cues, in the order of its beginning. */
export function exchangesIn(cues: readonly (Cue | undefined)[]): readonly Exchange[] {
  const all: Exchange[] = [];
  const begin = (by: number, table: number, clauses: Package): Exchange => {
    const exchange = { by, table, package: clauses, answers: new Map<number, boolean>(), signed: false, places: [] };
    all.push(exchange);
    return exchange;
  };
  const exchangeOf = (cue: Cue | undefined): Exchange | undefined => {
    const last = all.at(-1);
    if (cue?.kind === 'offer') return begin(cue.party, cue.table, cue.package);
    if (cue?.kind === 'answer') {
      const same = last && last.by === cue.by && last.table === cue.table && !last.answers.has(cue.party);
      return same ? last : begin(cue.by, cue.table, cue.package);
    }
    if (cue?.kind !== 'signed') return undefined;
    const open = last && last.table === cue.table && !last.signed && ![...last.answers.values()].includes(false);
    return open ? last : begin(-1, cue.table, cue.package);
  };
  for (const [place, cue] of cues.entries()) {
    const exchange = exchangeOf(cue);
    exchange?.places.push(place);
    if (exchange && cue?.kind === 'answer') exchange.answers.set(cue.party, cue.accepts);
    if (exchange && cue?.kind === 'signed') exchange.signed = true;
  }
  return all;
}
