import type { Level } from '../kernel/record.ts';
import type { Mind } from '../rules/game.ts';
import { persona } from './persona.ts';
import { GLANCE, SEARCH } from './search/effort.ts';
import { searcher } from './search/searcher.ts';

/**
 * The mind of a level: easy, a persona that is in two minds; normal, a persona that looks before it leaps; strict, one that
 * tries out what it might do. Whatever the level, it knows what its seat knows.
 */
export function mindOf(level: Level = 'normal'): Mind {
  return MINDS[level];
}

const MINDS: Readonly<Record<Level, Mind>> = {
  easy: persona('easy'),
  normal: searcher(GLANCE),
  strict: searcher(SEARCH),
};
