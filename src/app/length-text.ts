import type { ShelfView } from '../ui/port/start.ts';
import type { Words } from '../words/words.ts';

/** How long a game of a scenario is, in words: the whole of it or its last turns, by their numbers as they stand above the desk. */
export function lengthText(
  { lengths: { full, short, unit }, word }: Pick<ShelfView, 'lengths' | 'word'>,
  length: 'full' | 'short',
  { say }: Pick<Words, 'say'>,
): string {
  if (length === 'short' && short) return say('start.short', { word, ...short });
  return say('start.full', { time: say(`common.unit.${unit}`, { count: full }) });
}
