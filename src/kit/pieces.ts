/** Work that may be laid down at certain points and taken up again, by whoever does it. */
export type Pieces<Result> = Generator<undefined, Result, undefined>;

/** Does it all without a pause. */
export function inOneGo<Result>(work: Pieces<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
