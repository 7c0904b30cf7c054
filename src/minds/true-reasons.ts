import { at } from '../kit/never.ts';
import { contributionsOf, type Contribution } from '../rules/contributions.ts';
import type { Draft } from '../rules/draft.ts';
import { needOf } from '../rules/need.ts';
import type { Position } from '../rules/position.ts';
import { refuses } from '../rules/signing.ts';
import { valueOfPackage, type Valuation } from '../rules/value.ts';
import { contentmentOf, passes } from '../rules/win-set.ts';

/** What an answer hung on: a floor of its kind, the win-set, or the sum against the need. */
export type Decider = 'floor' | 'home' | 'sum';

/** The true terms of an answer, for who looks back. All in points. */
export interface TrueReasons {
  readonly decider: Decider;
  /** Whether these terms alone make a yes. */
  readonly yes: boolean;
  readonly value: Readonly<Valuation>;
  readonly contributions: readonly Contribution[];
  readonly need: number;
  readonly reservation: number;
  readonly aspiration: number;
  /** `value + mood − need`: how far it was from the other answer, were all else as it is. */
  readonly margin: number;
  readonly circles: readonly {
    readonly id: string;
    readonly value: number;
    readonly need: number;
    readonly content: boolean;
  }[];
}

/** Why a party's yes or no to a draft at a table was what it was. `mood` in points, as luck had it. */
export function trueReasons(position: Position, party: number, table: number, draft: Draft, mood: number): TrueReasons {
  const { need, reservation, aspiration } = needOf(position, party, table);
  const value = { ...valueOfPackage(position, party, draft) };
  const margin = value.value + mood - need;
  const floor = refuses(position, party, draft);
  const home = !passes(position, party, draft);
  const { constituencies } = at(position.rulebook.parties, party);
  return {
    decider: floor ? 'floor' : home ? 'home' : 'sum',
    yes: !floor && !home && margin >= 0,
    value,
    contributions: contributionsOf(position, party, draft),
    need,
    reservation,
    aspiration,
    margin,
    circles: contentmentOf(position, party, draft).map((circle, index) => ({
      id: at(constituencies, index).id,
      ...circle,
    })),
  };
}
