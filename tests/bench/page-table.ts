import type { PageNumbers } from './page.ts';
import type { LighthouseNumbers } from './page-lighthouse.ts';
import type { PlayNumbers } from './page-play.ts';
import type { TransferNumbers } from './page-transfer.ts';
import { laidOut, type Row } from './table.ts';

/** Everything `npm run bench:page` measures. Times in milliseconds, sizes in bytes. */
export interface PageBenchNumbers {
  readonly processor: string;
  readonly slowed: number;
  readonly visits: readonly { readonly party: string; readonly stage: boolean; readonly numbers: PageNumbers }[];
  readonly transfer: TransferNumbers;
  readonly desk: PlayNumbers;
  readonly phone: PlayNumbers;
  /** Undefined where it was not asked for; a sentence where it did not run. */
  readonly lighthouse?: LighthouseNumbers | string;
}

/** What was measured beside what is asked, for people. */
export function pageTable({ processor, slowed, visits, transfer, desk, phone, lighthouse }: PageBenchNumbers): string {
  const rows: Row[] = [
    ...visits.flatMap(({ party, stage, numbers }) => visitRows(`${party}, stage ${stage ? 'on' : 'off'}`, numbers)),
    ['fetched before the first decision', `${kilo(transfer.before)}, of it programs ${kilo(transfer.program)}`, ''],
    ['whole first visit, stage and all', kilo(transfer.visit), '≤ 1500 kB'],
    ...playRows('desk', desk, 150),
    ...playRows('phone', phone, 120),
    ['phone: presses a turn, the middle one', phone.taps.toFixed(0), '≤ 5'],
    ...(lighthouse === undefined ? [] : lighthouseRows(lighthouse)),
  ];
  return [`${processor}, slowed down ${slowed} times`, '', ...laidOut([['what', 'measured', 'goal'], ...rows])].join(
    '\n',
  );
}

function visitRows(who: string, { start, first, work, decision, blockedBefore, blockedLater }: PageNumbers): Row[] {
  return [
    [`${who}: a chair can be taken`, ms(start), ''],
    [`${who}: first decision possible`, `${ms(first)}, the page at work ${ms(work)}`, '≤ 1500 ms'],
    [`${who}: longest task before it, and later`, `${ms(blockedBefore)}, ${ms(blockedLater)}`, '≤ 200 ms'],
    [`${who}: from sealing to the next question, the longest`, ms(decision), ''],
  ];
}

function playRows(where: string, play: PlayNumbers, words: number): Row[] {
  return [
    [`${where}: press to picture, 95 in 100`, ms(play.answer95), '≤ 100 ms'],
    [`${where}: tasks over 200 ms`, play.longTasks.toFixed(0), '0'],
    [`${where}: script a frame in a show, 95 in 100`, `${play.frame95.toFixed(1)} ms of ${play.frames} frames`, ''],
    [`${where}: frames drawn when idle`, play.idle.toFixed(0), '0'],
    [
      `${where}: words before the first choice`,
      `${play.words.toFixed(0)}, most ${play.mostWords.toFixed(0)}`,
      `≤ ${words}`,
    ],
  ];
}

function lighthouseRows(lighthouse: LighthouseNumbers | string): Row[] {
  if (typeof lighthouse === 'string') return [['Lighthouse', lighthouse, '']];
  const { performance, accessibility, bestPractices, short } = lighthouse;
  return [
    ['Lighthouse: performance', performance.toFixed(0), '≥ 95'],
    ['Lighthouse: accessibility', accessibility.toFixed(0), '100'],
    ['Lighthouse: best practices', bestPractices.toFixed(0), '100'],
    ...(short.length > 0 ? [['Lighthouse: what cost points', short.join('; '), ''] as const] : []),
  ];
}

const ms = (time: number): string => `${time.toFixed(0)} ms`;
const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
