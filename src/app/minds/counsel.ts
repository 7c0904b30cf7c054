import { at } from '../../kit/never.ts';
import type { GameRecord } from '../../kernel/record.ts';
import type { Mending } from '../../minds/mending.ts';
import { meritOf, think, type Thinking } from '../../minds/merit.ts';
import { partsOf, thingOf, together, type Part } from '../../minds/merit-parts.ts';
import { supposeDeed } from '../../minds/suppose-deed.ts';
import { read } from '../../rules/entries.ts';
import type { SeatView } from '../../rules/game.ts';
import type { AdviserRules, Rulebook } from '../../rules/rulebook.ts';
import { supposeFrom, withdraw } from '../../rules/supposition.ts';
import { turnBefore } from '../turn-before.ts';
import { rankedBy, restingMoves } from './offered.ts';
import { sinceThen, type Since } from './since.ts';

/** What a seat's own staff has to say of how things stand and of the deeds that are open to it. Points. */
export interface Counsel {
  /** What the seat may expect in the end, and how much of it does not stand yet; absent where nobody could tell. */
  readonly going?: {
    readonly worth: number;
    readonly mayCome: number;
    readonly tables?: readonly Hope[];
    readonly since?: Since;
  };
  /**
   * The deeds asked about, the most fitting first; before all those of `mends`, behind all those that were offered in vain for long, and
   * last those that can bring nothing any more, or only take back what their move may ask for in another form.
   */
  readonly ranking: readonly number[];
  /** What some of them mend of what keeps the leaders apart, by deed. */
  readonly mends?: ReadonlyMap<number, Mending>;
  /** What each of the seat's advisers says of each deed asked about, in the order of the advisers. */
  readonly words: readonly { readonly deed: number; readonly says: readonly Say[] }[];
}

/** What is expected of a table, by index: odds, 0 to 1, that it comes to sit and that those who sit agree; points it would be. */
export interface Hope {
  readonly table: number;
  readonly sits: number;
  readonly agrees: number;
  readonly points: number;
}

/** How an adviser stands to a deed: `later`, it would do good, and other things more; `neither`, it is no matter to it. */
export type Stance = 'for' | 'against' | 'later' | 'neither';

/** What an adviser expects of a deed, in half points, from and to; and what speaks for that most, unless it is no matter. */
export interface Say {
  readonly stance: Stance;
  readonly low: number;
  readonly high: number;
  readonly why?: Part;
}

/** Points by which an adviser does not wish to be held to a number, and the share of the number itself. */
const DOUBT = 0.5;
const SHARE = 0.25;
/** Points below which it is no matter to an adviser. */
const NO_MATTER = 0.3;
/** Share of all that is open that an adviser would do first. */
const FIRST = 0.3;

/**
 * Staff work for a seat, from what it may see: deeds are ranked by what they do for the seat, and each adviser weighs them as if
 * the seat's points were the adviser's own, under the adviser's weights, and adds what the gauges it watches would do. `record`: what
 * was played so far, where it is to be said what has moved since the turn before, and what was offered in vain gives way; `from`: the first
 * turn of whoever has the seat.
 */
export function counselOf(view: SeatView, deeds: readonly number[], record?: GameRecord, from = 1): Counsel {
  // One thinks on one desk: what was comes first.
  const resting = record && deeds.length > 0 ? restingMoves(view, record, from) : new Set<string>();
  const before = record && turnBefore(record, view);
  const since = before && sinceThen(view, before);
  const thinking = think(view);
  const { ranking, mends } = rankedBy(thinking, deeds, resting);
  const { value, goingOn, walked, tables } = thinking.prospects;
  const { advisers } = at(view.rulebook.parties, view.seat);
  const minds = deeds.length === 0 ? [] : advisers.map((_, adviser) => think(asAdviser(view, adviser)));
  return {
    going: {
      worth: value,
      mayCome: goingOn,
      // Whoever walked away has put an end to all tables.
      tables: walked
        ? []
        : tables.map(({ expected: { table }, sits, agrees, points }) => ({ table, sits, agrees, points })),
      ...(since && { since: since(thinking) }),
    },
    ranking,
    mends,
    words: wordsOf(view.rulebook, minds, deeds, advisers),
  };
}

