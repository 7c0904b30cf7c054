import type { Level } from '../kernel/record.ts';

/** How steadily a persona does what it thinks best. */
export interface Temperament {
  /** Points between two moves at which the better is drawn 2.7 times as often. */
  readonly temperature: number;
}

export const TEMPERAMENTS: Readonly<Record<Level, Temperament>> = {
  easy: { temperature: 2 },
  normal: { temperature: 0.5 },
  strict: { temperature: 0.2 },
};
