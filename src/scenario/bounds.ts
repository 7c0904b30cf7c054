/**
 * How much of anything a scenario may hold. Nothing beyond these bounds is read, so that no file can make the
 * program hang, and `check` ends: it plays the games of all tests and a few of its own. The author's guide shows this list.
 */
export const BOUNDS = {
  /** UTF-16 units in one file. */
  fileLength: 200_000,
  /** Units in all files of a scenario together. */
  totalLength: 400_000,
  /** Files of one scenario, translations included. */
  files: 40,
  /** Bytes of a zip. */
  archiveBytes: 24_000_000,
  /** Lists and maps within one another. */
  depth: 24,
  /** Items of lists and maps in one file. */
  values: 30_000,
  /** Units in one text. */
  textLength: 4_000,
  /** Units in one id. */
  idLength: 40,
  /** Units in the source of one expression. */
  expressionLength: 600,
  /** Operators, names, numbers and calls in one expression. */
  expressionNodes: 120,
  /** Brackets, `? :` and calls within one another in one expression. */
  expressionDepth: 12,
  /** Greatest number an expression or a scenario may write, above and below 0. */
  number: 1_000_000,
  /** Problems reported at most; one more says that there are others. */
  problems: 200,

  turns: 60,
  parties: 16,
  constituencies: 12,
  advisers: 8,
  mandates: 8,
  kinds: 6,
  places: 80,
  sources: 200,
  facts: 400,
  people: 100,
  numbers: 100,
  gauges: 60,
  bands: 12,
  tracks: 60,
  /** Copies of one track. */
  copies: 24,
  /** States of one track. */
  states: 16,
  issues: 30,
  /** Levels of one issue. */
  levels: 12,
  channels: 30,
  tables: 16,
  /** Issues a table may choose its agenda from, and issues on the table at once. */
  agenda: 30,
  onTheTable: 5,
  promises: 60,
  moves: 400,
  /** Headlines of a thing that happens again. */
  again: 6,
  /** Choices of one move, values of one choice, and concrete moves they make together. */
  choices: 4,
  choiceValues: 40,
  moveForms: 200,
  events: 200,
  /** Members of a group of events; outcomes of one draw. */
  outcomes: 24,
  /** Effects in one list. */
  effects: 30,
  /** Turns an effect may be put off or last. */
  laterTurns: 30,
  summits: 8,
  rounds: 3,
  epilogueTurns: 12,
  preconditions: 30,
  /** Bars of one precondition; terms of one walk-away. */
  bars: 8,
  terms: 16,
  assumptions: 12,
  endings: 40,
  documents: 80,
  lines: 80,
  /** Things played in one turn of a line. */
  steps: 60,
  /** Outcomes of luck one line or test may fix. */
  forced: 200,
  tests: 80,
  /** Games of one test, and of all tests together. */
  games: 10_000,
  allGames: 20_000,
  claims: 80,
  glossary: 200,
  questions: 60,
  hints: 40,
  /** Names in any other list: who signs, what is asked, what keeps a promise. */
  names: 40,
} as const;
