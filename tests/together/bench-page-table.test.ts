import { expect, it } from 'vitest';
import { pageTable, type PageBenchNumbers } from '../bench/page-table.ts';
import { middle, ninetyFifth } from '../bench/of-many.ts';
import { turnsOf } from '../bench/page-length.ts';

const play = {
  answer95: 40,
  frame95: 3.25,
  frames: 200,
  idle: 0,
  timers: 2,
  longTasks: 1,
  words: 120,
  mostWords: 150,
  taps: 4,
  moves: [5, 8],
  numbers: [4, 4],
  turns: 6,
} as const;
const bench: PageBenchNumbers = {
  processor: 'A processor',
  slowed: 4,
  visits: [
    {
      party: 'Skerry',
      stage: false,
      numbers: {
        visits: 3,
        firsts: [880, 1600],
        start: 300,
        first: 900,
        work: 700,
        answer: 50,
        decision: 400,
        blockedBefore: 120,
        blockedLater: 230,
      },
    },
  ],
  beforeStage: 120_100,
  transfer: { before: 400_000, program: 119_600, visit: 1_200_000, sorts: {} },
  desk: play,
  phone: play,
  lengths: [
    { party: 'Skerry', short: true, decisions: 20, words: 4760, turns: [] },
    { party: 'Skerry', short: false, decisions: 45, words: 7140, turns: [] },
  ],
  toRead: [
    {
      short: true,
      phone: true,
      games: 6,
      numbers: { middle: 50, ninetyFifth: 94, worst: { party: 'Skerry', turn: 'Week 12', words: 168 }, turns: 24 },
    },
  ],
  thinking: [{ level: 'easy', decisions: 100, p50: 1, p95: 10, worst: 201 }],
  lighthouse: 'did not run: no network',
};

it('the table says what was measured beside what is asked', () => {
  const table = pageTable(bench);
  expect(table).toMatch(
    /Skerry, stage off: first decision possible +\| 900 ms \(880 to 1600\), the page at work 700 ms +\| ≤ 1500 ms +\|/,
  );
  expect(table).toMatch(/whole first visit, stage and all +\| 1200 kB +\| ≤ 1500 kB/);
  expect(table).toMatch(/phone: words before the first choice +\| 120, most 150 +\| ≤ 120: over/);
  expect(table).toMatch(
    /Skerry, the whole game: reading every new line +\| 7140 words, 30 minutes, between 45 decisions +\| ≤ 35 minutes +\|/,
  );
  expect(table).toMatch(
    /phone: words before the first choice, 24 turns of 6 short games +\| 50, 95 in 100 94, worst 168 \(Skerry, Week 12\) +\| ≤ 120: over/,
  );
  expect(table).toMatch(/a decision of a mind, easy, of 100: 95 in 100 +\| 10 ms +\| ≤ 50 ms +\|/);
  expect(table).toMatch(/Lighthouse +\| did not run: no network/);
});

it('each goal that is missed says so, and none that is met', () => {
  const missed = pageTable(bench)
    .split('\n')
    .filter((line) => /: (?:over|under) +\|$/.test(line))
    .map((line) => line.slice(2).split(' |')[0]?.trim());
  const where = (place: string): string[] =>
    ['tasks over 200 ms', 'timers when idle'].map((what) => `${place}: ${what}`);
  expect(missed).toEqual([
    'Skerry, stage off: longest task before it, and later',
    'JavaScript before the stage',
    ...where('desk'),
    'desk: moves offered first',
    ...where('phone'),
    'phone: words before the first choice',
    'phone: moves offered first',
    'Skerry, the short game: reading every new line',
    'phone: words before the first choice, 24 turns of 6 short games',
    'a decision of a mind, easy, of 100: the worst',
  ]);
});

it('says of how many visits the middle is told', () => {
  expect(pageTable(bench)).toContain('the middle of 3 visits');
});

it('of many numbers the middle one and the ninety-fifth of a hundred are told', () => {
  const numbers = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(middle(numbers)).toBe(50.5);
  expect(middle([3, 1, 2])).toBe(2);
  expect(ninetyFifth(numbers)).toBe(96);
  expect(middle([7])).toBe(7);
  expect(middle([])).toBeNaN();
});

it('of the turns of many games the middle one, the ninety-fifth of a hundred and the worst are told, that with its turn', () => {
  const game = { short: true, decisions: 4, words: 400 };
  const turns = turnsOf([
    { ...game, party: 'Skerry', turns: [{ turn: 'Week 1', words: 50 }] },
    {
      ...game,
      party: 'Holm',
      turns: [
        { turn: 'Week 1', words: 168 },
        { turn: 'Week 2', words: 90 },
      ],
    },
  ]);
  expect(turns).toEqual({
    middle: 90,
    ninetyFifth: 168,
    worst: { party: 'Holm', turn: 'Week 1', words: 168 },
    turns: 3,
  });
});
