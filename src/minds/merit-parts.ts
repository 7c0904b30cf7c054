import { at } from '../kit/never.ts';
import type { Deed } from '../rules/deed.ts';
import { read } from '../rules/entries.ts';
import { nearness } from '../rules/nearness.ts';
import type { Position } from '../rules/position.ts';
import { priceOfBroken, standingPromises } from '../rules/promises.ts';
import { supposeFrom, withdraw } from '../rules/supposition.ts';
import { meritOfMandate } from './mandate.ts';
import { besides, givesWord, KNOWING, PRICE, type Beside, type Thinking } from './merit.ts';
import { meritOfAgenda } from './agenda.ts';
import { worthOfExpected } from './expected-worth.ts';
import { outlookOf, type TableOutlook } from './outlook.ts';
import { prospectsOf } from './prospects.ts';
import { differenceOf, type Share } from './prospects-compared.ts';
import { supposeDeed, type Aside } from './suppose-deed.ts';

/**
 * What a deed does for a seat, one thing each, in points:
 *
 * - a share of its prospects that moves (`Share`);
 * - `breaks`: words that it breaks; `learns`: what it tells of others; `trusted`: how far others trust the seat's word; `people`: whom it
 *   ties up or brings; `gauge`: a number the seat watches for its own sake, and by how much it moves;
 * - what it does beside its effects (`Beside`);
 * - of a mandate, what would be counted under it, and of an agenda, what an issue on it, or off it, could bring.
 */
export type Part = { readonly points: number } & (
  | Share
  | { readonly kind: 'breaks' | 'learns' | 'trusted' | 'people' | Beside }
  | { readonly kind: 'gauge'; readonly gauge: number; readonly by: number }
  | { readonly kind: 'course' }
  | { readonly kind: 'agenda'; readonly issue: number; readonly on: boolean }
);

/**
 * `meritOf` a deed, no order, in its parts: what each thing that it does brings the seat; with them what it does to the gauges watched,
 * each at so many points a step. Nothing of what brings nothing.
 */
export function partsOf(thinking: Thinking, watches: readonly number[], deed: Deed): readonly Part[] {
  return partsIn(thinking, watches, deed).filter(({ points }) => points !== 0);
}

function partsIn(thinking: Thinking, watches: readonly number[], deed: Deed): readonly Part[] {
  const [first] = deed.actions;
  if (first?.kind === 'mandate') return [{ kind: 'course', points: meritOfMandate(thinking, first.mandate) }];
  if (first?.kind === 'agenda') {
    const { table, issue, on } = first;
    return [{ kind: 'agenda', issue, on, points: meritOfAgenda(thinking, table, issue, on) }];
  }
  const { position, seat, prospects, trusted } = thinking;
  const { state } = position;
  const parts: Part[] = [];
  const aside: Aside = { signals: 0, trust: 0, people: 0 };
  const standing = deed.party === seat ? standingPromises(position, seat) : [];
  const near = nearness(position.rulebook, state);
  const before = watches.map((_, gauge) => gaugeOf(position, gauge));
  const from = supposeFrom();
  supposeDeed(position, seat, deed, aside);
  const outlook = givesWord(deed, seat) ? outlookOf(position, seat) : asItStands(position, seat, thinking.outlook);
  parts.push(...differenceOf(position.rulebook, seat, prospects, prospectsOf(position, seat, outlook)));
  const broken = standing.length === 0 ? 0 : priceOfBroken(position, seat, standing, near);
  for (const [gauge, step] of watches.entries()) {
    const by = gaugeOf(position, gauge) - at(before, gauge);
    parts.push({ kind: 'gauge', gauge, by, points: step * by });
  }
  withdraw(state, from);
  parts.push(
    { kind: 'breaks', points: -broken },
    { kind: 'learns', points: KNOWING * aside.signals },
    { kind: 'people', points: PRICE * aside.people },
    { kind: 'trusted', points: trusted * prospects.agreement * aside.trust },
  );
  besides(thinking, deed, (kind, points) => parts.push({ kind, points }));
  return parts;
}

/** What was expected of each table, with what that is worth now. */
const asItStands = (position: Position, seat: number, outlook: readonly TableOutlook[]): readonly TableOutlook[] =>
  outlook.map((expected) => ({
    ...expected,
    worth: worthOfExpected(position, seat, expected.sides, expected.package),
  }));

const gaugeOf = ({ rulebook, state }: Position, gauge: number): number => read(state, rulebook.layout.gauges + gauge);

/** Parts in which what happens to one thing at several tables stands once. */
export function together<Some extends Part>(parts: readonly Some[]): readonly Some[] {
  return [...Map.groupBy(parts, thingOf).values()].map((some) => ({
    ...at(some, 0),
    points: some.reduce((sum, part) => sum + part.points, 0),
  }));
}

/** What a part tells of: parts of one thing are told together. */
export function thingOf(part: Part): string {
  const { kind } = part;
  if (kind === 'gauge') return `${kind} ${part.gauge}`;
  if (kind === 'home') return `${kind} ${part.party} ${part.circle}`;
  if (kind === 'falls' || kind === 'floor') return `${kind} ${part.party}`;
  return 'table' in part ? `${kind} ${part.table}` : kind;
}
