import { at } from '../kit/never.ts';
import { contributionsOf, type Contribution } from '../rules/contributions.ts';
import type { Draft } from '../rules/draft.ts';
import { needOf } from '../rules/need.ts';
import { refuses } from '../rules/signing.ts';
import { valueOfPackage, type Valuation } from '../rules/value.ts';
import { contentmentOf, passes } from '../rules/win-set.ts';
import { undoesBetter, type Standards } from './answering.ts';

/** What an answer hung on: a floor of its kind, the win-set, the sum against the need, or what was agreed before. */
export type Decider = 'floor' | 'home' | 'sum' | 'agreed';

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

/** Why a seat's yes or no to a draft was what it was, by the standards it held it to. */
export function trueReasons(standards: Standards, draft: Draft): TrueReasons {
  const { position, seat, table, mood } = standards;
  const { need, reservation, aspiration } = needOf(position, seat, table);
  const value = { ...valueOfPackage(position, seat, draft) };
  const margin = value.value + mood - need;
  const floor = refuses(position, seat, draft);
  const home = !passes(position, seat, draft);
  const agreed = margin >= 0 && undoesBetter(standards, draft);
  const { constituencies } = at(position.rulebook.parties, seat);
  return {
    decider: floor ? 'floor' : home ? 'home' : agreed ? 'agreed' : 'sum',
    yes: !floor && !home && !agreed && margin >= 0,
    value,
    contributions: contributionsOf(position, seat, draft),
    need,
    reservation,
    aspiration,
    margin,
    circles: contentmentOf(position, seat, draft).map((circle, index) => ({
      id: at(constituencies, index).id,
      ...circle,
    })),
  };
}
