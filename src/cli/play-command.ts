import { LEVELS, type Level } from '../kernel/record.ts';
import { linePlayer } from '../minds/line-player.ts';
import { persona } from '../minds/persona.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { frameAt, sourceFile, type SourceFile } from '../scenario/source/source-file.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Chair } from '../session/chair.ts';
import type { Opening } from '../session/options.ts';
import { createSession, type Session } from '../session/session.ts';
import { createDesk, type Desk } from './desk.ts';
import { wrongInput, wrongUsage } from './fault.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { openNamed } from './open-scenario.ts';
import { endingIdOf, scoresOf } from './outcome.ts';
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
  readonly json?: boolean;
}

/** Plays a game in the terminal, by typing or from a script. */
export async function playCommand(terminal: Terminal, name: string, options: PlayOptions): Promise<0 | 1> {
  const { seed, script, assumption, json = false } = options;
  const length = options.length === 'short' ? 'short' : 'full';
  const { scenario, rulebook } = openNamed(name, { length, ...(assumption !== undefined && { assumption }) });
  const people = peopleOf(rulebook, options.as);
  const level = LEVELS.find((one) => one === options.level);
  if (level === undefined) throw wrongUsage(`There is no level “${options.level}”: ${LEVELS.join(', ')}.`);
  const session = sitDown(scenario, rulebook, { people, level, seed, length });
  const lexicon = lexiconOf(scenario, rulebook);
  const print = json ? (): void => {} : terminal.print;
  const desk = createDesk(session, lexicon, seed, print);
  print(`${scenario.title} (seed ${seed})`);
  for (const party of people) {
    const brief = scenario.lesson?.brief[party]?.full;
    if (brief !== undefined) print(brief);
  }
  desk.show();
  if (script === undefined) await typeOn(terminal, session, desk);
  else playScript(session, desk, script);
  if (json) terminal.print(JSON.stringify(resultOf(lexicon, session, people), undefined, 1));
  else printEnd(lexicon, session, desk, people, terminal.print);
  return 0;
}

function peopleOf({ parties }: Rulebook, names: string | undefined): string[] {
  const planners = parties.filter(({ plans }) => plans).map(({ id }) => id);
  if (names === undefined) {
    throw wrongUsage(`Say whom you play: --as ${planners[0] ?? ''}. There are ${planners.join(', ')}.`);
  }
  const people = names.split(',').map((name) => name.trim());
  for (const name of people) {
    if (!planners.includes(name)) throw wrongUsage(`Nobody can play “${name}”: ${planners.join(', ')}.`);
  }
  return people;
}

interface Sitting {
  readonly people: readonly string[];
  readonly level: Level;
  readonly seed: string;
  readonly length: 'full' | 'short';
}

function sitDown(scenario: Scenario, rulebook: Rulebook, { people, level, seed, length }: Sitting): Session {
  const mind = persona(level);
  const chairs = Object.fromEntries(
    rulebook.parties
      .filter(({ plans }) => plans)
      .map(({ id }): [string, Chair] => [id, people.includes(id) ? { kind: 'human' } : { kind: 'mind', level, mind }]),
  );
  const { short } = scenario.calendar;
  const line = length === 'short' && short !== undefined ? scenario.lines[short.after] : undefined;
  if (line === undefined || short === undefined) return createSession({ rulebook, chairs, rest: mind, seed });
  const opening: Opening = { mind: linePlayer(rulebook, line).mind(mind), until: short.from };
  return createSession({ rulebook, chairs, rest: mind, seed, force: line.force, opening });
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
function playScript(session: Session, desk: Desk, file: string): void {
  const script = sourceFile(file, textInFile(file));
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
    turns: transcriptOf(lexicon, session.cues(seat)),
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
}
