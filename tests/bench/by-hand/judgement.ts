import { logistic, power } from '../../../src/kit/arithmetic.ts';
import { GONE_HOME, type HandSheet, HOLM, ISSUES, LAST_TURN, LIVE, PLAIN, SKERRY, VAGUE, WARM } from './sheet.ts';

/** Points by level of the fishing ground, the light, the catch: to Skerry, to a good neighbour, to one short of fish. */
const TO_SKERRY = [
  [0, 35, 60],
  [0, -10, -25],
  [0, -15],
];
const TO_GOOD = [
  [0, -10, -30],
  [0, 30, 50],
  [0, 20],
];
/** What it has at stake is 120, brought to 100. */
const SCALE = 100 / 120;
const TO_SHORT = [
  [0, -22 * SCALE, -50 * SCALE],
  [0, 30 * SCALE, 50 * SCALE],
  [0, 20 * SCALE],
];
/** Share of the way from what Holm would like to what it falls back on that it has gone, by week: τ to the power of 1. */
const CONCEDED = Array.from({ length: LAST_TURN + 1 }, (_, turn) => power(turn / LAST_TURN, 1));

/** Points of the levels of an issue to a party; Holm is taken to be one of the two. */
export function pointsTo(party: number, holm: number, issue: number): readonly number[] {
  return (party === SKERRY ? TO_SKERRY : holm === 0 ? TO_GOOD : TO_SHORT)[issue] ?? [];
}

/** The level at which a party reads a clause. */
export function readAs(points: readonly number[], level: number, wording: number, wordedIt: boolean): number {
  const last = points.length - 1;
  if (wording === PLAIN) return level;
  if (wording === WARM) return wordedIt || level === last ? level : level + 1;
  let best = level;
  if (level > 0 && (points[level - 1] ?? 0) > (points[best] ?? 0)) best = level - 1;
  if (level < last && (points[level + 1] ?? 0) > (points[best] ?? 0)) best = level + 1;
  return best;
}

/** Who worded a clause on the table: who offers it, or who did when it was agreed, if the summit takes it over so. */
export function worderOf(sheet: HandSheet, issue: number, by: number): number {
  const taken =
    sheet.phase === 'summit' &&
    sheet.offer[issue] === sheet.agreed[issue] &&
    sheet.offerWording[issue] === sheet.agreedWording[issue];
  return taken ? (sheet.agreedBy[issue] ?? 0) - 1 : by;
}

/** Points the word given would cost its maker if it left now. */
export function costOfLeaving(sheet: HandSheet, party: number): number {
  if (sheet.wordFate[party] !== LIVE || sheet.boats === GONE_HOME) return 0;
  return 12 * (sheet.word[party] === 3 ? 1 : 1 / 3) * (sheet.turn / LAST_TURN);
}

/** Skerry learns what each of the two would have done so likely. None falls under a thousandth. */
export function learn(sheet: HandSheet, ifGood: number, ifShort: number): void {
  const one = sheet.oddsGood * ifGood;
  const other = sheet.oddsShort * ifShort;
  let good = one / (one + other);
  let short = other / (one + other);
  if (good < 0.001) {
    short *= (1 - 0.001) / short;
    good = 0.001;
  } else if (short < 0.001) {
    good *= (1 - 0.001) / good;
    short = 0.001;
  }
  sheet.oddsGood = good;
  sheet.oddsShort = short;
}

/**
 * What Holm says to the offer of a party, or says by laying its own, tells Skerry which of the two it is. Whoever offers chose
 * what suits it: of that little is learnt.
 */
export function watchHolm(sheet: HandSheet, by: number, takes: boolean): void {
  const good = chanceOfTaking(sheet, 0, by);
  const short = chanceOfTaking(sheet, 1, by);
  const byGood = by === HOLM ? Math.min(0.3, good) : takes ? good : 1 - good;
  const byShort = by === HOLM ? Math.min(0.3, short) : takes ? short : 1 - short;
  const least = Math.max(byGood, byShort) / 1.6;
  learn(sheet, Math.max(byGood, least), Math.max(byShort, least));
}

/** Skerry is known to keep what it gives, so that to either Holm a package is worth what it says. */
function chanceOfTaking(sheet: HandSheet, holm: number, by: number): number {
  let worth = 0;
  for (let issue = 0; issue < ISSUES; issue += 1) {
    const level = (sheet.offer[issue] ?? 0) - 1;
    if (level < 0) continue;
    const points = pointsTo(HOLM, holm, issue);
    const wording = sheet.offerWording[issue] ?? PLAIN;
    let gain = points[readAs(points, level, wording, worderOf(sheet, issue, by) === HOLM)] ?? 0;
    if (wording === VAGUE) gain /= 2;
    worth += gain < 0 ? gain * 1.2 : gain;
  }
  const fallback = 10 - sheet.tension / 10 - costOfLeaving(sheet, HOLM);
  return logistic((worth - fallback - 7.5 * (1 - (CONCEDED[sheet.turn] ?? 1))) / 6);
}
