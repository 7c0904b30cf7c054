import type { StoryLine } from '../../ui/port/ending.ts';
import type { Telling } from './telling.ts';

/** A line with its turn and the cable of its scene. */
export function lineAt(
  { lexicon, cableOf }: Telling,
  { turn, scene }: { readonly turn: number; readonly scene: number },
  text: string,
  more: readonly string[] = [],
): StoryLine {
  const cable = scene < 0 ? undefined : cableOf(scene);
  const when = turn > 0 ? lexicon.turn(turn) : undefined;
  const place = scene < 0 ? {} : { place: scene };
  return { text, more, ...place, ...(when !== undefined && { when, turn }), ...(cable !== undefined && { cable }) };
}
