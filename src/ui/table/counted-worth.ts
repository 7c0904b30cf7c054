import type { Weighing } from '../port/table.ts';

/** What a package would bring, in points: where it takes the place of something agreed, how much more or less all that is agreed is worth. */
export const countedWorth = ({ worth, replaces }: Pick<Weighing, 'worth' | 'replaces'>): number =>
  replaces ? replaces.after - replaces.before : worth;
