import type { PlayView, Task } from '../port/play.ts';

/**
 * Whether a turn may pass without a thought: nothing of weight has happened, no course is due, and no adviser is for anything that can be
 * ordered now. The first turn is never quiet, nor one over which the staff still thinks.
 */
export function isQuiet(
  { begins, news, clock }: Pick<PlayView, 'begins' | 'news' | 'clock'>,
  { weighing, moves, mandate }: Task & { readonly kind: 'orders' },
): boolean {
  if (begins || weighing || news.some(({ weighty }) => weighty === true)) return false;
  if (mandate && mandate.chosen === undefined && mandate.by <= clock.turn) return false;
  const open = moves.filter(({ suggested }) => suggested).flatMap(({ forms }) => forms);
  return !open.some(({ refusal, advice }) => refusal === undefined && advice?.some(({ stance }) => stance === 'for'));
}
