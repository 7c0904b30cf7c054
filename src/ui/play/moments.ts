import type { StoryLine, StoryView } from '../port/ending.ts';

/** Moments told at once. */
const MOST = 3;

/**
 * The moments on which an ending hung, in the order of the game: the words broken and kept that it rests on, where they were given, what
 * settled the rest of that and what moved its numbers furthest, then who left for good, what was signed last and the closest answers that
 * bear on it; nothing that has nothing to do with it. One that can be looked up comes before one that cannot. Why the main summit did not
 * sit leads all. Where it rests on hardly anything, what was wanting stands before all, and nothing that was signed elsewhere beside it; what
 * was agreed and stands in no text comes next. Of one cable one thing is told, but each word of its that was broken.
 */
export function decidingMoments(story: StoryView): readonly StoryLine[] {
  const { unheld, wanting, leftOut, rests, brought, moved = [], left, signed, answers } = story;
  const elsewhere = wanting === undefined ? decisive(signed).slice(-1) : [];
  const words = (['broken', 'kept'] as const).flatMap((was) => rests.filter(({ word }) => word === was));
  // How leaders came to meet says nothing of why they signed nothing.
  const done = wanting === undefined ? brought : brought && [];
  const others = done ?? rests.filter(({ word }) => word === undefined);
  // What a deed did says more than that a number came to stand there by it.
  const told = new Set(moved.flatMap(({ cable }) => cable ?? []));
  const settled = others.filter(({ cable }) => cable === undefined || !told.has(cable));
  const all = [...words, ...settled.slice(0, 1), ...moved, ...settled.slice(1)];
  return chosen(
    [unheld, wanting, leftOut?.decisive && leftOut].filter((line) => line !== undefined),
    [...all, ...decisive(left), ...elsewhere, ...decisive(answers)].filter(({ turn }) => turn !== undefined),
  );
}

const decisive = (lines: readonly StoryLine[]): readonly StoryLine[] => lines.filter((line) => line.decisive === true);

function chosen(leads: readonly StoryLine[], all: readonly StoryLine[]): readonly StoryLine[] {
  const told: StoryLine[] = [...leads];
  for (const line of [...all.filter(({ cable }) => cable), ...all.filter(({ cable }) => !cable)]) {
    const beside = line.word === 'broken' ? undefined : line.cable;
    const again = told.some(({ text, cable }) => text === line.text || (beside !== undefined && cable === beside));
    if (!again && told.length < MOST) told.push(line);
  }
  const lead = (line: StoryLine): number => (leads.includes(line) ? leads.indexOf(line) : leads.length);
  return told.toSorted(
    (one, other) =>
      lead(one) - lead(other) ||
      (one.turn ?? 0) - (other.turn ?? 0) ||
      (one.place ?? Infinity) - (other.place ?? Infinity) ||
      0,
  );
}
