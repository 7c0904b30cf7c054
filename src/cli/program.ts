import { Command, InvalidArgumentError } from 'commander';
import { LEVELS } from '../kernel/record.ts';
import { bargainCommand } from './bargain-command.ts';
import { checkCommand } from './check-command.ts';
import { claimsCommand } from './claims-command.ts';
import { compareCommand } from './compare-command.ts';
import { wrongUsage } from './fault.ts';
import { graphCommand } from './graph-command.ts';
import { MIND_NAMES } from './mind-names.ts';
import { sampleOfShipped } from './help-sample.ts';
import { belowCommands, BELOW, CALL } from './help-text.ts';
import { HELP } from './play-help.ts';
import { labCommand } from './lab-command.ts';
import { playCommand } from './play-command.ts';
import { replayCommand } from './replay-command.ts';
import { simulateCommand } from './simulate-command.ts';
import { AGENT_NAMES } from '../lab/bargain/pool.ts';
import { REPORTS } from '../lab/laboratory.ts';
import type { Terminal } from './terminal.ts';

const GENERAL = 'name people and the like by general words, where the scenario has such';
const SCENARIO = 'id of a shipped scenario, its folder, its file, or a zip of it';

/** The commands. Each tells `exit` how it ended: 0 fine, 1 something wrong with what it was given. */
export function program(terminal: Terminal, exit: (code: 0 | 1) => void): Command {
  const summitry = new Command(CALL)
    .description('Play, check and take apart scenarios of Summitry.')
    .addHelpText('after', () => belowCommands(sampleOfShipped()));
  const json = '--json';
  const asJson = 'write one JSON value instead of text';

  summitry
    .command('check')
    .description('find what is wrong with a scenario: its files, its tests, its games')
    .argument('<scenario>', SCENARIO)
    .option(json, asJson)
    .addHelpText('after', () => BELOW.check(sampleOfShipped()))
    .action((name: string, options: { json?: boolean }) => exit(checkCommand(terminal, name, options)));

  summitry
    .command('play')
    .description('play a game in the terminal')
    .argument('[scenario]', `${SCENARIO}; not needed with --from`)
    .option('--as <party>', 'the id of the party you play; several, with commas, hand the screen to each other')
    .option('--seed <seed>', 'a word or number; the same one brings the same luck', 'summitry')
    .option('--level <level>', 'how well the others play: easy, normal, strict', 'normal')
    .option('--length <length>', 'full or short', oneOf('full', 'short'), 'full')
    .option('--assumption <id>', 'the view of the world it is played under')
    .option('--from <file>', 'play a saved game on; who sits where is as it was saved, but for --as')
    .option('--general', GENERAL)
    .option('--script <file>', 'play what a file says, line by line, as it would be typed')
    .option(json, asJson)
    .addHelpText('after', `\nTyped, or in a script:\n${HELP.map((line) => `  ${line}`).join('\n')}`)
    .addHelpText('after', () => BELOW.play(sampleOfShipped()))
    .action(async (name: string | undefined, options: Parameters<typeof playCommand>[2]) => {
      exit(await playCommand(terminal, name, options));
    });

  summitry
    .command('simulate')
    .description('play many games among minds and count what came of them')
    .argument('<scenario>', SCENARIO)
    .option('--games <n>', 'how many', count, 100)
    .option('--seed <seed>', 'a word or number; the same one brings the same games', 'summitry')
    .option('--minds <minds>', `who plays: ${MIND_NAMES.join(', ')}; or by party: north=strict,south=random`, 'persona')
    .option('--assumption <id>', 'the view of the world they are played under')
    .option('--length <length>', 'full or short', oneOf('full', 'short'), 'full')
    .option(json, asJson)
    .addHelpText('after', () => BELOW.simulate(sampleOfShipped()))
    .action((name: string, options: Parameters<typeof simulateCommand>[2]) => {
      exit(simulateCommand(terminal, name, options));
    });

  summitry
    .command('claims')
    .description('play what a scenario claims of the world, and say whether it holds')
    .argument('<scenario>', SCENARIO)
    .option('--games <n>', 'how many pairs of games a claim', count, 200)
    .option('--seed <seed>', 'a word or number; the same one brings the same games', 'summitry')
    .option('--assumptions <id>', 'the view of the world, or all; left out, those each claim is said of')
    .option(json, asJson)
    .addHelpText('after', () => BELOW.claims(sampleOfShipped()))
    .action((name: string, options: Parameters<typeof claimsCommand>[2]) => {
      exit(claimsCommand(terminal, name, options));
    });

  summitry
    .command('compare')
    .description('play a game on from one place, many times for each of several moves, on the same luck')
    .argument('<game>', 'a saved game, whose name ends in .json; or a scenario, which personas play up to there')
    .option('--at <turn>', 'compare orders for this turn', count, 1)
    .option('--entry <n>', 'of a saved game: compare what was decided after so many of its entries', countFromNone)
    .option('--as <party>', 'whose move it is; left out, the first that is or can be played')
    .option('--moves <moves>', 'the moves, with commas; left out, what its advisers would weigh')
    .option('--games <n>', 'how many games for each move', count, 50)
    .option('--seed <seed>', 'a word or number; the same one brings the same luck', 'summitry')
    .option('--assumption <id>', 'of a scenario: the view of the world it is played under')
    .option('--scenario <scenario>', 'the scenario of the record, where it is not a shipped one')
    .option(json, asJson)
    .addHelpText('after', () => BELOW.compare(sampleOfShipped()))
    .action((name: string, options: Parameters<typeof compareCommand>[2]) => {
      exit(compareCommand(terminal, name, options));
    });

  summitry
    .command('lab')
    .description('draw up reports on how a scenario plays, and say which goals it meets')
    .argument('<scenario>', SCENARIO)
    .option('--games <n>', 'how many in the larger parts of a report', atMost(MOST_LAB_GAMES), 200)
    .option('--seed <seed>', 'a word or number; the same one brings the same games', 'summitry')
    .option('--report <names>', `which, with commas: ${REPORTS.map(({ id }) => id).join(', ')}; left out, all`)
    .option(
      '--assumptions <ids>',
      'the views of the world, with commas; left out, all. What does not compare them is of the first',
    )
    .option('--minds <minds>', `who plays every seat in beliefs: ${LAB_MINDS.join(', ')}`, oneOf(...LAB_MINDS))
    .option('--workers <n>', 'how many threads play; left out, as many as there are processors', atMost(64))
    .option(json, asJson)
    .addHelpText('after', () => BELOW.lab(sampleOfShipped()))
    .action(async (name: string, options: Parameters<typeof labCommand>[2]) => {
      exit(await labCommand(terminal, name, options));
    });

  summitry
    .command('replay')
    .description('play a saved game or a history again, and say whether it comes out the same')
    .argument('<file>', 'a saved game, or history.yaml in the folder of its scenario')
    .option('--scenario <scenario>', 'the scenario of the record, where it is not a shipped one')
    .option('--general', GENERAL)
    .option('--fork <turn>', 'write, to --out, a game that goes on from the start of this turn', count)
    .option('--out <file>', 'where the fork is written')
    .option(json, asJson)
    .addHelpText('after', () => BELOW.replay(sampleOfShipped()))
    .action((file: string, options: Parameters<typeof replayCommand>[2]) => {
      exit(replayCommand(terminal, file, options));
    });

  summitry
    .command('graph')
    .description('write the statechart of a scenario')
    .argument('<scenario>', SCENARIO)
    .option('--format <format>', 'xstate or mermaid', oneOf('xstate', 'mermaid'), 'xstate')
    .option(json, asJson)
    .addHelpText('after', () => BELOW.graph(sampleOfShipped()))
    .action((name: string, options: { format: string; json?: boolean }) => exit(graphCommand(terminal, name, options)));

  summitry
    .command('bargain')
    .description('set agents against each other on bilateral domains in the JSON form of GeniusWeb')
    .option('--profiles <files...>', 'the wishes of the two sides: A.json B.json')
    .option('--domains <folder>', 'a folder with a folder for each pair of profiles')
    .option('--agents <agents>', `two or more, with commas: ${AGENT_NAMES.join(', ')}`, AGENT_NAMES.join(','))
    .option('--rounds <n>', 'how many rounds there are; both sides know it', atMost(MOST_ROUNDS), 20)
    .option('--random-rounds <low-high>', 'draw how many there are; neither side knows it', range)
    .option('--games <n>', 'how many in each of both seatings, on each domain', count, 10)
    .option('--seed <seed>', 'a word or number; the same one brings the same games', 'summitry')
    .option(json, asJson)
    .addHelpText('after', () => BELOW.bargain(sampleOfShipped()))
    .action((options: Parameters<typeof bargainCommand>[1]) => exit(bargainCommand(terminal, options)));

  // In the place of the one Commander brings, which answers a name it does not know with all it has and no word of the mistake.
  summitry
    .command('help')
    .description('say how a command is called')
    .argument('[command]')
    .action((name: string | undefined) => {
      const asked = name === undefined ? summitry : summitry.commands.find((command) => command.name() === name);
      if (asked === undefined) throw noCommand(name ?? '', summitry.commands);
      asked.help();
    });

  return summitry;
}

