import { drawsOf } from '../../kit/luck.ts';
import { at } from '../../kit/never.ts';
import type { Deadline } from '../../minds/table/bargainer.ts';
import type { Domain } from './domain.ts';
import { measure, type Measures } from './measure.ts';
import { play } from './play.ts';
import { AGENTS, type AgentName } from './pool.ts';

export interface TournamentPlan {
  readonly domains: readonly Domain[];
  /** Each pair of these plays; a name that stands here twice plays itself as well. */
  readonly agents: readonly AgentName[];
  readonly deadline: Deadline;
  /** In each of both seatings, on each domain. */
  readonly games: number;
  readonly seed: string;
  /** Called with the number of games played so far. */
  readonly onGame?: (played: number) => void;
}

/** One game, from the view of the pair. */
export interface Played {
  readonly domain: number;
  /** As measured, but for the order: first what agent a had, then b. */
  readonly utilities: readonly [a: number, b: number];
  readonly advantages: readonly [a: number, b: number];
  readonly measures: Measures;
}

export interface Match {
  readonly a: AgentName;
  readonly b: AgentName;
  readonly played: readonly Played[];
}

export function pairsOf(agents: readonly AgentName[]): readonly (readonly [AgentName, AgentName])[] {
  const pairs = agents.flatMap((a, index) => agents.slice(index + 1).map((b) => [a, b] as const));
  const seen = new Set<string>();
  return pairs.filter(([a, b]) => {
    const isNew = !seen.has(`${a}/${b}`);
    seen.add(`${a}/${b}`).add(`${b}/${a}`);
    return isNew;
  });
}

/**
 * Every pair on every domain, as often with a in the first profile's seat, which speaks first, as with b. How many rounds
 * there are, where that is drawn, is the same for every pair; so is the luck of a seat.
 */
export function tournament({ domains, agents, deadline, games, seed, onGame }: TournamentPlan): readonly Match[] {
  let count = 0;
  return pairsOf(agents).map(([a, b]) => {
    const played: Played[] = [];
    for (const [index, domain] of domains.entries()) {
      for (let game = 0; game < games; game += 1) {
        const name = `${seed}/${domain.name}/${game}`;
        const rounds = roundsOf(deadline, drawsOf(`${name}/rounds`)());
        for (const swapped of [false, true]) {
          const measures = measure(domain, gameOf(domain, swapped ? [b, a] : [a, b], deadline, rounds, name));
          const { utilities, advantages } = measures;
          const turned = <Value>([one, other]: readonly [Value, Value]): readonly [Value, Value] =>
            swapped ? [other, one] : [one, other];
          played.push({ domain: index, utilities: turned(utilities), advantages: turned(advantages), measures });
          onGame?.((count += 1));
        }
      }
    }
    return { a, b, played };
  });
}

function roundsOf(deadline: Deadline, draw: number): number {
  return deadline.kind === 'known'
    ? deadline.rounds
    : deadline.low + Math.floor(draw * (deadline.high - deadline.low + 1));
}

function gameOf(
  { sides }: Domain,
  names: readonly [AgentName, AgentName],
  deadline: Deadline,
  rounds: number,
  name: string,
): number | undefined {
  const seated = (seat: 0 | 1) =>
    AGENTS[names[seat]]({ side: at(sides, seat), deadline, first: seat === 0, luck: drawsOf(`${name}/seat ${seat}`) });
  return play([seated(0), seated(1)], rounds).agreed;
}
