import type { ShelfView } from '../ui/port/start.ts';
import type { Words } from '../words/words.ts';

/** How long a game of a scenario is, in words: the whole of it or its last weeks. */
export function lengthText(
  { lengths }: Pick<ShelfView, 'lengths'>,
  length: 'full' | 'short',
  { say }: Pick<Words, 'say'>,
): string {
  const { full, short, unit } = lengths;
  const taken = length === 'short' && short !== undefined ? 'short' : 'full';
  return say(`start.${taken}`, {
    time: say(`common.unit.${unit}`, { count: taken === 'short' ? (short ?? full) : full }),
  });
}
