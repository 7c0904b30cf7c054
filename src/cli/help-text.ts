import type { Sample } from './help-sample.ts';

/** How a command is called, from the folder of the project. */
export const CALL = 'npm run summitry --';

/** The same for programs: npm writes two lines of its own before what a command prints, unless it is told to be silent. */
const SILENT = 'npm run -s summitry --';

const heading = (title: string, lines: readonly string[]): string =>
  `\n${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`;

const examples = (...lines: readonly string[]): string => heading('Examples', lines);

/** Stands below the list of all commands. */
export function belowCommands({ id, parties }: Sample): string {
  return [
    examples(
      `${CALL} check ${id}`,
      `${CALL} play ${id} --as ${parties[0] ?? ''}`,
      `${CALL} play --help`,
      `${SILENT} check ${id} --json`,
    ),
    heading('With --json', [
      'one JSON value goes to the standard output, and nothing else, where npm is called with -s;',
      'where something is wrong with what was given, it is { "ok": false, "problems": [ … ] }',
    ]),
    heading('It ends with', ['0 fine · 1 something is wrong with what was given · 2 it was called wrongly']),
  ].join('\n');
}

/** What stands below the options of each command: what comes of it, and how it is called. */
export const BELOW: Readonly<
  Record<
    'check' | 'play' | 'simulate' | 'claims' | 'compare' | 'lab' | 'replay' | 'graph' | 'bargain',
    (sample: Sample) => string
  >
