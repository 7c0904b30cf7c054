import { at, never } from '../kit/never.ts';
import type { Unplayed } from '../minds/line-player.ts';
import { nothingMind } from '../minds/nothing-mind.ts';
import { persona } from '../minds/persona.ts';
import { randomMind } from '../minds/random-mind.ts';
import { rulebookOf } from '../rules/compile.ts';
import type { Mind } from '../rules/game.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Claim, Line } from '../scenario/study.ts';
import { pairedDifference, type Counted } from './interval.ts';
import { playLine } from './line-game.ts';
import { counted, measured } from './measure.ts';
import { unplayedText } from './why-unplayed.ts';

/** What came of a claim under one assumption. */
export interface ClaimResult {
  readonly id: string;
  /** Name of the assumption; absent where the scenario has none. */
  readonly assumption?: string;
  readonly games: number;
  /** Mean of the second line less the first on the same luck, each over its games that count, with its interval of 95 %. */
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  /** Means of either line. */
  readonly without: number;
  readonly with: number;
  readonly holds: boolean;
  /** Share of games, 0 to 1, in which some step of either line could not be played. */
  readonly unplayed: number;
  /** The step that could not be played in most games, 0 to 1 of them, with its most frequent reason; absent where all could. */
  readonly mostUnplayed?: { readonly text: string; readonly share: number };
  /** How many games of either line count: those in which what is `given` held as it was measured. */
  readonly counted: { readonly without: number; readonly with: number };
}

export interface ClaimOptions {
  /** Pairs of games, 1 or more. Where nobody plays and no luck decides they are all alike. */
  readonly games: number;
  /** Pair n is played on `seed/n`. */
  readonly seed: string;
  /** Instead of those under which it must hold. */
  readonly assumption?: string;
}

/** Who plays what the lines leave open, by what a claim calls them. */
const REST: Readonly<Record<string, Mind>> = { nobody: nothingMind, random: randomMind, personas: persona() };

export const REST_NAMES: readonly string[] = Object.keys(REST);

/** Runs one claim of a scenario that compiles, under each assumption it is said of. */
export function runClaim(scenario: Scenario, id: string, options: ClaimOptions): ClaimResult[] {
  const claim = scenario.claims[id];
  if (claim === undefined) throw new RangeError(`No claim ${id}`);
  const [first] = Object.keys(scenario.assumptions);
  const said = claim.under.length > 0 ? claim.under : [first];
  const under = options.assumption === undefined ? said : [options.assumption];
  return under.map((assumption) => runUnder(scenario, id, claim, assumption, options));
}

function runUnder(
  scenario: Scenario,
  id: string,
  claim: Claim,
  assumption: string | undefined,
  { games, seed }: ClaimOptions,
): ClaimResult {
  const lines = claim.compare.map((name) => {
    const line = scenario.lines[name];
    if (line === undefined) throw new RangeError(`No line ${name}`);
    return line;
  });
  const [one, other] = [at(lines, 0), at(lines, 1)];
  const bookOf = ({ length }: Line): Rulebook =>
    rulebookOf(scenario, { length, ...(assumption !== undefined && { assumption }) });
  const books = [bookOf(one), one.length === other.length ? undefined : bookOf(other)] as const;
  const rest = REST[claim.rest] ?? nothingMind;
  const pairs: (readonly [Counted, Counted])[] = [];
  let unplayed = 0;
  const steps = new Map<string, number>();
  for (let n = 0; n < games; n += 1) {
    const before = playFor(books[0], one, id, claim, rest, `${seed}/${n}`);
    const after = playFor(books[1] ?? books[0], other, id, claim, rest, `${seed}/${n}`);
    pairs.push([before.value, after.value]);
    const told = new Set([...before.unplayed, ...after.unplayed].map(unplayedText));
    if (told.size > 0) unplayed += 1 / games;
    for (const text of told) steps.set(text, (steps.get(text) ?? 0) + 1);
  }
  const { mean: effect, low, high, without, with: withIt } = pairedDifference(pairs);
  const [most] = [...steps].toSorted(([, less], [, more]) => more - less);
  return {
    id,
    ...(assumption !== undefined && { assumption }),
    games,
    effect,
    low,
    high,
    without,
    with: withIt,
    holds: holds(claim, effect, low, high),
    unplayed,
    ...(most !== undefined && { mostUnplayed: { text: most[0], share: most[1] / games } }),
    counted: {
      without: pairs.filter(([value]) => value !== undefined).length,
      with: pairs.filter(([, value]) => value !== undefined).length,
    },
  };
}

/** Up and down: as large as it says, and surely on that side of nothing. Same: surely no further apart than it says. */
function holds({ expect, atLeast = 0, within = 0 }: Claim, effect: number, low: number, high: number): boolean {
  switch (expect) {
    case 'up':
      return effect >= atLeast && low > 0;
    case 'down':
      return -effect >= atLeast && high < 0;
    case 'same':
      return low >= -within && high <= within;
    default:
      return never(expect);
  }
}

/**
 * The measure on the turn it is asked for, before anything is decided in it; at the end where the game ends before.
 * Undefined where what is given does not hold then.
 */
function playFor(
  rulebook: Rulebook,
  line: Line,
  id: string,
  claim: Claim,
  rest: Mind,
  seed: string,
): { readonly value: Counted; readonly unplayed: readonly Unplayed[] } {
  let seen: { readonly value: Counted } | undefined;
  const take = (position: Position): { readonly value: Counted } => ({
    value: counted(position, id) ? measured(position, id, claim) : undefined,
  });
  const look = (position: Position): void => {
    const turn = at(position.state, rulebook.layout.turn);
    if (claim.at !== undefined && turn >= claim.at) seen ??= take(position);
  };
  const { game, unplayed } = playLine(rulebook, line, { seed, rest, onDecision: look });
  return { value: (seen ?? take(game.position)).value, unplayed };
}
