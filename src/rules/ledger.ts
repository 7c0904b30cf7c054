import { at } from '../kit/never.ts';
import { CLAUSE_OUTCOMES } from './epilogue.ts';
import { PROMISE_STATUS, STRENGTHS } from './layout.ts';
import type { Position } from './position.ts';
import { priceOfBreaking } from './promises.ts';
import { followReadings } from './ledger-readings.ts';
import { registersOf } from './registers.ts';
import type { Step } from './step.ts';

/**
 * What became of a reading: it stands; readings met and nobody owed for it (`met`) or its carrier did (`called`); what was
 * told about stands otherwise by now (`settled`); another message took its place (`replaced`).
 */
export type ReadingFate = 'stands' | 'met' | 'called' | 'settled' | 'replaced';

/** What one side was told of an issue, what it heard, and what came of it. */
export interface ReadingEntry {
  readonly kind: 'reading';
  readonly hearer: number;
  readonly issue: number;
  /** Turn in which it was told or signed. */
  readonly turn: number;
  /** Who sent it and who carried or worded it; −1 nobody. */
  readonly sender: number;
  readonly carrier: number;
  /** True for a clause of a text that was signed, false for a message. */
  readonly signed: boolean;
  /** Level that was said; absent where it is not known yet. */
  readonly said?: number;
  /** Level that was heard; absent where it is not known. */
  readonly heard?: number;
  /** Points between the two for who heard it, as who keeps the ledger knows or believes. */
  readonly points: number;
  readonly fate: ReadingFate;
  /** Turn of that; 0 while it stands. */
  readonly settled: number;
  /** Parties that broke the clause, and that kept it; of a message none. */
  readonly broke: readonly number[];
  readonly kept: readonly number[];
}

/** A promise from its making to its end. */
export interface PromiseEntry {
  readonly kind: 'promise';
  readonly party: number;
  readonly promise: number;
  readonly strength: (typeof STRENGTHS)[number];
  readonly turn: number;
  readonly status: (typeof PROMISE_STATUS)[number];
  /** Turn in which it was kept, broken or lapsed; 0 while it is live. */
  readonly settled: number;
  /** Points that breaking it cost. */
  readonly points: number;
}

/** A deed done in secret. */
export interface SecretEntry {
  readonly kind: 'secret';
  readonly party: number;
  readonly deed: number;
  readonly turn: number;
  /** Turn in which it was known to all; 0 while it is not. */
  readonly settled: number;
}

export type LedgerEntry = ReadingEntry | PromiseEntry | SecretEntry;

/** One step as who keeps a ledger sees it: a seat's views of the state, or the truth (seat −1). */
export interface LedgerStep {
  readonly before: Position;
  readonly after: Position;
  readonly seat: number;
  readonly step: Step;
}

/** Writes into a ledger, in place, what a step put into it or settled. Entries stand in the order of their beginning. */
export function keepLedger(ledger: LedgerEntry[], step: LedgerStep): void {
  followReadings(ledger, step);
  followPromises(ledger, step);
  followSecrets(ledger, step);
  followClauses(ledger, step);
}

function followPromises(ledger: LedgerEntry[], { before, after }: LedgerStep): void {
  const { layout, parties, promises } = after.rulebook;
  const turn = at(after.state, layout.turn);
  for (let slot = 0; slot < parties.length * promises.length; slot += 1) {
    const [was, is] = [at(before.state, layout.promiseStatus + slot), at(after.state, layout.promiseStatus + slot)];
    const strength = at(STRENGTHS, at(after.state, layout.promiseStrength + slot));
    const status = at(PROMISE_STATUS, is);
    const [party, promise] = [Math.floor(slot / promises.length), slot % promises.length];
    if (was === is && before.state[layout.promiseStrength + slot] === after.state[layout.promiseStrength + slot])
      continue;
    const made = { kind: 'promise', party, promise, strength, turn, status, settled: 0, points: 0 } as const;
    const last = ledger.findLastIndex(
      (one) => one.kind === 'promise' && one.party === party && one.promise === promise && one.settled === 0,
    );
    const open = ledger[last];
    if (open?.kind !== 'promise') {
      if (status === 'live') ledger.push(made);
      continue;
    }
    const points = status === 'broken' ? priceOfBreaking(before, party, promise) : 0;
    ledger[last] = { ...open, strength, status, settled: status === 'live' ? 0 : turn, points };
  }
}

/** What is done in secret, for who knows of it; and what leaks, for everybody. */
function followSecrets(ledger: LedgerEntry[], { before, after, step }: LedgerStep): void {
  const { layout, deeds } = after.rulebook;
  const turn = at(after.state, layout.turn);
  const told = step.kind === 'happen' ? deeds[step.deed] : undefined;
  const leaked = told?.kind === 'leak' ? told.of : -1;
  for (const index of registersOf(after.rulebook).secret) {
    const { party } = at(deeds, index);
    const isOpen = (one: LedgerEntry): boolean => one.kind === 'secret' && one.deed === index && one.settled === 0;
    const done = at(after.state, layout.secrets + index);
    if (done > 0 && done !== before.state[layout.secrets + index] && !ledger.some(isOpen))
      ledger.push({ kind: 'secret', party, deed: index, turn: done, settled: 0 });
    if (leaked !== index) continue;
    const open = ledger.findIndex(isOpen);
    const entry = ledger[open];
    const since = at(after.state, layout.happened + index);
    if (entry?.kind === 'secret') ledger[open] = { ...entry, settled: turn };
    else ledger.push({ kind: 'secret', party, deed: index, turn: since > 0 ? since : turn, settled: turn });
  }
}

/** Clauses are kept or broken in the epilogue: that is what came of every reading of them, where they were not signed anew. */
function followClauses(ledger: LedgerEntry[], { before, after }: LedgerStep): void {
  const { layout, issues, parties } = after.rulebook;
  for (const [issue] of issues.entries()) {
    for (const [giver] of parties.entries()) {
      const slot = layout.outcomes + issue * parties.length + giver;
      if (after.state[slot] === before.state[slot]) continue;
      const outcome = CLAUSE_OUTCOMES[at(after.state, slot)];
      const latest = latestSigning(ledger, issue);
      for (const [place, one] of ledger.entries()) {
        if (one.kind !== 'reading' || one.issue !== issue || !one.signed || one.turn !== latest) continue;
        if (outcome === 'broken') ledger[place] = { ...one, broke: [...one.broke, giver] };
        if (outcome === 'kept') ledger[place] = { ...one, kept: [...one.kept, giver] };
      }
    }
  }
}

/** Turn on which the clause on an issue was signed last, as far as the ledger has it. */
function latestSigning(ledger: readonly LedgerEntry[], issue: number): number {
  return ledger.reduce(
    (turn, one) => (one.kind === 'reading' && one.signed && one.issue === issue ? Math.max(turn, one.turn) : turn),
    0,
  );
}
