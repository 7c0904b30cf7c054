import { at } from '../kit/never.ts';
import type { Rulebook } from './rulebook.ts';

/** What is read most of parties, kinds, issues and tables, laid out flat; found once for each rulebook. */
export interface FlatPoints {
  readonly parties: number;
  readonly mostKinds: number;
  /** Levels of the issue that has most: the width of a row. */
  readonly width: number;
  /** Slots of one kind: `(party * mostKinds + kind) * span + issue * width + level`. */
  readonly span: number;
  readonly points: Float64Array;
  /** Formula of what makes an issue dearer to a party, −1 none: `issue * parties + party`. */
  readonly dearer: Int32Array;
  /** Odds that a kind keeps a clause, plain and watched: `(party * mostKinds + kind) * 2 + (watched ? 1 : 0)`. */
  readonly keeps: Float64Array;
  /** 1 where a clause at a level is watched: `issue * width + level`. */
  readonly watched: Uint8Array;
  /** The same at the priors, by party: `party * 2 + (watched ? 1 : 0)`. */
  readonly keepsByPrior: Float64Array;
  /** By issue: who gives what is agreed on it, bit p for party p; share of a loss that comes back. */
  readonly givers: Int32Array;
  readonly recoverable: Float64Array;
  /** Who a level names to sign it, bit p for party p: `issue * width + level`. */
  readonly signs: Int32Array;
  /** The sides of a table, bit p for party p. */
  readonly sides: Int32Array;
}

const known = new WeakMap<Rulebook, FlatPoints>();
let lastBook: Rulebook | undefined;
let last: FlatPoints | undefined;

export function flatPoints(rulebook: Rulebook): FlatPoints {
  if (lastBook === rulebook && last !== undefined) return last;
  last = known.get(rulebook) ?? layOut(rulebook);
  known.set(rulebook, last);
  lastBook = rulebook;
  return last;
}

function layOut(rulebook: Rulebook): FlatPoints {
  const { parties, issues, tables, mostKinds } = rulebook;
  const width = Math.max(1, ...issues.map(({ levels }) => levels.length));
  const span = issues.length * width;
  const flat: FlatPoints = {
    parties: parties.length,
    mostKinds,
    width,
    span,
    points: new Float64Array(parties.length * mostKinds * span),
    dearer: new Int32Array(issues.length * parties.length),
    keeps: new Float64Array(parties.length * mostKinds * 2),
    watched: new Uint8Array(span),
    keepsByPrior: new Float64Array(parties.length * 2),
    givers: Int32Array.from(issues, ({ gives }) => bitsOf(gives)),
    recoverable: Float64Array.from(issues, ({ recoverable }) => recoverable),
    signs: new Int32Array(span),
    sides: Int32Array.from(tables, (table) => bitsOf(table.parties)),
  };
  for (const [issue, { dearer, levels }] of issues.entries()) {
    flat.watched.set(
      levels.map((level) => (level.watched ? 1 : 0)),
      issue * width,
    );
    flat.signs.set(
      levels.map(({ signs }) => bitsOf(signs)),
      issue * width,
    );
    for (let party = 0; party < parties.length; party += 1)
      flat.dearer[issue * parties.length + party] = dearer[party] ?? -1;
  }
  for (const [party, { kinds }] of parties.entries()) {
    for (const [kind, { points, keepsPlain, keepsWatched, prior }] of kinds.entries()) {
      const row = party * mostKinds + kind;
      for (const [issue, levels] of points.entries()) flat.points.set(levels, row * span + issue * width);
      flat.keeps[row * 2] = keepsPlain;
      flat.keeps[row * 2 + 1] = keepsWatched;
      flat.keepsByPrior[party * 2] = at(flat.keepsByPrior, party * 2) + prior * keepsPlain;
      flat.keepsByPrior[party * 2 + 1] = at(flat.keepsByPrior, party * 2 + 1) + prior * keepsWatched;
    }
  }
  for (const [slot, odds] of flat.keepsByPrior.entries()) if (odds > 1) flat.keepsByPrior[slot] = 1;
  return flat;
}

/** Parties as one number, bit p for party p. */
export function bitsOf(parties: readonly number[]): number {
  let bits = 0;
  for (const party of parties) bits |= 1 << party;
  return bits;
}
