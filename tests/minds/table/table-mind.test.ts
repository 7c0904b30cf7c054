import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsOf } from '../../../src/kit/luck.ts';
import { at } from '../../../src/kit/never.ts';
import type { Domain } from '../../../src/lab/bargain/domain.ts';
import { measure } from '../../../src/lab/bargain/measure.ts';
import { play } from '../../../src/lab/bargain/play.ts';
import { AGENTS, AGENT_NAMES, type AgentName } from '../../../src/lab/bargain/pool.ts';
import type { Bargainer, Deadline, MakeBargainer } from '../../../src/minds/table/bargainer.ts';
import { tableMind } from '../../../src/minds/table/table-mind.ts';
import { OPEN_EACH, randomDomain, said, seated, SHUT_JOINT, STRAIT } from '../../fixtures/bilateral.ts';

const KNOWN: Deadline = { kind: 'known', rounds: 20 };
const UNKNOWN: Deadline = { kind: 'unknown', low: 5, high: 15 };

function game(domain: Domain, makers: readonly [MakeBargainer, MakeBargainer], deadline: Deadline, rounds: number) {
  const seat = (index: 0 | 1): Bargainer =>
    makers[index]({ side: domain.sides[index], deadline, first: index === 0, luck: drawsOf(`seat ${index}`) });
  return play([seat(0), seat(1)], rounds);
}

describe('the mind at a table', () => {
  it('begins with its best', () => {
    expect(said(seated(tableMind, STRAIT.sides[0], KNOWN), [undefined])).toEqual([OPEN_EACH]);
  });

  it('takes its best at once', () => {
    expect(said(seated(tableMind, STRAIT.sides[0], KNOWN, false), [OPEN_EACH])).toEqual(['yes']);
  });

  it('takes in the last round what is better than nothing, where the last word is its own', () => {
    const [, south] = STRAIT.sides;
    const side = { ...south, reservation: 0.2 };
    const hard = Array.from({ length: 20 }, () => OPEN_EACH);
    // South has nothing from it: below its reservation it takes it never.
    expect(said(seated(tableMind, side, KNOWN, false), hard).filter((one) => one === 'yes')).toEqual([]);
    const shared = [...hard.slice(1), 2];
    expect(said(seated(tableMind, side, KNOWN, false), shared).at(-1)).toBe('yes');
  });

  it('asks for no less in the end from who never moved than from the start', () => {
    const [north] = STRAIT.sides;
    const rounds = Array.from({ length: 15 }, (_, round) => (round === 0 ? undefined : SHUT_JOINT));
    const made = said(seated(tableMind, north, KNOWN), rounds);
    for (const offer of made) expect(at(north.utilities, Number(offer))).toBeGreaterThan(north.reservation);
  });
});

describe('for any domain, agent and deadline', () => {
  const agents = AGENT_NAMES.map((name) => AGENTS[name]);

  it('nobody offers or takes what is worth less than its reservation, and the same luck brings the same game', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.constantFrom(...agents),
        fc.constantFrom(...agents),
        fc.constantFrom(KNOWN, UNKNOWN),
        (seed, one, other, deadline) => {
          const domain = randomDomain(`any ${seed}`);
          const guarded =
            (make: MakeBargainer): MakeBargainer =>
            (seat) => {
              const agent = make(seat);
              return {
                reply: (occasion) => {
                  const reply = agent.reply(occasion);
                  const outcome = reply.kind === 'offer' ? reply.outcome : (occasion.offered ?? -1);
                  expect(at(seat.side.utilities, outcome)).toBeGreaterThanOrEqual(seat.side.reservation);
                  return reply;
                },
              };
            };
          const ended = game(domain, [guarded(one), guarded(other)], deadline, 12);
          expect(game(domain, [one, other], deadline, 12)).toEqual(ended);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the mind at a table, on domains by seed,', () => {
  const domains = Array.from({ length: 12 }, (_, seed) => randomDomain(`table ${seed}`, 0));
  const against = (name: AgentName): { advantage: number; joint: number; agreed: number } => {
    const measured = domains.flatMap((domain) =>
      ([0, 1] as const).map((seat) => {
        const makers = seat === 0 ? ([tableMind, AGENTS[name]] as const) : ([AGENTS[name], tableMind] as const);
        return { seat, came: measure(domain, game(domain, makers, KNOWN, 20).agreed) };
      }),
    );
    const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
    return {
      advantage: mean(measured.map(({ seat, came }) => came.advantages[seat])),
      joint: mean(measured.map(({ came }) => came.jointShare)),
      agreed: mean(measured.map(({ came }) => (came.agreed ? 1 : 0))),
    };
  };

  it.each(['boulware', 'linear', 'conceder'] as const)('waits for what %s will give', (name) => {
    const { advantage, agreed } = against(name);
    expect(advantage).toBeGreaterThan(0.8);
    expect(agreed).toBe(1);
  });

  it('agrees with itself on nearly all there is to share', () => {
    const { joint, agreed } = against('summitry');
    expect(joint).toBeGreaterThan(0.9);
    expect(agreed).toBe(1);
  });
});
