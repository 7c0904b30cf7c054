import { clamp, power } from '../kit/arithmetic.ts';
import { kindOf, kindRules, partyRules, read } from './entries.ts';
import { flatPoints } from './flat-points.ts';
import type { Rulebook } from './rulebook.ts';

/**
 * No odds fall below this: whoever was sure can be taught. Ours: too little to be shown in hundredths, and made good by some
 * fifteen words at a table (1.6 to one each), or ten deeds that tell two to one.
 */
export const LEAST_ODDS = 0.001;

/**
 * Power to which the odds that a kind does by its word what it does are taken. A word is kept or broken by what that costs, which all
 * kinds weigh alike; only a part of it tells what they do where nobody looks. From play: at 1 beliefs were worse than none.
 */
const WORD_TELLS = 0.25;

/** The observer that has seen nothing yet: it holds the priors. */
export const NOBODY = -1;

/** Slot of an observer's odds on the first kind of a subject. */
function rowOf({ layout, parties, mostKinds }: Rulebook, observer: number, subject: number): number {
  return layout.beliefs + (observer * parties.length + subject) * mostKinds;
}

/** Odds, 0 to 1, an observer (or NOBODY: the priors) gives to a kind of a subject. Everybody knows its own kind. */
export function oddsOf(
  rulebook: Rulebook,
  state: Float64Array,
  observer: number,
  subject: number,
  kind: number,
): number {
  if (observer === NOBODY) return kindRules(partyRules(rulebook, subject), kind).prior;
  if (observer === subject) return kindOf(rulebook, state, subject) === kind ? 1 : 0;
  return read(state, rowOf(rulebook, observer, subject) + kind);
}

/** Odds, 0 to 1, that a subject means it: those of its kinds that do; 1 where the scenario names none. */
export function oddsMeanIt(rulebook: Rulebook, state: Float64Array, observer: number, subject: number): number {
  const { meansIt } = partyRules(rulebook, subject);
  if (meansIt.length === 0) return 1;
  let odds = 0;
  for (const kind of meansIt) odds += oddsOf(rulebook, state, observer, subject, kind);
  return odds < 1 ? odds : 1;
}

/** Odds, 0 to 1, an observer gives a party to keep a clause, watched or not: Σ odds of a kind · its chance to keep. */
export function keepOdds(
  rulebook: Rulebook,
  state: Float64Array,
  observer: number,
  giver: number,
  watched: boolean,
): number {
  const { keeps, keepsByPrior, mostKinds } = flatPoints(rulebook);
  const column = watched ? 1 : 0;
  const row = giver * mostKinds;
  if (observer === NOBODY) return keepsByPrior[giver * 2 + column] ?? 0;
  if (observer === giver) return keeps[(row + kindOf(rulebook, state, giver)) * 2 + column] ?? 0;
  const first = rowOf(rulebook, observer, giver);
  const { length } = partyRules(rulebook, giver).kinds;
  let odds = 0;
  for (let kind = 0; kind < length; kind += 1)
    odds += read(state, first + kind) * (keeps[(row + kind) * 2 + column] ?? 0);
  return odds < 1 ? odds : 1;
}

/** The kind an observer holds for likeliest; of equals the first. */
export function likeliestKind(rulebook: Rulebook, state: Float64Array, observer: number, subject: number): number {
  const { length } = partyRules(rulebook, subject).kinds;
  let likeliest = 0;
  for (let kind = 1; kind < length; kind += 1) {
    const odds = oddsOf(rulebook, state, observer, subject, kind);
    if (odds > oddsOf(rulebook, state, observer, subject, likeliest)) likeliest = kind;
  }
  return likeliest;
}

/**
 * The kind a signal points at: the true one with odds `right`, else one of the others, each alike. `draw` is uniform in
 * [0, 1) and decides both.
 */
export function signalledKind(trueKind: number, kinds: number, right: number, draw: number): number {
  const odds = clamp(right, 0, 1);
  if (kinds < 2 || draw < odds) return trueKind;
  const other = Math.min(kinds - 2, Math.floor(((draw - odds) / (1 - odds)) * (kinds - 1)));
  return other < trueKind ? other : other + 1;
}

