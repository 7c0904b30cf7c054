import type { Problem } from '../../scenario/problem.ts';

/** What the checker says of a scenario a player brought. */
export interface CheckView {
  readonly state: 'reading' | 'playing' | 'done';
  /** It has no error that keeps it from being played. */
  readonly plays: boolean;
  /** Games played so far, of how many. */
  readonly games: number;
  readonly of: number;
  readonly problems: readonly Problem[];
  readonly tests: readonly { readonly id: string; readonly passed: boolean; readonly detail: string }[];
  readonly endings: readonly { readonly id: string; readonly text: string; readonly count: number }[];
  readonly chart: readonly ChartRegion[];
  /** The checker itself gave up, with its reason. */
  readonly failure?: string;
}

/** One region of the statechart: its states and the ways between them. */
export interface ChartRegion {
  readonly id: string;
  readonly name: string;
  readonly states: readonly string[];
  readonly ways: readonly { readonly from: string; readonly to: string; readonly by: string; readonly when?: string }[];
}
