import { addingUp } from '../../kit/rounding.ts';

/** Points are shown with one decimal. */
const TENTH = 0.1;

/** Up to so many points, either way, are shown as none. */
export const NOTHING = TENTH / 2;

/** Points as they are shown, so that they add up as shown, too. */
export const inTenths = (points: readonly number[]): readonly number[] => addingUp(points, TENTH);
