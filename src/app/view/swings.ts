import { at } from '../../kit/never.ts';
import { read } from '../../rules/entries.ts';
import { termsOfLeaving } from '../../rules/leaving.ts';
import type { Position } from '../../rules/position.ts';
import { markFormula } from '../../rules/term-slots.ts';
import type { Cue } from '../../session/cue.ts';
import type { Session } from '../../session/session.ts';
import type { Term } from '../../ui/port/numbers.ts';
import { jumpedLast, type Swing, type Swings } from '../../ui/port/swings.ts';
import type { Counsel } from '../minds/counsel.ts';
import type { Cause } from '../minds/since.ts';
import { turnBefore, type Earlier, type Sight } from '../turn-before.ts';
import type { Wire } from './cables.ts';
import { causeText } from './cause-text.ts';
import type { Lexicon } from './lexicon.ts';
import { stakeText } from './stake-text.ts';

/** Terms of a swing told, and points below which a term has not moved. */
const MOST = 3;
const MOVED = 0.05;
/** Share of a swing for which one change must account to be named as what did most of it, and to be named at all. */
const MOSTLY = 0.5;
const PARTLY = 0.2;

/** From where it is looked how the numbers moved. */
export interface Watching {
  readonly lexicon: Lexicon;
  readonly session: Session;
  readonly position: Position;
  readonly seat: number;
  readonly cues: readonly Cue[];
  readonly wires: readonly Wire[];
  readonly going: Counsel['going'];
}

/**
 * How the numbers of a seat moved since it was first asked in the turn before, or since its last decision where they jumped further since
 * then, each in its own terms, with the one change that did most of it; undefined in the first turn. Reads only what the seat may see.
 */
export function swingsOf(watching: Watching): Swings | undefined {
  const { lexicon, session, position, seat, going } = watching;
  const { rulebook, state } = position;
  const earlier = turnBefore(session.record(), { rulebook, seat, state });
  if (earlier === undefined) return undefined;
  const { turn } = earlier;
  const since = going?.since;
  return {
    turn,
    ...(at(rulebook.parties, seat).leave >= 0 && { leaving: priceSince(watching, earlier) }),
    ...(going &&
      since && {
        going: {
          from: since.worth,
          to: going.worth,
          terms: heaviest(since.moved.map((part) => ({ name: stakeText(lexicon, seat, part), points: part.points }))),
          ...(since.last && { last: true }),
          ...causeOf(watching, since.last ? earlier.last.turn : turn, going.worth - since.worth, since.causes),
        },
      }),
  };
}

const farOf = ({ from, to }: Swing): number => Math.abs(to - from);

function priceSince(watching: Watching, earlier: Earlier): Swing {
  const [since, last] = [priceMoved(watching, earlier), priceMoved(watching, earlier.last)];
  return jumpedLast(farOf(last), farOf(since)) ? { ...last, last: true } : since;
}

/** The price of leaving then and now; by its terms as they are shown, what makes it dearer taken off. */
function priceMoved(watching: Watching, { turn, state: before }: Sight): Swing {
  const { lexicon, position, seat } = watching;
  const { rulebook, state, evaluator } = position;
  const { id } = at(rulebook.parties, seat);
  const then = termsOfLeaving({ rulebook, state: before, evaluator }, seat);
  const now = termsOfLeaving(position, seat);
  const terms = now.map(({ id: term, points }, index) => ({
    name: lexicon.text(`walk_away.${id}.names.${term}`),
    points: at(then, index).points - points,
  }));
  const price = (of: typeof now): number => of.reduce((sum, { points }) => sum + points, 0);
  const [from, to] = [price(then), price(now)];
  const marks = new Int32Array(rulebook.layout.size);
  for (const { points } of at(rulebook.parties, seat).terms) markFormula(rulebook, points, marks, 1);
  const trial = state.slice();
  const causes: Cause[] = [];
  for (const [slot, mark] of marks.entries()) {
    if (mark === 0 || read(state, slot) === read(before, slot)) continue;
    trial[slot] = read(before, slot);
    const points = to - price(termsOfLeaving({ rulebook, state: trial, evaluator }, seat));
    trial[slot] = read(state, slot);
    causes.push({ slot, points });
  }
  return { from, to, price: true, terms: heaviest(terms), ...causeOf(watching, turn, to - from, causes) };
}

/** The change that did most of a swing, in words, of those that did enough of it and can be said. `by`: points of the swing. */
function causeOf(watching: Watching, turn: number, by: number, causes: readonly Cause[]): Pick<Swing, 'cause'> {
  if (by === 0) return {};
  const share = ({ points }: Cause): number => points / by;
  for (const cause of causes.toSorted((one, other) => share(other) - share(one))) {
    if (share(cause) < PARTLY) return {};
    const told = causeText(watching, cause.slot, turn);
    if (told) return { cause: { ...told, ...(share(cause) < MOSTLY && { points: cause.points }) } };
  }
  return {};
}

/** Of terms, those that moved most, those of one name together. */
function heaviest(terms: readonly Term[]): readonly Term[] {
  return [...Map.groupBy(terms, ({ name }) => name)]
    .map(([name, some]) => ({ name, points: some.reduce((sum, { points }) => sum + points, 0) }))
    .filter(({ points }) => Math.abs(points) >= MOVED)
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .slice(0, MOST);
}
