/** The page may wait so long between two pieces of work. Milliseconds. */
const PATIENCE = 6;

/** Does work piece by piece, and lets the page answer between the pieces and before `done`. Returns how to stop it. */
export function inSlices(
  work: Iterator<void>,
  done: () => void,
  { clock = () => performance.now(), later = soon }: { clock?: () => number; later?: (call: () => void) => void } = {},
): () => void {
  let stopped = false;
  const slice = (): void => {
    if (stopped) return;
    const until = clock() + PATIENCE;
    do
      if (work.next().done === true) {
        later(() => stopped || done());
        return;
      }
    while (clock() < until);
    later(slice);
  };
  later(slice);
  return () => {
    stopped = true;
  };
}

/** Calls once the page has answered. */
export const soon = (call: () => void): void => {
  setTimeout(call);
};

/** Lets the page answer before the next piece. */
export const pause = async (): Promise<void> => new Promise(soon);