function noCommand(name: string, commands: readonly Command[]): Error {
  return wrongUsage(`There is no command “${name}”: ${commands.map((command) => command.name()).join(', ')}.`);
}

function oneOf(...values: readonly string[]): (text: string) => string {
  return (text) => {
    if (!values.includes(text)) throw new InvalidArgumentError(`It is one of: ${values.join(', ')}.`);
    return text;
  };
}

/** Rounds of alternating offers. */
const MOST_ROUNDS = 1000;

/** Who may play every seat where a report asks. */
const LAB_MINDS = ['persona', ...LEVELS];

/** Ten times what the goals are stated for. */
const MOST_LAB_GAMES = 20_000;

const atMost = (most: number) => (text: string) => {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new InvalidArgumentError(`It is a whole number from 1 to ${most}.`);
};

function range(text: string): readonly [number, number] {
  const [low = 0, high = 0, ...rest] = text.split('-').map(Number);
  if (
    rest.length === 0 &&
    Number.isInteger(low) &&
    Number.isInteger(high) &&
    1 <= low &&
    low <= high &&
    high <= MOST_ROUNDS
  ) {
    return [low, high];
  }
  throw new InvalidArgumentError(`It is two whole numbers from 1 to ${MOST_ROUNDS}, the smaller first: 10-60.`);
}

function countFromNone(text: string): number {
  return text === '0' ? 0 : count(text);
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 1e7) {
    throw new InvalidArgumentError('It is a whole number from 1 to 10000000.');
  }
  return number;
}