/** An adviser is for what is among the first it would do itself, and does it good; against what does it harm. */
function wordsOf(
  rulebook: Rulebook,
  minds: readonly Thinking[],
  deeds: readonly number[],
  advisers: readonly AdviserRules[],
): Counsel['words'] {
  const merits = minds.map((mind, adviser) => {
    const { watches } = at(advisers, adviser);
    return deeds.map((deed) => meritOf(mind, deed, false) + watched(mind, watches, deed));
  });
  const bars = merits.map((all) => all.toSorted((one, other) => other - one)[Math.floor(all.length * FIRST)] ?? 0);
  return deeds.map((deed, index) => {
    const named = new Set<string>();
    return {
      deed,
      says: merits.map((all, adviser) => {
        const say = sayOf(all[index] ?? 0, bars[adviser] ?? 0);
        if (say.stance === 'neither') return say;
        const way = say.stance === 'against' ? -1 : 1;
        const parts = partsOf(at(minds, adviser), at(advisers, adviser).watches, at(rulebook.deeds, deed));
        const why = weightiest(parts, way, named);
        if (why === undefined) return say;
        named.add(`${way} ${thingOf(why)}`);
        return { ...say, why };
      }),
    };
  });
}

/** Share of what weighs most with an adviser that another reason must weigh to be named in its place. */
const AS_WELL = 0.2;

/**
 * What an adviser would name first: of all parts that speak one way the heaviest, those of one thing at several tables together. What
 * another has named that way already is named again only where nothing else weighs nearly as much.
 */
function weightiest(parts: readonly Part[], way: 1 | -1, named: ReadonlySet<string>): Part | undefined {
  const sorted = [...together(parts)].toSorted((one, other) => way * (other.points - one.points));
  const [first] = sorted;
  if (first === undefined || way * first.points <= 0) return undefined;
  const unsaid = sorted.find((part) => !named.has(`${way} ${thingOf(part)}`));
  return unsaid && way * unsaid.points >= AS_WELL * way * first.points ? unsaid : first;
}

/** Points a deed is worth by what it does to gauges, each at so many points a step. */
function watched({ position, seat }: Thinking, watches: readonly number[], deed: number): number {
  const { rulebook, state } = position;
  const gauge = (index: number): number => read(state, rulebook.layout.gauges + index);
  const before = watches.map((_, index) => gauge(index));
  const from = supposeFrom();
  supposeDeed(position, seat, at(rulebook.deeds, deed), { signals: 0, trust: 0, people: 0 });
  const points = watches.reduce((sum, step, index) => sum + step * (gauge(index) - at(before, index)), 0);
  withdraw(state, from);
  return points;
}

/** `bar`: points above which an adviser is for a deed. */
function sayOf(points: number, bar: number): Say {
  const doubt = DOUBT + SHARE * Math.abs(points);
  const low = Math.floor(2 * (points - doubt)) / 2;
  const high = Math.ceil(2 * (points + doubt)) / 2;
  if (points > Math.max(NO_MATTER, bar)) return { stance: 'for', low: Math.max(0, low), high };
  if (points < -NO_MATTER) return { stance: 'against', low, high: Math.min(0, high) };
  return { stance: points > NO_MATTER ? 'later' : 'neither', low, high };
}

const rulebooks = new WeakMap<Rulebook, Map<string, Rulebook>>();

/** The same view, under a rulebook in which the seat's points are weighed as one of its advisers does. */
function asAdviser(view: SeatView, adviser: number): SeatView {
  const { rulebook, seat } = view;
  const known = rulebooks.get(rulebook) ?? new Map<string, Rulebook>();
  rulebooks.set(rulebook, known);
  const key = `${seat} ${adviser}`;
  const weighed = known.get(key) ?? weighedBy(rulebook, seat, adviser);
  known.set(key, weighed);
  return { ...view, rulebook: weighed };
}

function weighedBy(rulebook: Rulebook, seat: number, adviser: number): Rulebook {
  const rules = at(rulebook.parties, seat);
  const { weights } = at(rules.advisers, adviser);
  const kinds = rules.kinds.map((kind) => ({
    ...kind,
    points: kind.points.map((levels, issue) => levels.map((points) => points * (weights[issue] ?? 1))),
  }));
  const parties = rulebook.parties.map((party, index) => (index === seat ? { ...party, kinds } : party));
  return { ...rulebook, parties };
}
