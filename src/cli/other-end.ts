import { replay } from '../kernel/replay.ts';
import { differencesOf, voids } from '../kernel/standing.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { readRecord } from '../scenario/read-record.ts';
import { partingText } from './parting-text.ts';

/**
 * Why a written record shows that the rules changed outcomes and kept their number: it is of these rules and this scenario,
 * and does not come out again. Undefined where it does, where it is told apart as it should be, and for what is no record.
 */
export function otherEnd(text: string, rulebook: Rulebook): string | undefined {
  const read = readRecord(text);
  if (!read.ok || differencesOf(read.value, rulebook).some(voids)) return undefined;
  const { outcome } = replay(read.value, rulebook);
  return outcome.kind === 'differs' ? partingText(outcome) : undefined;
}
