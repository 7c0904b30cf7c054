/** How a command is called, from the folder of the project. */
export const CALL = 'npm run summitry --';

/** The same for programs: npm writes two lines of its own before what a command prints, unless it is told to be silent. */
const SILENT = 'npm run -s summitry --';

const heading = (title: string, lines: readonly string[]): string =>
  `\n${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`;

const examples = (...lines: readonly string[]): string => heading('Examples', lines);

/** Stands below the list of all commands. */
export const ALL_COMMANDS = [
  examples(
    `${CALL} check first_steps`,
    `${CALL} play first_steps --as skerry`,
    `${CALL} play --help`,
    `${SILENT} check first_steps --json`,
  ),
  heading('With --json', [
    'one JSON value goes to the standard output, and nothing else, where npm is called with -s;',
    'where something is wrong with what was given, it is { "ok": false, "problems": [ … ] }',
  ]),
  heading('It ends with', ['0 fine · 1 something is wrong with what was given · 2 it was called wrongly']),
].join('\n');

/** Below the options of each command: what comes of it, and how it is called. */
export const AFTER = {
  check: [
    heading('It tells', [
      'every problem with its file, line and column, a hint, and the lines around it; then its tests, what cites',
      'which fact, and how games among personas ended. Codes: scenarios/README.md, chapter 7',
    ]),
    examples(
      `${CALL} check first_steps`,
      `${CALL} check scenarios/first_steps/scenario.yaml`,
      `${SILENT} check first_steps --json`,
    ),
  ],
  play: [
    examples(
      `${CALL} play first_steps --as skerry`,
      `${CALL} play first_steps --as skerry,holm --seed 7`,
      `${CALL} play camp_david_1978 --as egypt --length short --level easy`,
      `${SILENT} play first_steps --as holm --script moves.txt --json`,
    ),
    heading('A script', [
      'holds what would be typed, one line each. Where it ends before the game, the party does nothing more and',
      'refuses what it is offered. A line that cannot be played ends the command, with its place',
    ]),
  ],
  simulate: [
    heading('Minds', [
      'easy, normal, strict  personas, who do what they think best: loosely, mostly, nearly always',
      'random                anything that is possible',
      'nothing               no moves, no offers, and refuses',
    ]),
    examples(
      `${CALL} simulate first_steps --games 50`,
      `${CALL} simulate first_steps --games 50 --seed 7 --minds strict,holm=random`,
      `${SILENT} simulate first_steps --games 50 --json`,
    ),
  ],
  replay: [
    examples(
      `${CALL} replay scenarios/first_steps/records/half_a_deal.json`,
      `${CALL} replay scenarios/korea_2018/history.yaml`,
      `${CALL} replay scenarios/first_steps/records/half_a_deal.json --scenario scenarios/first_steps`,
      `${SILENT} replay scenarios/first_steps/records/half_a_deal.json --json`,
    ),
    heading('Saved games', ['come from “save FILE” in a game in the terminal, or from the page']),
  ],
  graph: [
    heading('Formats', [
      'xstate   JSON for a viewer of XState charts; its names are those of the scenario',
      'mermaid  text that Mermaid draws',
    ]),
    examples(
      `${SILENT} graph first_steps > chart.json`,
      `${SILENT} graph first_steps --format mermaid > chart.mmd`,
      `${SILENT} graph first_steps --format mermaid --json`,
    ),
  ],
} as const;

/** The help on one command, below its options. */
export const afterOptions = (command: keyof typeof AFTER): string => AFTER[command].join('\n');
