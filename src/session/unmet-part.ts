import { at } from '../kit/never.ts';
import type { Comparison } from '../rules/comparison.ts';
import type { GameState } from '../rules/game.ts';
import { turnOfSummit } from '../rules/nearness.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { subjectOfSlot } from '../rules/slot-subject.ts';
import type { Term } from '../rules/term.ts';
import { admitting, comparison, type Admitting } from './comparison.ts';

interface Standing {
  readonly is: number;
  /** States or levels, any of which would do. */
  readonly wanted: readonly number[];
}

interface Bound {
  readonly is: number;
  readonly operator: Comparison;
  readonly bound: number;
}

/**
 * A part of a condition that does not hold now, about one thing: what stands there and what would do. Things are indices into the
 * rulebook; `turn` is the number of the turn itself.
 */
export type UnmetPart =
  | ({ readonly kind: 'track'; readonly copy: number } & Standing)
  | ({ readonly kind: 'level'; readonly issue: number } & Standing)
  /** As a party reads an issue. `is`: −1 where the seat that would act cannot know. */
  | ({ readonly kind: 'heard'; readonly party: number; readonly issue: number } & Standing)
  /** Whose walk-away stands; −1: nobody's. */
  | ({ readonly kind: 'walked' } & Standing)
  | { readonly kind: 'held'; readonly summit: number; readonly wanted: boolean }
  | ({ readonly kind: 'gauge'; readonly gauge: number } & Bound)
  | ({ readonly kind: 'turn' } & Bound)
  /** How many copies of a track stand in a state; whole numbers, never `<` or `>`. */
  | ({ readonly kind: 'count'; readonly track: number; readonly state: number } & Bound)
  /** Turns from which on (`>=`) or up to which (`<=`) it would hold if the day stays where it is; 0: never. */
  | ({ readonly kind: 'nearness'; readonly operator: '>=' | '<=' } & Bound);

/** What a term that does not come out as wanted says of one thing, to a seat; undefined where it is not that simple. */
export function unmetPart(
  rulebook: Rulebook,
  state: GameState,
  seat: number,
  term: Term,
  wanted: boolean,
): UnmetPart | undefined {
  const values = admitting(term, wanted);
  if (values === undefined) return undefined;
  switch (values.side.kind) {
    case 'slot':
      return (
        ofStanding(rulebook, state, seat, values.side.slot, values) ??
        ofNumber(rulebook, state, values.side.slot, term, wanted)
      );
    case 'count':
      return ofCount(rulebook, state, values.side, term, wanted);
    case 'nearness':
      return ofNearness(rulebook, state, values);
    default:
      return undefined;
  }
}

/** What stands in one of a few states. */
function ofStanding(
  rulebook: Rulebook,
  state: GameState,
  seat: number,
  slot: number,
  { admits }: Admitting,
): UnmetPart | undefined {
  const { layout, copies, tracks, issues, parties } = rulebook;
  const is = at(state, slot);
  const among = (things: readonly unknown[]): number[] => [...things.keys()].filter(admits);
  const subject = subjectOfSlot(rulebook, slot);
  switch (subject?.kind) {
    case 'position': {
      const { copy } = subject;
      return { kind: 'track', copy, is, wanted: among(at(tracks, at(copies, copy).track).states) };
    }
    case 'level':
      return { ...subject, is, wanted: among(at(issues, subject.issue).levels) };
    case 'held':
      return admits(0) === admits(1) ? undefined : { ...subject, wanted: admits(1) };
    case 'heard': {
      const { party, issue } = subject;
      const carrier = at(state, layout.carrier + party * issues.length + issue);
      const known = party === seat || carrier === seat + 1;
      return { ...subject, is: known ? is : -1, wanted: among(at(issues, issue).levels) };
    }
    case 'walked':
      return { kind: 'walked', is: is - 1, wanted: [-1, ...parties.keys()].filter((party) => admits(party + 1)) };
    default:
      return undefined;
  }
}

function ofNumber(
  rulebook: Rulebook,
  state: GameState,
  slot: number,
  term: Term,
  wanted: boolean,
): UnmetPart | undefined {
  const compared = comparison(term, wanted);
  const subject = subjectOfSlot(rulebook, slot);
  if (compared === undefined || (subject?.kind !== 'gauge' && subject?.kind !== 'turn')) return undefined;
  const { operator, bound } = compared;
  return { ...subject, is: at(state, slot), operator, bound };
}

function ofCount(
  { copies }: Rulebook,
  state: GameState,
  { slots, value }: Term & { kind: 'count' },
  term: Term,
  wanted: boolean,
): UnmetPart | undefined {
  const compared = comparison(term, wanted);
  const track = copies.find(({ slot }) => slot === slots[0])?.track;
  if (compared === undefined || track === undefined) return undefined;
  const is = slots.filter((slot) => state[slot] === value).length;
  return { kind: 'count', track, state: value, is, ...whole(compared.operator, compared.bound) };
}

/** The same bound of a whole number, without `<` and `>`. */
function whole(operator: Comparison, bound: number): { readonly operator: Comparison; readonly bound: number } {
  if (operator === '>' || operator === '>=')
    return { operator: '>=', bound: operator === '>' ? Math.floor(bound) + 1 : Math.ceil(bound) };
  if (operator === '<' || operator === '<=')
    return { operator: '<=', bound: operator === '<' ? Math.ceil(bound) - 1 : Math.floor(bound) };
  return { operator, bound };
}

function ofNearness(rulebook: Rulebook, state: GameState, { admits }: Admitting): UnmetPart {
  const is = at(state, rulebook.layout.turn);
  const last = turnOfSummit(rulebook, state, rulebook.mainSummit) || rulebook.turns;
  const turns = Array.from({ length: rulebook.turns }, (_, index) => index + 1).filter((turn) =>
    admits(Math.min(1, turn / last)),
  );
  const from = turns.find((turn) => turn > is);
  if (from !== undefined) return { kind: 'nearness', is, operator: '>=', bound: from };
  return { kind: 'nearness', is, operator: '<=', bound: turns.at(-1) ?? 0 };
}
