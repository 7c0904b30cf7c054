import type { StoryLine } from '../../ui/port/ending.ts';
import type { Lexicon } from './lexicon.ts';
import type { Telling } from './play-view.ts';

/** A line with its turn and the cable of its scene. */
export function lineAt(
  { lexicon, cableOf }: Telling,
  { turn, scene }: { readonly turn: number; readonly scene: number },
  text: string,
  more: readonly string[] = [],
): StoryLine {
  const cable = scene < 0 ? undefined : cableOf(scene);
  const when = turn > 0 ? whenText(lexicon, turn) : undefined;
  return { text, more, ...(when !== undefined && { when, turn }), ...(cable !== undefined && { cable }) };
}

/** A turn in the words of the scenario. */
export const whenText = ({ words, text }: Lexicon, turn: number): string =>
  words.say('common.turn', { word: text('calendar.word'), turn });
