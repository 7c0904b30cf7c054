import type { Scenario } from '../scenario/scenario.ts';
import type { Line } from '../scenario/study.ts';

/** The turns before a short game, played for everybody by the line the scenario names. */
export interface Beginning {
  readonly line: Line;
  /** Who plays what the line leaves open; personas where absent. */
  readonly rest?: 'personas' | 'nobody';
  /** The first turn that is played by who sits there. */
  readonly until: number;
}

/** What comes before a game of this length; undefined where it begins at the beginning. */
export function beginningOf({ calendar, lines }: Scenario, length: 'full' | 'short'): Beginning | undefined {
  const { short } = calendar;
  const line = short && lines[short.after];
  return length === 'short' && short && line
    ? { line, until: short.from, ...(short.rest && { rest: short.rest }) }
    : undefined;
}
