import type { GameRecord } from '../kernel/record.ts';
import { readRecord, type RecordProblem } from '../scenario/read-record.ts';
import { unopened } from '../scenario/unopened.ts';
import { wrongInput, wrongUsage } from './fault.ts';
import { compiled, openNamed, type Opened } from './open-scenario.ts';
import { shippedIds } from './scenario-files.ts';
import { textInFile } from './text-file.ts';

export interface OpenedRecord extends Opened {
  readonly record: GameRecord;
}

const FAULTS: Readonly<Record<RecordProblem['code'], (problem: RecordProblem) => string>> = {
  not_json: () => 'it is not JSON.',
  too_large: ({ expected }) => `it is too large; a record has ${expected}.`,
  other_format: ({ expected }) => `another version of the program wrote it; this one reads ${expected}.`,
  malformed: ({ path, expected }) => `at ${path === '' ? 'the top' : path} should stand ${expected}.`,
};

/**
 * Reads a saved game, and the rulebook of its scenario under its assumption and length. `named`: where the scenario is, if it is not a
 * shipped one. Ends the command where there is no record, or nothing to play it under.
 */
export function openRecord(file: string, named: string | undefined): OpenedRecord {
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
  return { record, scenario, rulebook: compiled(scenario, { length, ...(assumption !== '' && { assumption }) }) };
}
