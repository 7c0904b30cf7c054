import { ledgerOf } from '../debrief/ledger.ts';
import { walkThrough } from '../debrief/walk.ts';
import { LEVELS, type GameRecord, type Level } from '../kernel/record.ts';
import { at } from '../kit/never.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { frameAt, sourceFile, type SourceFile } from '../scenario/source/source-file.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Session } from '../session/session.ts';
import { createDesk, type Desk } from './desk.ts';
import { wrongInput, wrongUsage } from './fault.ts';
import { ledgerLines } from './ledger-text.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { openRecord } from './open-record.ts';
import { openNamed } from './open-scenario.ts';
import { endingIdOf, scoresOf } from './outcome.ts';
import { papersOf } from './papers.ts';
import { sitAgain, sitDown, sittersOf } from './sitting.ts';
import { textInFile } from './text-file.ts';
import type { Terminal } from './terminal.ts';
import { transcriptOf } from './transcript.ts';

export interface PlayOptions {
  /** Parties played here, with commas between. */
  readonly as?: string;
  readonly seed: string;
  readonly level: string;
  readonly length: string;
  readonly assumption?: string;
  readonly script?: string;
  /** A saved game to play on. */
  readonly from?: string;
  /** Names copies of tracks by general words. */
  readonly general?: boolean;
  readonly json?: boolean;
}

interface Begun {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly session: Session;
  readonly people: readonly string[];
  readonly seed: string;
  /** Turn before which all was told already. */
  readonly since: number;
}

/** Plays a game in the terminal, by typing or from a script: a new one, or one that was saved. */
export async function playCommand(terminal: Terminal, name: string | undefined, options: PlayOptions): Promise<0 | 1> {
  const { json = false, general = false } = options;
  const level = LEVELS.find((one) => one === options.level);
  if (level === undefined) throw wrongUsage(`There is no level “${options.level}”: ${LEVELS.join(', ')}.`);
  // Read before anything is told: a file that is not there would end a game that had seemed to begin.
  const script = options.script === undefined ? undefined : sourceFile(options.script, textInFile(options.script));
  const begun = options.from === undefined ? begin(name, level, options) : goOn(name, options.from, level, options);
  const { scenario, session, people, seed, since } = begun;
  const lexicon = lexiconOf(scenario, begun.rulebook, { general });
  const print = json ? (): void => {} : terminal.print;
  const clear = json ? (): void => {} : terminal.clear;
  const desk = createDesk(session, lexicon, {
    seed,
    print,
    clear,
    since,
    attended: script === undefined && people.length > 1,
    brief: (seat) => briefOf(scenario, begun.rulebook, seat),
  });
  print(`${scenario.title} (seed ${seed})`);
  desk.show();
  if (script === undefined) await typeOn(terminal, session, desk);
  else playScript(session, desk, script);
  if (json) terminal.print(JSON.stringify(resultOf(lexicon, session, people), undefined, 1));
  else printEnd(lexicon, session, desk, people, terminal.print);
  return 0;
}

function begin(name: string | undefined, level: Level, options: PlayOptions): Begun {
  const { seed, assumption } = options;
  if (name === undefined) throw wrongUsage('Say what you play: a scenario, or --from a saved game.');
  const length = options.length === 'short' ? 'short' : 'full';
  const { scenario, rulebook } = openNamed(name, { length, ...(assumption !== undefined && { assumption }) });
  const people = peopleOf(rulebook, options.as);
  const session = sitDown(scenario, rulebook, { sitters: sittersOf(rulebook, people, level), seed });
  return { scenario, rulebook, session, people, seed, since: 0 };
}

function goOn(name: string | undefined, file: string, level: Level, options: PlayOptions): Begun {
  const { scenario, rulebook, record } = openRecord(file, name);
  const people = peopleOf(rulebook, options.as ?? peopleIn(record));
  const { seed } = record;
  const session = sitAgain(scenario, rulebook, record, { sitters: sittersOf(rulebook, people, level, record), seed });
  const turn = at(session.position().state, rulebook.layout.turn);
  return { scenario, rulebook, session, people, seed, since: turn - 1 };
}

function peopleIn({ seats }: GameRecord): string | undefined {
  const people = Object.entries(seats).flatMap(([id, sitter]) => (sitter === 'human' ? [id] : []));
  return people.length === 0 ? undefined : people.join(',');
}

