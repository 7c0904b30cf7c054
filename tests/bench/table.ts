import type { DecidingNumbers } from './deciding.ts';
import type { ExecutorNumbers } from './executors.ts';
import type { ListingNumbers } from './listings.ts';
import type { MassNumbers } from './mass-play.ts';
import type { PageDeciding } from './page-deciding.ts';
import type { SolvedNumbers } from './solved.ts';

export interface BenchNumbers {
  readonly node: string;
  readonly processor: string;
  readonly executors: readonly ExecutorNumbers[];
  readonly listings: ListingNumbers;
  readonly massPlay: MassNumbers;
  readonly deciding: readonly DecidingNumbers[];
  /** The same decisions in a browser, on a processor slowed down. */
  readonly page: PageDeciding;
  readonly solved: readonly SolvedNumbers[];
}

export type Row = readonly [what: string, measured: string, goal: string];

const MANY = 10_000;

/** What was measured, for people: a table as it stands in CONTRIBUTING.md. */
export function tableOf({
  node,
  processor,
  executors,
  listings,
  massPlay,
  deciding,
  page,
  solved,
}: BenchNumbers): string {
  const rows: readonly Row[] = [
    ...executors.flatMap(executorRows),
    [
      `${listings.scenario}: lists of legal orders`,
      `${thousands(listings.aSecond)} a second (${listings.legal.toFixed(0)} of ${listings.asked.toFixed(0)} deeds)`,
      '',
    ],
    massRow(massPlay),
    ...deciding.map(decidingRow),
    ...pageRows(page),
    ...solved.map(solvedRow),
  ];
  return [`Node ${node}, ${processor}`, '', ...laidOut([['what', 'measured', 'goal'], ...rows])].join('\n');
}

function executorRows({ scenario, decisions, alone, kernel, actor, transition }: ExecutorNumbers): Row[] {
  const game = `a game of ${decisions.toFixed(0)} decisions`;
  const times = (slower: number, faster: number): string =>
    `${(slower / faster).toFixed(slower < 10 * faster ? 1 : 0)} ×`;
  const hand: Row[] =
    alone === undefined
      ? []
      : [
          [`${scenario}: written by hand`, `${micro(alone.byHand)} ${game}`, ''],
          [`${scenario}: kernel`, `${micro(alone.kernel)} ${game}`, ''],
          [`${scenario}: kernel to what is written by hand`, times(alone.kernel, alone.byHand), '≤ 3 ×'],
        ];
  return [
    ...hand,
    [`${scenario}: kernel beside the statechart`, `${micro(kernel)} ${game}`, ''],
    [`${scenario}: live XState actor to the kernel`, times(actor, kernel), ''],
    [`${scenario}: XState \`transition\` to the kernel`, times(transition, kernel), ''],
  ];
}

function massRow({ scenario, games, threads, seconds, work }: MassNumbers): Row {
  const reckoned = games === MANY ? '' : `, reckoned from ${games}`;
  const scale = MANY / games;
  const measured = `${(seconds * scale).toFixed(0)} s, at work ${(work * scale).toFixed(0)} s${reckoned}`;
  return [`${scenario}: ${MANY} games among personas, ${threads} threads`, measured, '≤ 10 s'];
}

function decidingRow({ scenario, level, ...times }: DecidingNumbers): Row {
  return [`${scenario}: a decision, ${level}`, timesText(times), ''];
}

function pageRows(page: PageDeciding): Row[] {
  if ('missing' in page) return [['a decision on the page, in Chromium', `not measured: ${page.missing}`, PAGE_GOAL]];
  return page.deciding.map(({ level, ...times }) => [
    `a decision on the page, ${level}, in Chromium slowed ${page.slowed} ×`,
    timesText(times),
    PAGE_GOAL,
  ]);
}

const PAGE_GOAL = 'p95 ≤ 50 ms, worst ≤ 200 ms';

function timesText({ p50, p95, worst, decisions }: Omit<DecidingNumbers, 'scenario' | 'level'>): string {
  const [half, most, all] = [p50, p95, worst].map((time) => time.toFixed(1));
  return `${half} ms, p95 ${most} ms, worst ${all} ms of ${decisions}`;
}

function solvedRow({ scenario, mind, best, value, share, optimal, decisions, worst }: SolvedNumbers): Row {
  const points = `${value.toFixed(1)} of ${best.toFixed(1)}: ${share.toFixed(2)}`;
  const moves = `${optimal} of ${decisions} decisions best, worst regret ${worst.toFixed(1)}`;
  return [`${scenario}, solved: ${mind}`, `${points}; ${moves}`, mind === 'strict' ? '≥ 0.98' : ''];
}

/** Rows as a table, the first as its head. */
export function laidOut(rows: readonly Row[]): string[] {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [head, ...rest] = rows.map(line);
  return [head ?? '', `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest];
}

const micro = (time: number): string => `${time < 100 ? time.toFixed(1) : time.toFixed(0)} µs`;

const thousands = (number: number): string => Math.round(number).toLocaleString('en');
