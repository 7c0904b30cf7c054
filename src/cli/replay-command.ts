import { basename, dirname, resolve } from 'node:path';
import { flatEvaluator } from '../kernel/flat.ts';
import { cut, type GameRecord } from '../kernel/record.ts';
import { replay } from '../kernel/replay.ts';
import { stepText } from '../lab/line-game.ts';
import { linePlayer } from '../minds/line-player.ts';
import { nothingMind } from '../minds/nothing-mind.ts';
import type { Position } from '../rules/position.ts';
import { readRecord, type RecordProblem } from '../scenario/read-record.ts';
import { unopened } from '../scenario/unopened.ts';
import { EVERYTHING } from '../session/chronicle.ts';
import { run } from '../session/running.ts';
import { createSession } from '../session/session.ts';
import { differenceText } from './difference-text.ts';
import { wrongInput, wrongUsage } from './fault.ts';
import { lexiconOf } from './lexicon.ts';
import { compiled, openNamed, type Opened } from './open-scenario.ts';
import { endingIdOf, tracksOf } from './outcome.ts';
import { shippedIds } from './scenario-files.ts';
import { textInFile } from './text-file.ts';
import type { Terminal } from './terminal.ts';
import { transcriptOf, transcriptText } from './transcript.ts';
import type { Cue } from '../session/cue.ts';

export interface ReplayOptions {
  /** Where the record's scenario is, if it is not shipped. */
  readonly scenario?: string;
  readonly json?: boolean;
}

interface Replayed extends Opened {
  readonly position: Position;
  readonly cues: readonly Cue[];
  readonly matches: boolean;
  /** What to say of it, a sentence each. */
  readonly remarks: readonly string[];
}

/** Plays a record, or the line of a history, again. 0 where it matches. */
export function replayCommand(terminal: Terminal, file: string, { scenario, json = false }: ReplayOptions): 0 | 1 {
  const replayed = /\.ya?ml$/i.test(file) ? replayHistory(file) : replayRecord(file, scenario);
  const { position, cues, matches, remarks } = replayed;
  const lexicon = lexiconOf(replayed.scenario, replayed.rulebook);
  const turns = transcriptOf(lexicon, cues);
  const ending = endingIdOf(position);
  if (json) {
    const written = { matches, ending: ending ?? null, tracks: tracksOf(position), turns };
    for (const remark of remarks) terminal.remark(remark);
    terminal.print(JSON.stringify(written, undefined, 1));
    return matches ? 0 : 1;
  }
  for (const line of transcriptText(lexicon, turns)) terminal.print(line);
  terminal.print('');
  for (const remark of remarks) terminal.print(remark);
  terminal.print(ending === undefined ? 'The game goes on.' : `It ends: ${lexicon.text(`endings.${ending}.text`)}`);
  return matches ? 0 : 1;
}

const FAULTS: Readonly<Record<RecordProblem['code'], (problem: RecordProblem) => string>> = {
  not_json: () => 'it is not JSON.',
  too_large: ({ expected }) => `it is too large; a record has ${expected}.`,
  other_format: ({ expected }) => `another version of the program wrote it; this one reads ${expected}.`,
  malformed: ({ path, expected }) => `at ${path === '' ? 'the top' : path} should stand ${expected}.`,
};

function replayRecord(file: string, named: string | undefined): Replayed {
  const read = readRecord(textInFile(file));
  if (!read.ok) {
    const { code } = read.failure;
    throw wrongInput([unopened(code, file, `This is no record: ${FAULTS[code](read.failure)}`)]);
  }
  const record = read.value;
  if (named === undefined && !shippedIds().includes(record.scenario)) {
    throw wrongUsage(`This is a game of ${record.scenario}, which is not shipped. Say where it is: --scenario PATH.`);
  }
  const { scenario } = openNamed(named ?? record.scenario);
  const { length, assumption } = record;
  const rulebook = compiled(scenario, { length, ...(assumption !== '' && { assumption }) });
  const { outcome, differences } = replay(record, rulebook);
  const remarks = differences.map((difference) => differenceText(difference));
  const played: GameRecord = outcome.kind === 'differs' ? cut(record, outcome.entry) : record;
  if (outcome.kind === 'differs') {
    remarks.push(`Turn ${outcome.turn} is the first that differs (${outcome.because}).`);
  } else {
    remarks.push(outcome.kind === 'matches' ? 'The record matches.' : 'The record matches as far as it goes.');
  }
  const { game, chronicle } = run(rulebook, played, [EVERYTHING]);
  const position: Position = { rulebook, state: game.state, evaluator: flatEvaluator(rulebook) };
  return {
    scenario,
    rulebook,
    position,
    cues: chronicle.cues(EVERYTHING),
    matches: outcome.kind !== 'differs',
    remarks,
  };
}

/** The line named like the file, of the scenario in its folder; what it leaves open nobody does. */
function replayHistory(file: string): Replayed {
  const { scenario } = openNamed(dirname(resolve(file)));
  const name = basename(file).replace(/\.ya?ml$/i, '');
  const line = scenario.lines[name];
  if (line === undefined) {
    throw wrongInput([
      unopened('unknown_file', file, `${scenario.id} has no line “${name}”.`, 'Name it history.yaml.'),
    ]);
  }
  const rulebook = compiled(scenario, {
    length: line.length,
    ...(line.assumption !== undefined && { assumption: line.assumption }),
  });
  const player = linePlayer(rulebook, line);
  const mind = player.mind();
  const chairs = Object.fromEntries(
    rulebook.parties.map(({ id }) => [id, { kind: 'mind', level: 'normal', mind } as const]),
  );
  const session = createSession({ rulebook, chairs, rest: nothingMind, seed: name, force: line.force, watched: true });
  const unplayed = player.unplayed();
  const remarks = unplayed.map((entry) => `Not legal: ${stepText(entry)}.`);
  if (unplayed.length === 0) remarks.push(`The line ${name} is played as it stands.`);
  return {
    scenario,
    rulebook,
    position: session.position(),
    cues: session.cues(EVERYTHING),
    matches: unplayed.length === 0,
    remarks,
  };
}
