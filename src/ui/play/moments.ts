import type { StoryLine, StoryView } from '../port/ending.ts';

/** Moments told at once. */
const MOST = 3;

/**
 * The moments on which an ending hung, in the order of the game: what settled what it rests on, then who left, what was signed last,
 * what was broken, and the closest answers. One that can be looked up comes before one that cannot.
 */
export function decidingMoments(story: StoryView): readonly StoryLine[] {
  const { rests, left, signed, broken, answers } = story;
  const all = [...rests, ...left, ...signed.slice(-1), ...broken, ...answers].filter(({ turn }) => turn !== undefined);
  const sorted = [...all.filter(({ cable }) => cable !== undefined), ...all.filter(({ cable }) => cable === undefined)];
  const told: StoryLine[] = [];
  for (const line of sorted) {
    const again = told.some(({ text, cable }) => text === line.text || (cable !== undefined && cable === line.cable));
    if (!again && told.length < MOST) told.push(line);
  }
  return told.toSorted((one, other) => (one.turn ?? 0) - (other.turn ?? 0));
}
