import type { Words } from '../words/words.ts';

/** The first day of a turn; of a turn that is a week, as that week: what happens in it need not happen on that day. */
export function dayOfTurn({ say, date }: Words, first: string, unit: 'day' | 'week' | 'month'): string {
  return unit === 'week' ? say('common.weekOf', { date: date(first) }) : date(first);
}
