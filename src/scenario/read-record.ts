import { never } from '../kit/never.ts';
import { fail, succeed, type Result } from '../kit/result.ts';
import type { Entry, GameRecord, Level, Sitter, TurnDigest, WrittenClause } from '../kernel/record.ts';
import { boundedText, choice, count, each, Fault, fieldsOf, id, listOf, odds, truth } from './unknown-data.ts';

/** `malformed`: `path` is where, `expected` what should stand there. `other_format`: written by another program version. */
export interface RecordProblem {
  readonly code: 'too_large' | 'not_json' | 'other_format' | 'malformed';
  readonly path: string;
  readonly expected: string;
}

/** Longest text taken for a record, in UTF-16 units. */
export const LONGEST_RECORD = 4_000_000;
const MOST_ENTRIES = 20_000;
const MOST_TURNS = 200;
const MOST_ORDERS = 100;
const MOST_CLAUSES = 50;
const LONGEST_NOTE = 4000;
const LONGEST_FORCE = 200;

const FORMAT: GameRecord['format'] = 1;
const LEVELS: readonly Level[] = ['easy', 'normal', 'strict'];
const SITTERS: readonly Sitter[] = ['human', ...LEVELS];

/**
 * Reads a record from a text nobody vouches for. What comes out has the form of a record; whether its ids mean anything
 * is found when it is replayed.
 */
export function readRecord(text: string): Result<GameRecord, RecordProblem> {
  if (text.length > LONGEST_RECORD) {
    return fail({ code: 'too_large', path: '', expected: `at most ${LONGEST_RECORD} characters` });
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fail({ code: 'not_json', path: '', expected: 'JSON' });
  }
  try {
    return succeed(recordIn(data));
  } catch (fault) {
    if (fault instanceof Fault) return fail({ code: fault.code, path: fault.path, expected: fault.expected });
    throw fault;
  }
}

function recordIn(data: unknown): GameRecord {
  const fields = fieldsOf(data, '');
  // What has none was written by no version of the program.
  if (fields['format'] === undefined) throw new Fault('format', `the number ${FORMAT}`);
  if (fields['format'] !== FORMAT) throw new Fault('format', `format ${FORMAT}`, 'other_format');
  const end = fields['end'] === undefined ? {} : { end: id(fields['end'], 'end') };
  return {
    format: FORMAT,
    rules: count(fields['rules'], 'rules'),
    scenario: id(fields['scenario'], 'scenario'),
    rulesHash: id(fields['rulesHash'], 'rulesHash'),
    textHash: id(fields['textHash'], 'textHash'),
    seed: boundedText(fields['seed'], 'seed', 200),
    assumption: id(fields['assumption'], 'assumption', true),
    length: choice(fields['length'], 'length', ['full', 'short']),
    force: each(fields['force'], 'force', 500, (value, path) => boundedText(value, path, LONGEST_FORCE)),
    seats: each(fields['seats'], 'seats', 50, (value, path) => choice(value, path, SITTERS)),
    entries: listOf(fields['entries'], 'entries', MOST_ENTRIES, entryIn),
    turns: listOf(fields['turns'], 'turns', MOST_TURNS, turnIn),
    ...end,
  };
}

function turnIn(data: unknown, path: string): TurnDigest {
  const fields = fieldsOf(data, path);
  return { turn: count(fields['turn'], `${path}.turn`), digest: id(fields['digest'], `${path}.digest`) };
}

const KINDS: readonly Entry['kind'][] = ['order', 'deed', 'offer', 'answer', 'pass', 'forecast', 'note'];

function entryIn(data: unknown, path: string): Entry {
  const fields = fieldsOf(data, path);
  const at = (key: string): [unknown, string] => [fields[key], `${path}.${key}`];
  const made = { turn: count(...at('turn')), seat: id(...at('seat')) };
  const kind = choice(...at('kind'), KINDS);
  switch (kind) {
    case 'order':
      return { ...made, kind, deeds: listOf(...at('deeds'), MOST_ORDERS, id) };
    case 'deed':
      return { ...made, kind, deed: id(...at('deed')) };
    case 'offer':
      return {
        ...made,
        kind,
        package: listOf(...at('package'), MOST_CLAUSES, clauseIn),
        public: truth(...at('public')),
      };
    case 'answer':
      return { ...made, kind, accepts: truth(...at('accepts')) };
    case 'pass':
      return { ...made, kind };
    case 'forecast':
      return { ...made, kind, about: id(...at('about')), odds: odds(...at('odds')) };
    case 'note':
      return { ...made, kind, about: id(...at('about'), true), text: boundedText(...at('text'), LONGEST_NOTE) };
    default:
      return never(kind);
  }
}

function clauseIn(data: unknown, path: string): WrittenClause {
  const fields = fieldsOf(data, path);
  return {
    issue: id(fields['issue'], `${path}.issue`),
    level: id(fields['level'], `${path}.level`),
    wording: choice(fields['wording'], `${path}.wording`, ['plain', 'warm', 'vague']),
  };
}
