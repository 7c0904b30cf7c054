import type { Wording } from '../../rules/layout.ts';
import type { PartyView, Standing } from './play.ts';
import type { OnwardView } from './table.ts';

/** What stays a click away through the whole game. */
export interface Dossier {
  readonly board: readonly TrackView[];
  readonly issues: readonly StandView[];
  readonly preconditions: readonly PreconditionView[];
  readonly promises: readonly PromiseView[];
  readonly ledger: Ledger;
  readonly gauges: readonly GaugeView[];
  readonly channels: readonly { readonly name: string; readonly rank: number; readonly open: boolean }[];
  readonly summits: readonly SummitView[];
}

export interface TrackView {
  readonly id: string;
  readonly name: string;
  readonly states: readonly string[];
  /** `fresh`: it moved since this seat last decided; so below. */
  readonly copies: readonly { readonly name: string; readonly state: number; readonly fresh: boolean }[];
  readonly standing?: Standing;
}

/** Where an issue stands. */
export interface StandView {
  readonly name: string;
  readonly level: string;
  readonly moved: boolean;
  readonly fresh: boolean;
  /** It has not come to matter yet; so below. */
  readonly aside?: true;
  readonly agreed?: { readonly level: string; readonly wording: Wording };
}

export interface PreconditionView {
  readonly of: PartyView;
  readonly text: string;
  readonly bar: string;
  readonly state: 'met' | 'open' | 'waived' | 'none';
  readonly standing?: Standing;
}

export interface PromiseView {
  readonly by: PartyView;
  readonly text: string;
  readonly strength: 'silent' | 'hedged' | 'firm';
  readonly status: 'live' | 'kept' | 'broken' | 'lapsed';
  readonly redLine: boolean;
  /** Points it would cost its maker now. */
  readonly price: number;
  /** Turn by whose end it must be kept. */
  readonly due?: number;
}

export interface Ledger {
  readonly given: readonly LedgerLine[];
  readonly got: readonly LedgerLine[];
  readonly promised: readonly LedgerLine[];
  readonly read: readonly ReadingView[];
}

export interface LedgerLine {
  readonly text: string;
  readonly points?: number;
}

/** What one side was told against what it heard, and what came of it. */
export interface ReadingView {
  readonly issue: string;
  /** What was said and heard, in a sentence. */
  readonly text: string;
  /** What came of it, in sentences; absent while nothing did. */
  readonly came?: string;
  readonly debt?: number;
}

export interface GaugeView {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** By how much it moved since this seat last decided, where that can be seen. */
  readonly change?: number;
  readonly band?: string;
  readonly aside?: true;
}

export interface SummitView {
  readonly name: string;
  readonly between: readonly PartyView[];
  readonly turn?: number;
  /** ISO date on which its turn begins. */
  readonly date?: string;
  /** How long a turn is. */
  readonly unit: 'day' | 'week' | 'month';
  readonly place?: string;
  readonly state: 'no_date' | 'ahead' | 'today' | 'held' | 'missed';
  /** What it would make of what is agreed at its table; absent where this seat does not sit there, or until that can be said. Dear. */
  readonly onward?: () => OnwardView | undefined;
}