> = {
  check: ({ id }) =>
    heading('It tells', [
      'every problem with its file, line and column, a hint, and the lines around it; then its tests, what cites',
      'which fact, and how games among personas ended. Codes: scenarios/README.md, chapter 7',
    ]) +
    '\n' +
    examples(`${CALL} check ${id}`, `${CALL} check scenarios/${id}/scenario.yaml`, `${SILENT} check ${id} --json`),
  play: ({ id, parties, short }) =>
    examples(
      `${CALL} play ${id} --as ${parties[0] ?? ''}`,
      `${CALL} play ${id} --as ${parties.join(',')} --seed 7`,
      ...(short === undefined ? [] : [`${CALL} play ${short.id} --as ${short.party} --length short --level easy`]),
      `${CALL} play --from saved.json`,
      `${SILENT} play ${id} --as ${parties[0] ?? ''} --script moves.txt --json`,
    ) +
    '\n' +
    heading('A script', [
      'holds what would be typed, one line each. Where it ends before the game, the party does nothing more and',
      'refuses what it is offered. A line that cannot be played ends the command, with its place',
    ]),
  simulate: ({ id, parties }) =>
    heading('Minds', [
      'persona               does what its party thinks best, one step ahead; quick',
      'easy, normal, strict  the levels of a game: a persona in two minds, one that looks ahead a little, one that searches',
      'search                the same as strict',
      'random                anything that is possible',
      'nothing               no moves, no offers, and refuses',
    ]) +
    '\n' +
    examples(
      `${CALL} simulate ${id} --games 50`,
      `${CALL} simulate ${id} --games 50 --seed 7 --minds strict,${parties[0] ?? ''}=random`,
      `${SILENT} simulate ${id} --games 50 --json`,
    ),
  claims: ({ id }) =>
    heading('A claim', [
      'compares two lines of play on the same luck, without and with, pair by pair. It holds where the mean',
      'difference is as large as it says and its 95 % interval lies on that side of nothing',
    ]) +
    '\n' +
    examples(
      `${CALL} claims ${id} --games 50`,
      `${CALL} claims ${id} --games 50 --assumptions all`,
      `${SILENT} claims ${id} --games 50 --json`,
    ),
  compare: ({ id, parties, record }) =>
    heading('Moves', [
      'are typed as in a game, orders of one turn with + between them: mandate.firm+send_envoy.open, nothing,',
      'leave; for an offer: accept, refuse, or “offer issue=level issue=level~vague”. What is hidden stays as it is in the',
      'game; everybody is played by personas from there on. Differences are against the first move, on the same luck',
    ]) +
    '\n' +
    examples(
      `${CALL} compare ${id} --at 2 --as ${parties[0] ?? ''} --games 30`,
      `${CALL} compare ${record} --at 2 --games 20`,
      `${SILENT} compare ${id} --at 2 --json`,
    ),
  lab: ({ id }) =>
    heading('Reports', [
      'ranges      how far chance, personas, search and an oracle lie apart, seat by seat',
      'strength    what each mind gains on a persona, seat by seat, in points',
      'outcomes    how often the summit is held and a text lasts, and how games end',
      'departures  whether leaving was worth more than the deal refused',
      'balance     how much of a score is the player’s, and how much luck',
      'scripts     how far a fixed script comes',
      'swings      how the chance of the summit moves in a game',
      'settled     how well the end can be foretold half way',
      'shocks      how often the late shock comes',
      'choices     how often two orders are about as good as the best',
      'uses        moves that are hardly ever best',
      'zones       how often a table has a zone of agreement',
      'takers      what becomes of who only takes',
      'characters  what each seat does, so that it can be told from the others',
      'beliefs     whether what seats believe comes true, of kinds and of a yes',
    ]) +
    '\n' +
    heading('A goal', ['is met or missed by the number; where its 95 % interval leaves that open, a ? says so']) +
    '\n' +
    examples(
      `${CALL} lab ${id} --games 10 --report outcomes,uses`,
      `${CALL} lab ${id} --report zones --seed 7 --workers 1`,
      `${CALL} lab ${id} --report beliefs --games 10 --minds easy`,
      `${SILENT} lab ${id} --games 10 --report departures --json`,
    ),
  replay: ({ id, parties, record, history }) =>
    examples(
      `${CALL} replay ${record}`,
      ...(history === undefined ? [] : [`${CALL} replay ${history}`]),
      `${CALL} replay ${record} --scenario scenarios/${id}`,
      `${CALL} replay ${record} --fork 3 --out fork.json`,
      `${CALL} play --from fork.json --as ${parties[0] ?? ''}`,
      `${SILENT} replay ${record} --json`,
    ) +
    '\n' +
    heading('Saved games', ['come from “save FILE” in a game in the terminal, or from the page']) +
    '\n' +
    heading('With --json', [
      'first is null, or the first turn that differs, { turn, why }; why is state, question, unknown, refused, over or',
      'not_over. A sentence for it goes to the standard error',
    ]) +
    '\n' +
    heading('A fork', ['is a saved game up to the start of a turn, under the same luck. “play --from” plays it on']),
  graph: ({ id }) =>
    heading('Formats', [
      'xstate   JSON for a viewer of XState charts; its names are those of the scenario',
      'mermaid  text that Mermaid draws',
    ]) +
    '\n' +
    examples(
      `${SILENT} graph ${id} > chart.json`,
      `${SILENT} graph ${id} --format mermaid > chart.mmd`,
      `${SILENT} graph ${id} --format mermaid --json`,
    ),
  bargain: () =>
    heading('Agents', [
      'summitry     the mind of the game at a table, which learns what the other side wants and how it bargains',
      'boulware, linear, conceder   go from their best to their reservation as time runs out: late, steadily, early',
      'tit-for-tat  gives what it is given; micro one outcome at a time; hardliner nothing; random anything',
      'Each pair of those named plays, one that is named twice against itself too; all, where none is named',
    ]) +
    '\n' +
    examples(
      `${CALL} bargain --profiles A.json B.json --agents summitry,boulware --rounds 20 --games 10`,
      `${CALL} bargain --domains FOLDER --agents summitry,summitry --random-rounds 10-60`,
      `${SILENT} bargain --domains FOLDER --rounds 20 --games 5 --json`,
    ) +
    '\n' +
    heading('Each row', ['holds means over games and domains, half of them with a in the seat of the first profile']),
};
