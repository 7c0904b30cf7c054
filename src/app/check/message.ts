import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { CheckView } from '../../ui/port/check.ts';

/** What the page hands to the checker. */
export interface CheckRequest {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Ids of the shipped scenarios. */
  readonly shipped: readonly string[];
}

/** What the checker answers, again and again, until `check.state` is `done`. */
export interface CheckNews {
  readonly check: CheckView;
  readonly problems: readonly Problem[];
  /** Only where it can be played. */
  readonly scenario?: Scenario;
}