function peopleOf({ parties }: Rulebook, names: string | undefined): string[] {
  const planners = parties.filter(({ plans }) => plans).map(({ id }) => id);
  if (names === undefined) {
    throw wrongUsage(`Say whom you play: --as ${planners[0] ?? ''}. There are ${planners.join(', ')}.`);
  }
  const people = names.split(',').map((name) => name.trim());
  for (const [index, name] of people.entries()) {
    if (!planners.includes(name)) throw wrongUsage(`Nobody can play “${name}”: ${planners.join(', ')}.`);
    if (people.indexOf(name) < index) throw wrongUsage(`“${name}” is named twice. There are ${planners.join(', ')}.`);
  }
  return people;
}

function briefOf({ lesson }: Scenario, { parties, length }: Rulebook, seat: number): readonly string[] {
  const { full, later } = lesson?.brief[at(parties, seat).id] ?? {};
  return [length === 'short' ? later : undefined, full].filter((brief) => brief !== undefined);
}

async function typeOn(terminal: Terminal, session: Session, desk: Desk): Promise<void> {
  while (!session.ended()) {
    const line = await terminal.ask('> ');
    if (line === undefined) return;
    const handled = desk.handle(line);
    if (handled.kind === 'quit') return;
    if (handled.kind === 'fault') terminal.print(handled.message);
  }
}

/** Plays a script line by line. Where it ends before the game, the seat does nothing more and refuses everything. */
function playScript(session: Session, desk: Desk, script: SourceFile): void {
  for (const [index, line] of script.text.split(/\r?\n/).entries()) {
    const handled = desk.handle(line.replace(/#.*$/, ''));
    if (handled.kind === 'quit') return;
    if (handled.kind === 'fault') throw wrongInput([notPlayed(script, index, handled.message)]);
  }
  desk.leave();
  while (!session.ended()) desk.handle(session.question()?.kind === 'answer' ? 'refuse' : 'pass');
}

/** A line of a script that could not be played. */
function notPlayed(script: SourceFile, index: number, message: string): Problem {
  const column = Math.max(0, (script.text.split('\n')[index] ?? '').search(/\S/)) + 1;
  const place = { line: index + 1, column };
  const frame = frameAt(script, place);
  return { code: 'line_illegal', severity: 'error', path: '', message, file: script.name, ...place, frame };
}

function resultOf(lexicon: Lexicon, session: Session, people: readonly string[]) {
  const position = session.position();
  const seat = lexicon.rulebook.parties.findIndex(({ id }) => id === people[0]);
  return {
    record: session.record(),
    ending: endingIdOf(position) ?? null,
    scores: scoresOf(position),
    turns: transcriptOf(lexicon, session.cues(seat), session.origins(seat)),
  };
}

function printEnd(
  lexicon: Lexicon,
  session: Session,
  desk: Desk,
  people: readonly string[],
  print: (line: string) => void,
): void {
  const position = session.position();
  const ending = endingIdOf(position);
  if (ending === undefined) return;
  const seat = lexicon.rulebook.parties.findIndex(({ id }) => id === people[0]);
  desk.tell(seat);
  const about = lexicon.scenario.endings[ending]?.about;
  print(`\n${lexicon.text(`endings.${ending}.text`)}`);
  if (about !== undefined) print(about);
  for (const [party, score] of Object.entries(scoresOf(position))) {
    print(`  ${lexicon.text(`parties.${party}.name`)}: ${score.toFixed(1)} points`);
  }
  const cues = session.cues(seat);
  const open = new Set(papersOf(lexicon, cues, seat).map(({ cue }) => cue));
  const unsealed = papersOf(lexicon, cues, seat, true).filter(({ cue }) => !open.has(cue));
  if (unsealed.length > 0) print('\nWhat was sealed to you');
  for (const { title, lines } of unsealed)
    for (const line of ['', title, ...lines.map((one) => `  | ${one}`.trimEnd())]) print(`  ${line}`.trimEnd());
  print('\nWhat each was told and heard, promised and hid, and what came of it');
  const ledger = ledgerOf(walkThrough(session.record(), lexicon.rulebook));
  for (const line of ledgerLines(lexicon, ledger)) print(`  ${line}`);
}