/**
 * Bayes' rule on a signal, over kinds drawn by odds known to all (Harsanyi, Management Science 14, 1967–68): `right` for the
 * kind it points at, the rest shared evenly by the others. In place.
 */
export function observeSignal(
  rulebook: Rulebook,
  state: Float64Array,
  observer: number,
  subject: number,
  shown: number,
  right: number,
): void {
  const { length } = partyRules(rulebook, subject).kinds;
  if (observer === subject || length < 2) return;
  const odds = clamp(right, 0, 1);
  const row = rowOf(rulebook, observer, subject);
  for (let kind = 0; kind < length; kind += 1) {
    state[row + kind] = read(state, row + kind) * (kind === shown ? odds : (1 - odds) / (length - 1));
  }
  settleOdds(state, row, length);
}

/**
 * Bayes' rule on an act that speaks for itself: each kind's odds times its weight (0 or more, by kind). In place. Words that
 * prove nothing and acts that do: Jervis, The Logic of Images in International Relations (1970). How much is stated, not derived.
 */
export function observeWeights(
  rulebook: Rulebook,
  state: Float64Array,
  observer: number,
  subject: number,
  weights: ArrayLike<number>,
): void {
  const { length } = partyRules(rulebook, subject).kinds;
  if (observer === subject || length < 2) return;
  const row = rowOf(rulebook, observer, subject);
  for (let kind = 0; kind < length; kind += 1) {
    const weight = weights[kind] ?? 1;
    state[row + kind] = read(state, row + kind) * (weight > 0 ? weight : 0);
  }
  settleOdds(state, row, length);
}

/**
 * Everybody else saw a party keep or break its word: each kind's odds times its chance to do just that with a clause, to the power
 * of WORD_TELLS. In place. Trust as the odds that the other is of a kind that keeps: Kydd, Trust and Mistrust in International
 * Relations (2005).
 */
export function observeKeeping(
  rulebook: Rulebook,
  state: Float64Array,
  subject: number,
  kept: boolean,
  watched: boolean,
): void {
  const rules = partyRules(rulebook, subject);
  const { length } = rules.kinds;
  if (length < 2) return;
  for (let kind = 0; kind < length; kind += 1) {
    const { keepsWatched, keepsPlain } = kindRules(rules, kind);
    const keeps = watched ? keepsWatched : keepsPlain;
    const tells = power(kept ? keeps : 1 - keeps, WORD_TELLS);
    for (let observer = 0; observer < rulebook.parties.length; observer += 1) {
      if (observer === subject) continue;
      const slot = rowOf(rulebook, observer, subject) + kind;
      state[slot] = read(state, slot) * tells;
    }
  }
  for (let observer = 0; observer < rulebook.parties.length; observer += 1)
    if (observer !== subject) settleOdds(state, rowOf(rulebook, observer, subject), length);
}

/** Brings odds back to a sum of 1, none below LEAST_ODDS. Where nothing is left of any, all are alike. */
function settleOdds(state: Float64Array, row: number, length: number): void {
  let sum = 0;
  for (let kind = 0; kind < length; kind += 1) sum += read(state, row + kind);
  if (!(sum > 0)) {
    for (let kind = 0; kind < length; kind += 1) state[row + kind] = 1 / length;
    return;
  }
  for (let kind = 0; kind < length; kind += 1) state[row + kind] = read(state, row + kind) / sum;
  // Raising one to the floor takes from the others and may push one of them below it: at most `length` rounds.
  for (let round = 0; round < length; round += 1) {
    let free = 0;
    let floored = 0;
    let low = false;
    for (let kind = 0; kind < length; kind += 1) {
      const odds = read(state, row + kind);
      if (odds > LEAST_ODDS) free += odds;
      else floored += 1;
      if (odds < LEAST_ODDS) low = true;
    }
    if (!low) return;
    const scale = (1 - floored * LEAST_ODDS) / free;
    for (let kind = 0; kind < length; kind += 1) {
      const odds = read(state, row + kind);
      state[row + kind] = odds > LEAST_ODDS ? odds * scale : LEAST_ODDS;
    }
  }
}
