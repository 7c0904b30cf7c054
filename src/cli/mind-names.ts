import { LEVELS } from '../kernel/record.ts';
import { nothingMind } from '../minds/nothing-mind.ts';
import { mindOf } from '../minds/mind-of.ts';
import { persona } from '../minds/persona.ts';
import { randomMind } from '../minds/random-mind.ts';
import type { Mind } from '../rules/game.ts';
import { wrongUsage } from './fault.ts';

const OTHERS: ReadonlyMap<string, Mind> = new Map([
  ['persona', persona()],
  ['search', mindOf('strict')],
  ['random', randomMind],
  ['nothing', nothingMind],
]);

/** What a command calls minds. */
export const MIND_NAMES = [...LEVELS, ...OTHERS.keys()];

/** A mind by its name: that of a level, a persona, one that searches, one that plays at random, or one that does nothing. */
export function mindNamed(name: string): Mind {
  const level = LEVELS.find((one) => one === name);
  const mind = level === undefined ? OTHERS.get(name) : mindOf(level);
  if (mind === undefined) throw wrongUsage(`There is no mind “${name}”: ${MIND_NAMES.join(', ')}.`);
  return mind;
}
