import type { GameRecord, Level } from '../kernel/record.ts';
import { LEVELS } from '../ui/port/start.ts';

/** The level the house plays at in a game; undefined where people sit in every chair. */
export const levelOf = ({ seats }: Pick<GameRecord, 'seats'>): Level | undefined =>
  LEVELS.find((one) => Object.values(seats).includes(one));
