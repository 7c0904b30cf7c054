import { basename } from 'node:path';
import { standingsOf, rowOf, type Row, type Standing } from '../lab/bargain/standings.ts';
import { AGENT_NAMES, type AgentName } from '../lab/bargain/pool.ts';
import { pairsOf, tournament } from '../lab/bargain/tournament.ts';
import type { Domain } from '../lab/bargain/domain.ts';
import type { MeanInterval } from '../lab/interval.ts';
import type { Deadline } from '../minds/table/bargainer.ts';
import { nearest } from '../scenario/nearest.ts';
import { domainOfFiles, domainsInFolder } from './bargain-files.ts';
import { wrongUsage } from './fault.ts';
import { progress, type Terminal } from './terminal.ts';

export interface BargainOptions {
  readonly profiles?: readonly string[];
  readonly domains?: string;
  readonly agents: string;
  readonly rounds: number;
  readonly randomRounds?: readonly [low: number, high: number];
  readonly games: number;
  readonly seed: string;
  readonly json?: boolean;
}

/** Lets agents bargain on bilateral domains and says how they fared. */
export function bargainCommand(terminal: Terminal, options: BargainOptions): 0 {
  const { rounds, randomRounds, games, seed, json = false } = options;
  const agents = agentsNamed(options.agents);
  const domains = domainsNamed(options);
  const deadline: Deadline =
    randomRounds === undefined
      ? { kind: 'known', rounds }
      : { kind: 'unknown', low: randomRounds[0], high: randomRounds[1] };
  const tell = progress(terminal, 'games', 2 * games * domains.length * pairsOf(agents).length);
  const matches = tournament({ domains, agents, deadline, games, seed, onGame: tell });
  const rows = matches.map(rowOf);
  const standings = standingsOf(matches);
  if (json) {
    const written = {
      domains: domains.map(domainData),
      deadline: deadline.kind,
      rounds: randomRounds ?? rounds,
      games,
      seed,
      rows: rows.map(rowData),
      agents: standings.map(standingData),
    };
    terminal.print(JSON.stringify(written, undefined, 1));
    return 0;
  }
  for (const line of textOf(domains, deadline, options, rows, standings)) terminal.print(line);
  return 0;
}

function agentsNamed(text: string): readonly AgentName[] {
  const words = text.split(',').map((word) => word.trim());
  if (words.length < 2) throw wrongUsage(`Name two agents or more: --agents ${AGENT_NAMES.slice(0, 2).join(',')}.`);
  return words.map((word) => {
    const name = AGENT_NAMES.find((one) => one === word);
    if (name !== undefined) return name;
    const meant = nearest(word, AGENT_NAMES);
    throw wrongUsage(
      `There is no agent “${word}”${meant === undefined ? '' : `; did you mean ${meant}?`} There are ${AGENT_NAMES.join(', ')}.`,
    );
  });
}

function domainsNamed({ profiles, domains }: BargainOptions): readonly Domain[] {
  if ((profiles === undefined) === (domains === undefined)) {
    throw wrongUsage('Say what is bargained about: either --profiles A.json B.json or --domains FOLDER.');
  }
  if (domains !== undefined) return domainsInFolder(domains);
  const [one, other, ...rest] = profiles ?? [];
  if (one === undefined || other === undefined || rest.length > 0) {
    throw wrongUsage('--profiles takes two files, one for each side.');
  }
  // The luck of a domain hangs on its name: that must not be where it lies on this machine.
  return [domainOfFiles(`${basename(one)} ${basename(other)}`, one, other)];
}

function domainData({ name, space, sides, nash, joint }: Domain) {
  return {
    name,
    outcomes: space.count,
    issues: space.sizes.length,
    reservations: sides.map(({ reservation }) => reservation),
    nash,
    joint,
  };
}

function rowData(row: Row) {
  const { a, b, games, utilityA, utilityB, advantageA, advantageB, agreement } = row;
  const { nashDistance, paretoDistance, welfare, jointShare } = row;
  return {
    a,
    b,
    utilityA,
    utilityB,
    advantageA: advantageA.mean,
    advantageB: advantageB.mean,
    agreement: agreement.mean,
    nashDistance,
    paretoDistance,
    welfare,
    /** Share of the greatest joint utility that leaves neither side below its reservation. */
    jointShare,
    games,
    intervals: {
      advantageA: intervalData(advantageA),
      advantageB: intervalData(advantageB),
      agreement: intervalData(agreement),
    },
  };
}

function standingData({ agent, advantage, agreement }: Standing) {
  return { name: agent, advantage: advantage.mean, interval: intervalData(advantage), agreement };
}

/** Nothing is said by one value alone. */
function intervalData({ low, high }: MeanInterval): readonly [number, number] | null {
  return Number.isFinite(low) ? [low, high] : null;
}

const NAME = 12;

function textOf(
  domains: readonly Domain[],
  deadline: Deadline,
  { games, seed }: BargainOptions,
  rows: readonly Row[],
  standings: readonly Standing[],
): string[] {
  const [first] = domains;
  const what =
    domains.length === 1 && first !== undefined ? `${first.space.count} outcomes` : `${domains.length} domains`;
  const time =
    deadline.kind === 'known'
      ? `${deadline.rounds} rounds, known to both`
      : `${deadline.low} to ${deadline.high} rounds, drawn; how many, neither knows`;
  return [
    `${what}; ${time}; ${games} games in each seating${domains.length > 1 ? ' on each' : ''}, seed ${seed}`,
    'Advantage: share of the way from the reservation to the best. Intervals of 95 %, over ' +
      (domains.length > 1 ? 'domains.' : 'games.'),
    '',
    `${'a'.padEnd(NAME)}${'b'.padEnd(NAME)}advantage of a         advantage of b         agreed  joint  to Nash  to Pareto`,
    ...rows.map(
      (row) =>
        `${row.a.padEnd(NAME)}${row.b.padEnd(NAME)}${meanText(row.advantageA)}${meanText(row.advantageB)}` +
        `${row.agreement.mean.toFixed(2).padStart(6)}${row.jointShare.toFixed(3).padStart(7)}` +
        `${row.nashDistance.toFixed(3).padStart(9)}${row.paretoDistance.toFixed(3).padStart(11)}`,
    ),
    '',
    `${'agent'.padEnd(NAME)}mean advantage         agreed`,
    ...standings.map(
      ({ agent, advantage, agreement }) =>
        `${agent.padEnd(NAME)}${meanText(advantage)}${agreement.toFixed(2).padStart(6)}`,
    ),
    '',
    'joint: utility of both, as a share of the greatest that leaves neither below its reservation',
  ];
}

function meanText({ mean, low, high }: MeanInterval): string {
  const interval = Number.isFinite(low) ? ` (${low.toFixed(2)} to ${high.toFixed(2)})` : '';
  return `${mean.toFixed(3)}${interval}`.padEnd(23);
}
