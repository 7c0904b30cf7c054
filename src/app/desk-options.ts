import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Session } from '../session/session.ts';
import type { Reading } from '../ui/port/settings.ts';
import type { HouseSeats } from './minds/bureau.ts';
import type { KeptGame } from './storage.ts';

/** What a desk is opened with. */
export interface DeskOptions {
  readonly kept: KeptGame;
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly session: Session;
  readonly house: HouseSeats;
  /** Leaves the table. */
  readonly close: () => void;
  /** Whether persons are to be called by general words. */
  readonly general: () => boolean;
  /** Which of a scenario's briefs is read. */
  readonly reading: () => Reading;
  /** Called after everything that changes what is shown or kept. */
  readonly onChange: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
