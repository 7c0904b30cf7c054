import type { Refusal } from '../../rules/step.ts';
import type { Words } from '../../words/words.ts';

/** Why not, as a sentence. */
export function refusalText({ say }: Words, refusal: Refusal): string {
  return say(`refusal.${refusal.code}`);
}
