import type { Words } from '../../words/words.ts';
import type { drawer } from '../../words/en/drawer.ts';
import type { MoveView } from '../port/move.ts';

/** Moves that stand under a heading of their own. */
const FEWEST = 2;

/** Groups that many scenarios have, by the id that is the word for it. */
const USUAL: Readonly<Record<string, keyof typeof drawer.group>> = {
  alliance: 'alliance',
  bar: 'bar',
  credit: 'credit',
  envoy: 'envoy',
  first_step: 'firstStep',
  home: 'home',
  invitation: 'invitation',
  north: 'north',
  others: 'others',
  papers: 'papers',
  press: 'press',
  pressure: 'pressure',
  rescue: 'rescue',
  staff: 'staff',
  statements: 'statements',
};

export interface MoveGroup {
  /** None: the only one there is. */
  readonly heading?: string;
  readonly moves: readonly MoveView[];
}

/**
 * Moves under what they are about, in the order in which that comes up; those of which there are too few, or of which nobody can say what
 * they are about, together at the end.
 */
export function underHeadings(moves: readonly MoveView[], say: Words['say']): readonly MoveGroup[] {
  const called = ({ heading, group }: MoveView): string => {
    const usual = USUAL[group];
    return heading ?? (usual === undefined ? '' : say(`drawer.group.${usual}`));
  };
  const all = Map.groupBy(moves, called);
  const named = [...all].filter(([heading, some]) => heading !== '' && some.length >= FEWEST);
  const kept = new Set(named.flatMap(([, some]) => some));
  const rest = moves.filter((move) => !kept.has(move));
  if (named.length === 0) return rest.length === 0 ? [] : [{ moves: rest }];
  return [
    ...named.map(([heading, some]) => ({ heading, moves: some })),
    ...(rest.length === 0 ? [] : [{ heading: say('drawer.rest'), moves: rest }]),
  ];
}
