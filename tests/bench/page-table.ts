import { MOST_BEFORE_STAGE } from '../../src/cli/page-weight.ts';
import { rowWith } from './goal.ts';
import type { ManyVisits } from './page.ts';
import { minutesToRead, type LengthNumbers, type TurnsNumbers } from './page-length.ts';
import type { LighthouseNumbers } from './page-lighthouse.ts';
import type { PlayNumbers } from './page-play.ts';
import type { TransferNumbers } from './page-transfer.ts';
import { laidOut, type Row } from './table.ts';
import type { ThinkingNumbers } from './thinking.ts';

/** Everything `npm run bench:page` measures. Times in milliseconds, sizes in bytes. */
export interface PageBenchNumbers {
  readonly processor: string;
  readonly slowed: number;
  readonly visits: readonly { readonly party: string; readonly stage: boolean; readonly numbers: ManyVisits }[];
  /** JavaScript of the page before its stage, as it travels. */
  readonly beforeStage: number;
  readonly transfer: TransferNumbers;
  readonly desk: PlayNumbers;
  readonly phone: PlayNumbers;
  /** Of each chair, the short game and the whole one. */
  readonly lengths: readonly LengthNumbers[];
  readonly toRead: readonly TurnsMeasured[];
  readonly thinking: readonly ThinkingNumbers[];
  /** Undefined where it was not asked for; a sentence where it did not run. */
  readonly lighthouse?: LighthouseNumbers | string;
}

/** What there is to read before the first choice of every turn of some games, whole or short, at a desk or on a phone. */
export interface TurnsMeasured {
  readonly short: boolean;
  readonly phone: boolean;
  readonly games: number;
  readonly numbers: TurnsNumbers;
}

/** What was measured beside what is asked, for people; a goal that is missed says so. */
export function pageTable(numbers: PageBenchNumbers): string {
  const { processor, slowed, visits, beforeStage, transfer, desk, phone, lengths, toRead, thinking, lighthouse } =
    numbers;
  const rows: Row[] = [
    ...visits.flatMap(({ party, stage, numbers: many }) => visitRows(`${party}, stage ${stage ? 'on' : 'off'}`, many)),
    rowWith('JavaScript before the stage', `${(beforeStage / 1000).toFixed(1)} kB`, [beforeStage / 1000], {
      most: MOST_BEFORE_STAGE,
      unit: 'kB',
    }),
    ['fetched before the first decision', `${kilo(transfer.before)}, of it programs ${kilo(transfer.program)}`, ''],
    rowWith('whole first visit, stage and all', kilo(transfer.visit), [transfer.visit / 1000], {
      most: 1500,
      unit: 'kB',
    }),
    ...playRows('desk', desk, 150),
    ...playRows('phone', phone, 120),
    rowWith('phone: presses a turn, the middle one', phone.taps.toFixed(0), [phone.taps], { most: 5 }),
    ...lengths.map(lengthRow),
    ...toRead.map(turnsRow),
    ...thinking.flatMap(thinkingRows),
    ...(lighthouse === undefined ? [] : lighthouseRows(lighthouse)),
  ];
  const many = [...new Set(visits.map(({ numbers: { visits: count } }) => count))].join(' or ');
  const about = `${processor}, slowed down ${slowed} times; the middle of ${many} visits, then ${desk.turns} turns at a desk and ${phone.turns} on a phone`;
  return [about, '', ...laidOut([['what', 'measured', 'goal'], ...rows])].join('\n');
}

function visitRows(who: string, numbers: ManyVisits): Row[] {
  const { start, first, firsts, work, decision, blockedBefore, blockedLater } = numbers;
  const [least, most] = firsts;
  return [
    [`${who}: a chair can be taken`, ms(start), ''],
    rowWith(
      `${who}: first decision possible`,
      `${ms(first)} (${least} to ${most}), the page at work ${ms(work)}`,
      [first],
      { most: 1500, unit: 'ms' },
    ),
    rowWith(
      `${who}: longest task before it, and later`,
      `${ms(blockedBefore)}, ${ms(blockedLater)}`,
      [blockedBefore, blockedLater],
      { most: 200, unit: 'ms' },
    ),
    [`${who}: from sealing to the next question, the longest`, ms(decision), ''],
  ];
}

function playRows(where: string, play: PlayNumbers, words: number): Row[] {
  const { answer95, longTasks, frame95, frames, idle, timers, mostWords, moves, numbers } = play;
  return [
    rowWith(`${where}: press to picture, 95 in 100`, ms(answer95), [answer95], { most: 100, unit: 'ms' }),
    rowWith(`${where}: tasks over 200 ms`, longTasks.toFixed(0), [longTasks], { most: 0 }),
    [`${where}: script a frame in a show, 95 in 100`, `${frame95.toFixed(1)} ms of ${frames} frames`, ''],
    rowWith(`${where}: frames drawn when idle`, idle.toFixed(0), [idle], { most: 0 }),
    rowWith(`${where}: timers when idle`, timers.toFixed(0), [timers], { most: 0 }),
    rowWith(
      `${where}: words before the first choice`,
      `${play.words.toFixed(0)}, most ${mostWords.toFixed(0)}`,
      [mostWords],
      { most: words },
    ),
    rowWith(`${where}: moves offered first`, moves.join(' to '), moves, { least: 5, most: 7 }),
    rowWith(`${where}: numbers in view`, numbers.join(' to '), numbers, { least: 4, most: 4 }),
  ];
}

function lengthRow(numbers: LengthNumbers): Row {
  const { party, short, decisions, words } = numbers;
  const minutes = minutesToRead(numbers);
  return rowWith(
    `${party}, ${short ? 'the short game' : 'the whole game'}: reading every new line`,
    `${words} words, ${minutes.toFixed(0)} minutes, between ${decisions} decisions`,
    [minutes],
    { most: short ? 15 : 35, unit: 'minutes' },
  );
}

function turnsRow({ short, phone, games, numbers }: TurnsMeasured): Row {
  const { middle, ninetyFifth, worst, turns } = numbers;
  return rowWith(
    `${phone ? 'phone' : 'desk'}: words before the first choice, ${turns} turns of ${games} ${short ? 'short' : 'whole'} games`,
    `${middle.toFixed(0)}, 95 in 100 ${ninetyFifth.toFixed(0)}, worst ${worst.words} (${worst.party}, ${worst.turn})`,
    [worst.words],
    { most: phone ? 120 : 150 },
  );
}

function thinkingRows({ level, decisions, p95, worst }: ThinkingNumbers): Row[] {
  const what = `a decision of a mind, ${level}, of ${decisions}`;
  return [
    rowWith(`${what}: 95 in 100`, ms(p95), [p95], { most: 50, unit: 'ms' }),
    rowWith(`${what}: the worst`, ms(worst), [worst], { most: 200, unit: 'ms' }),
  ];
}

function lighthouseRows(lighthouse: LighthouseNumbers | string): Row[] {
  if (typeof lighthouse === 'string') return [['Lighthouse', lighthouse, '']];
  const { performance, accessibility, bestPractices, short } = lighthouse;
  const mark = (what: string, number: number, least: number): Row =>
    rowWith(`Lighthouse: ${what}`, number.toFixed(0), [number], { least });
  return [
    mark('performance', performance, 95),
    mark('accessibility', accessibility, 100),
    mark('best practices', bestPractices, 100),
    ...(short.length > 0 ? [['Lighthouse: what cost points', short.join('; '), ''] as const] : []),
  ];
}

const ms = (time: number): string => `${time.toFixed(0)} ms`;
const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
