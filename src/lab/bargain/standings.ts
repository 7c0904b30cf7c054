import { mean } from '../../kit/arithmetic.ts';
import { meanShareInterval, shareInterval, type Interval, type MeanInterval } from '../interval.ts';
import type { AgentName } from './pool.ts';
import type { Match, Played } from './tournament.ts';

/** Means of a pair over its games and domains, both seatings. */
export interface Row {
  readonly a: AgentName;
  readonly b: AgentName;
  readonly games: number;
  readonly utilityA: number;
  readonly utilityB: number;
  readonly advantageA: MeanInterval;
  readonly advantageB: MeanInterval;
  readonly agreement: MeanInterval;
  readonly nashDistance: number;
  readonly paretoDistance: number;
  readonly welfare: number;
  readonly jointShare: number;
}

/** An agent over all its matches, each counting the same. */
export interface Standing {
  readonly agent: AgentName;
  readonly advantage: MeanInterval;
  readonly agreement: number;
}

type Reading = (played: Played) => number;

export function rowOf({ a, b, played }: Match): Row {
  const meanOf = (reading: Reading): number => mean(played.map(reading));
  const agreements = played.filter(({ measures }) => measures.agreed).length;
  const interval: Interval = shareInterval(agreements, played.length);
  return {
    a,
    b,
    games: played.length,
    utilityA: meanOf(({ utilities }) => utilities[0]),
    utilityB: meanOf(({ utilities }) => utilities[1]),
    advantageA: intervalOf(played, ({ advantages }) => advantages[0]),
    advantageB: intervalOf(played, ({ advantages }) => advantages[1]),
    agreement: { ...interval, mean: agreements / played.length },
    nashDistance: meanOf(({ measures }) => measures.nashDistance),
    paretoDistance: meanOf(({ measures }) => measures.paretoDistance),
    welfare: meanOf(({ measures }) => measures.welfare),
    jointShare: meanOf(({ measures }) => measures.jointShare),
  };
}

/** Best first. */
export function standingsOf(matches: readonly Match[]): readonly Standing[] {
  const names = [...new Set(matches.flatMap(({ a, b }) => [a, b]))];
  const standings = names.map((agent): Standing => {
    const own = matches.filter(({ a, b }) => a === agent || b === agent);
    const games = own.flatMap(({ a, b, played }) =>
      played.map((one) => ({
        domain: one.domain,
        advantage: a === b ? (one.advantages[0] + one.advantages[1]) / 2 : one.advantages[a === agent ? 0 : 1],
        agreed: one.measures.agreed,
      })),
    );
    return {
      agent,
      advantage: meanShareInterval(unitsOf(games, ({ advantage }) => advantage)),
      agreement: mean(games.map(({ agreed }) => (agreed ? 1 : 0))),
    };
  });
  return standings.toSorted((one, other) => other.advantage.mean - one.advantage.mean);
}

function intervalOf(played: readonly Played[], reading: Reading): MeanInterval {
  return meanShareInterval(unitsOf(played, reading));
}

/** Games on one domain are alike: where there are several domains, each counts once. */
function unitsOf<Game extends { readonly domain: number }>(
  games: readonly Game[],
  reading: (game: Game) => number,
): readonly number[] {
  const byDomain = Map.groupBy(games, ({ domain }) => domain);
  if (byDomain.size < 2) return games.map(reading);
  return [...byDomain.values()].map((some) => mean(some.map(reading)));
}
