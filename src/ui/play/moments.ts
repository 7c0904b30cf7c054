import type { StoryLine, StoryView } from '../port/ending.ts';

/** Moments told at once. */
const MOST = 3;

/**
 * The moments on which an ending hung, in the order of the game: the words broken and kept that it rests on, where they were given, what
 * settled the rest of that, then who left, what was signed last, what was broken, and the closest answers that bear on it. One that can be
 * looked up comes before one that cannot. Why the main summit did not sit leads all. Where it rests on hardly anything, what was wanting stands before all, and nothing that was
 * signed elsewhere beside it. Of one cable one thing is told, but each word of its that was broken.
 */
export function decidingMoments(story: StoryView): readonly StoryLine[] {
  const { unheld, wanting, rests, left, signed, broken, answers } = story;
  const elsewhere = wanting === undefined ? [...signed.slice(-1), ...broken] : [];
  const decisive = answers.filter((answer) => answer.decisive === true);
  const words = (['broken', 'kept', undefined] as const).flatMap((was) => rests.filter(({ word }) => word === was));
  const all = [...words, ...left, ...elsewhere, ...decisive].filter(({ turn }) => turn !== undefined);
  const sorted = [...all.filter(({ cable }) => cable !== undefined), ...all.filter(({ cable }) => cable === undefined)];
  const leads = [unheld, wanting].filter((line) => line !== undefined);
  const told: StoryLine[] = [...leads];
  for (const line of sorted) {
    const beside = line.word === 'broken' ? undefined : line.cable;
    const again = told.some(({ text, cable }) => text === line.text || (beside !== undefined && cable === beside));
    if (!again && told.length < MOST) told.push(line);
  }
  return told.toSorted((one, other) => rank(one) - rank(other));

  function rank(line: StoryLine): number {
    const lead = leads.indexOf(line);
    return lead < 0 ? (line.turn ?? 0) : lead - leads.length;
  }
}
