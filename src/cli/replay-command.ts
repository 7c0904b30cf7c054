import { basename, dirname, resolve } from 'node:path';
import { forcedFate } from '../kernel/fate.ts';
import { flatEvaluator } from '../kernel/flat.ts';
import { cut, decides, type GameRecord } from '../kernel/record.ts';
import { replay, type Parting } from '../kernel/replay.ts';
import type { Difference } from '../kernel/standing.ts';
import { unplayedText } from '../lab/why-unplayed.ts';
import { linePlayer } from '../minds/line-player.ts';
import { nothingMind } from '../minds/nothing-mind.ts';
import type { LedgerEntry } from '../rules/ledger.ts';
import type { Position } from '../rules/position.ts';
import { unopened } from '../scenario/unopened.ts';
import { EVERYTHING } from '../session/chronicle.ts';
import { run } from '../session/running.ts';
import { createSession } from '../session/session.ts';
import { differenceText } from './difference-text.ts';
import { wrongInput, wrongUsage } from './fault.ts';
import { ledgerLines } from './ledger-text.ts';
import { lexiconOf } from './lexicon.ts';
import { openRecord } from './open-record.ts';
import { compiled, openNamed, type Opened } from './open-scenario.ts';
import { endingIdOf, tracksOf } from './outcome.ts';
import { partingText } from './parting-text.ts';
import { writeText } from './text-file.ts';
import type { Terminal } from './terminal.ts';
import { transcriptOf, transcriptText } from './transcript.ts';
import type { Cue } from '../session/cue.ts';

export interface ReplayOptions {
  /** Where the record's scenario is, if it is not shipped. */
  readonly scenario?: string;
  /** Names copies of tracks by general words. */
  readonly general?: boolean;
  /** The turn from whose start another game is to go on, and the file for it. */
  readonly fork?: number;
  readonly out?: string;
  readonly json?: boolean;
}

interface Replayed extends Opened {
  /** As far as it plays. */
  readonly record: GameRecord;
  readonly position: Position;
  readonly cues: readonly Cue[];
  readonly origins: readonly number[];
  /** What each side was told, heard, promised and hid, and what came of it, as nobody could know it then. */
  readonly ledger: readonly LedgerEntry[];
  readonly matches: boolean;
  /** The first turn that differs, and why; null where all is as it was written. */
  readonly first: { readonly turn: number; readonly why: Parting } | null;
  /** What it was played under that is another now. */
  readonly differences: readonly Difference[];
  /** What to say of it, a sentence each. */
  readonly remarks: readonly string[];
}

/** Plays a record, or the line of a history, again. 0 where it matches. With `fork` it writes the record up to a turn instead. */
export function replayCommand(terminal: Terminal, file: string, options: ReplayOptions): 0 | 1 {
  const { scenario, general = false, fork, out, json = false } = options;
  if ((fork === undefined) !== (out === undefined)) throw wrongUsage('A fork needs both: --fork TURN --out FILE.');
  const replayed = /\.ya?ml$/i.test(file) ? replayHistory(file) : replayRecord(file, scenario);
  if (fork !== undefined && out !== undefined) return writeFork(terminal, replayed, { turn: fork, out, json });
  const { position, cues, origins, matches, first, differences, remarks } = replayed;
  const lexicon = lexiconOf(replayed.scenario, replayed.rulebook, { general });
  const turns = transcriptOf(lexicon, cues, origins);
  const ending = endingIdOf(position);
  if (json) {
    const written = { matches, first, differences, ending: ending ?? null, tracks: tracksOf(position), turns };
    for (const remark of remarks) terminal.remark(remark);
    terminal.print(JSON.stringify(written, undefined, 1));
    return matches ? 0 : 1;
  }
  for (const line of transcriptText(lexicon, turns)) terminal.print(line);
  terminal.print('\nWhat each was told and heard, promised and hid, and what came of it');
  for (const line of ledgerLines(lexicon, replayed.ledger)) terminal.print(`  ${line}`);
  terminal.print('');
  for (const remark of remarks) terminal.print(remark);
  terminal.print(ending === undefined ? 'The game goes on.' : `It ends: ${lexicon.text(`endings.${ending}.text`)}`);
  return matches ? 0 : 1;
}

interface Fork {
  readonly turn: number;
  readonly out: string;
  readonly json: boolean;
}

/** Writes a record that goes on from the first decision of a turn. */
function writeFork(terminal: Terminal, { record, scenario, matches, remarks }: Replayed, { turn, out, json }: Fork): 0 {
  const first = record.entries.findIndex((entry) => decides(entry) && entry.turn >= turn);
  const last = record.entries.findLast(decides)?.turn ?? 0;
  if (first < 0) {
    const why = matches ? '' : ` ${remarks.join(' ')}`;
    throw wrongUsage(
      `The game does not come to ${scenario.calendar.word} ${turn}: its last decision is of ${last}.${why}`,
    );
  }
  const failure = writeText(out, `${JSON.stringify(cut(record, first), undefined, 1)}\n`);
  if (failure !== undefined) throw wrongUsage(failure);
  if (json) terminal.print(JSON.stringify({ forked: turn, entries: first, file: out }, undefined, 1));
  else
    terminal.print(
      `written: ${out}. It goes on from the start of ${scenario.calendar.word} ${turn}: play --from ${out}`,
    );
  return 0;
}

function replayRecord(file: string, named: string | undefined): Replayed {
  const { record, scenario, rulebook } = openRecord(file, named);
  const { outcome, differences } = replay(record, rulebook);
  const remarks = differences.map((difference) => differenceText(difference));
  const known = forcedFate(rulebook, record.seed, record.force).ok;
  // A chance that is not there can have no outcome: what is told then is the start of a game without any forced.
  const told: GameRecord = known ? record : { ...record, force: {} };
  const played: GameRecord = outcome.kind === 'differs' ? cut(told, outcome.entry) : told;
  if (outcome.kind === 'differs') {
    remarks.push(partingText(outcome));
  } else {
    remarks.push(outcome.kind === 'matches' ? 'The record matches.' : 'The record matches as far as it goes.');
  }
  const { game, chronicle } = run(rulebook, played, [EVERYTHING]);
  const position: Position = { rulebook, state: game.state, evaluator: flatEvaluator(rulebook) };
  return {
    scenario,
    rulebook,
    record: played,
    position,
    cues: chronicle.cues(EVERYTHING),
    origins: chronicle.origins(EVERYTHING),
    ledger: chronicle.ledger(EVERYTHING),
    matches: outcome.kind !== 'differs',
    first: outcome.kind === 'differs' ? { turn: outcome.turn, why: outcome.because } : null,
    differences,
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
  const remarks = unplayed.map((entry) => `Not legal: ${unplayedText(entry)}.`);
  if (unplayed.length === 0) remarks.push(`The line ${name} is played as it stands.`);
  return {
    scenario,
    rulebook,
    record: session.record(),
    position: session.position(),
    cues: session.cues(EVERYTHING),
    origins: session.origins(EVERYTHING),
    ledger: session.ledger(EVERYTHING),
    matches: unplayed.length === 0,
    first: unplayed.length === 0 ? null : { turn: Math.min(...unplayed.map(({ turn }) => turn)), why: 'refused' },
    differences: [],
    remarks,
  };
}
