/** The last few things made, in no order; the oldest makes room for the newest. */
export interface LastFew<Thing> {
  readonly things: Thing[];
  /** How many are kept, 1 or more. */
  readonly most: number;
  oldest: number;
}

export function lastFew<Thing>(most: number): LastFew<Thing> {
  return { things: [], most, oldest: 0 };
}

/** The one that goes next, to be written over; undefined while there is room. */
export function nextToGo<Thing>({ things, most, oldest }: LastFew<Thing>): Thing | undefined {
  return things.length < most ? undefined : things[oldest];
}

/** Keeps a thing in the room of the oldest. */
export function keepLast<Thing>(few: LastFew<Thing>, thing: Thing): void {
  if (few.things.length < few.most) {
    few.things.push(thing);
    return;
  }
  few.things[few.oldest] = thing;
  few.oldest = (few.oldest + 1) % few.most;
}
