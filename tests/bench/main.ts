import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchDeciding } from './deciding.ts';
import { benchLarge, benchSmall } from './executors.ts';
import { benchListings } from './listings.ts';
import { benchMassPlay } from './mass-play.ts';
import { benchPageDeciding } from './page-deciding.ts';
import { benchSolved } from './solved.ts';
import { tableOf, type BenchNumbers } from './table.ts';

// `npm run bench`: how fast rules are played, by whom, how fast minds decide, and how well where what is best is known. Every comparison is made within the run.

const SCENARIO = 'korea_2018';
/** What the goal of playing many games is set for. */
const THREADS = 2;

const { values } = parseArgs({
  options: {
    /** Games among personas; the time of 10,000 is reckoned from them. */
    games: { type: 'string', default: '1000' },
    /** Games whose decisions are timed, at each level. */
    decided: { type: 'string', default: '6' },
    json: { type: 'boolean', default: false },
  },
});

function count(option: 'games' | 'decided'): number {
  const number = Number(values[option]);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${option} is a whole number above 0, not ${values[option]}`);
  return number;
}

const games = count('games');
const decided = count('decided');
const say = (what: string): void => {
  if (!values.json) console.error(what);
};

say('The same games on each executor …');
const executors = [benchSmall(), benchLarge(SCENARIO)];
say('Legal moves …');
const listings = benchListings(SCENARIO);
say(`${games} games among personas …`);
const massPlay = await benchMassPlay(SCENARIO, games, THREADS);
say('Decisions …');
const deciding = benchDeciding(SCENARIO, decided);
say('Decisions of a built page, in a browser on a processor slowed down …');
const page = await benchPageDeciding(SCENARIO);
say('Scenarios that are solved exactly …');
const solved = benchSolved();
const numbers: BenchNumbers = {
  node: process.version,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  executors,
  listings,
  massPlay,
  deciding,
  page,
  solved,
};
console.log(values.json ? JSON.stringify(numbers, undefined, 2) : tableOf(numbers));
