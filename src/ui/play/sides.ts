import type { EndingView } from '../port/ending.ts';

/** All sides that were played at this screen; the first is that from which the page is seen. */
export const sidesOf = <Side extends Pick<EndingView, 'sides'>>(ending: Side): readonly (Side | EndingView)[] => [
  ending,
  ...(ending.sides ?? []),
];

/** Whose side it is. */
export const ownOf = ({ scores }: Pick<EndingView, 'scores'>): EndingView['scores'][number] | undefined =>
  scores.find((score) => score.own);
