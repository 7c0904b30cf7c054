import type { Lexicon } from './lexicon.ts';

/** The first turn that was played by who sits there: of a short game what was before came as it was reported. */
export const playedFrom = ({ rulebook, scenario }: Lexicon): number =>
  rulebook.length === 'short' ? (scenario.calendar.short?.from ?? 1) : 1;
