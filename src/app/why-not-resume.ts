import { RULES, type GameRecord } from '../kernel/record.ts';
import type { Words } from '../words/words.ts';

/** Why a record can be read but not played on under these rules; undefined where it can. */
export function whyNotResume(record: GameRecord, { say }: Words): string | undefined {
  if (record.rules === RULES) return undefined;
  return say(record.rules < RULES ? 'record.older' : 'record.newer', { theirs: record.rules, ours: RULES });
}
