import { at } from '../../kit/never.ts';
import { kindOf } from '../../rules/entries.ts';
import { agreedClause } from '../../rules/offers.ts';
import { pointsAt } from '../../rules/points.ts';
import type { Position } from '../../rules/position.ts';
import type { Lexicon } from './lexicon.ts';

/** What it is worth to a party, in points, that the leaders meet here and not where they would as things stand. */
export interface PlaceWorth {
  readonly party: number;
  readonly points: number;
  /** Its own seat's points; else what this seat's belief makes likely. */
  readonly sure: boolean;
}

/** A place that an issue can settle on: which issue of which summit, and as which level. */
export interface Choice {
  readonly summit: number;
  readonly issue: number;
  readonly level: number;
}

/** The issues by which leaders can come to meet at a place. */
export function choicesOf({ rulebook }: Lexicon, place: string): readonly Choice[] {
  return rulebook.summits.flatMap(({ placeIssue, places }, summit) =>
    placeIssue < 0 ? [] : places.flatMap((id, level) => (id === place ? [{ summit, issue: placeIssue, level }] : [])),
  );
}

/** To whom of those who plan a place is worth something, as far as a seat may know. */
export function worthOf(lexicon: Lexicon, position: Position, seat: number, place: string): readonly PlaceWorth[] {
  const { rulebook, state } = position;
  // One place of the main summit, where it stands for several.
  const [choice] = choicesOf(lexicon, place).toSorted(
    (one, other) => Number(other.summit === rulebook.mainSummit) - Number(one.summit === rulebook.mainSummit),
  );
  if (!choice) return [];
  const value = (party: number, kind: number): number =>
    pointsAt(position, party, kind, choice.issue, choice.level) - pointsAt(position, party, kind, choice.issue, 0);
  return rulebook.parties.flatMap(({ plans, kinds }, party): PlaceWorth[] => {
    if (!plans) return [];
    const row = rulebook.layout.beliefs + (seat * rulebook.parties.length + party) * rulebook.mostKinds;
    const points =
      party === seat
        ? value(party, kindOf(rulebook, state, seat))
        : kinds.reduce((sum, _, kind) => sum + at(state, row + kind) * value(party, kind), 0);
    return Math.abs(points) < 0.25 ? [] : [{ party, points, sure: party === seat }];
  });
}

/** Whether the leaders of the main summit are to meet at a place, by what holds or is agreed. */
export function isChosen({ rulebook }: Lexicon, { state }: Position, place: string): boolean {
  const main = rulebook.summits[rulebook.mainSummit];
  if (!main) return false;
  const { placeIssue, places } = main;
  if (placeIssue < 0) return places[0] === place;
  const agreed = agreedClause(rulebook, state, placeIssue)?.level;
  return places[agreed ?? at(state, rulebook.layout.levels + placeIssue)] === place;
}
