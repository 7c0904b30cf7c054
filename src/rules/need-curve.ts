import { power } from '../kit/arithmetic.ts';

/** What was asked last is asked again: there are few tempers, and a day is long. */
const KEPT = 4;
const days = new Float64Array(KEPT).fill(-1);
const exponents = new Float64Array(KEPT);
const conceded = new Float64Array(KEPT);
let oldest = 0;

/**
 * Share, 0 to 1, of the way from aspiration to reservation gone at `nearness` (0 to 1): τ^e. e > 1 concedes late, 1
 * steadily, e < 1 early. The time-dependent tactics of Faratin, Sierra & Jennings, Robotics and Autonomous Systems 24
 * (1998), in polynomial form: their β is 1 ÷ e, their κ 0. Time runs to the day of the summit.
 */
export function concededBy(nearness: number, exponent: number): number {
  for (let index = 0; index < KEPT; index += 1) {
    if (days[index] === nearness && exponents[index] === exponent) return conceded[index] ?? 0;
  }
  const made = power(nearness, exponent);
  oldest = (oldest + 1) % KEPT;
  days[oldest] = nearness;
  exponents[oldest] = exponent;
  conceded[oldest] = made;
  return made;
}

/** What is asked while a share (0 to 1) of the way from reservation to aspiration is held; in the unit of both. */
export function needHolding(reservation: number, aspiration: number, held: number): number {
  return reservation + (aspiration - reservation) * held;
}

/** A yes: what is offered, with the mood it is read in, reaches the need. All in one unit. */
export function reaches(worth: number, mood: number, need: number): boolean {
  return worth + mood >= need;
}
