import type { StoryLine, StoryView } from '../port/ending.ts';

/** Moments told at once. */
const MOST = 3;

/**
 * The moments on which an ending hung, in the order of the game: what settled what it rests on, then who left, what was signed last,
 * what was broken, and the closest answers that bear on it. One that can be looked up comes before one that cannot. Where it rests on
 * hardly anything, what was wanting stands before all, and nothing that was signed elsewhere beside it.
 */
export function decidingMoments(story: StoryView): readonly StoryLine[] {
  const { wanting, rests, left, signed, broken, answers } = story;
  const elsewhere = wanting === undefined ? [...signed.slice(-1), ...broken] : [];
  const decisive = answers.filter((answer) => answer.decisive === true);
  const all = [...rests, ...left, ...elsewhere, ...decisive].filter(({ turn }) => turn !== undefined);
  const sorted = [...all.filter(({ cable }) => cable !== undefined), ...all.filter(({ cable }) => cable === undefined)];
  const told: StoryLine[] = wanting === undefined ? [] : [wanting];
  for (const line of sorted) {
    const again = told.some(({ text, cable }) => text === line.text || (cable !== undefined && cable === line.cable));
    if (!again && told.length < MOST) told.push(line);
  }
  return told.toSorted((one, other) => rank(one) - rank(other));

  function rank(line: StoryLine): number {
    return line === wanting ? -1 : (line.turn ?? 0);
  }
}
