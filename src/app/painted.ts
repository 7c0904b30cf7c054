/** In a hidden tab nothing is painted: then no longer than this is waited. Milliseconds. */
const PATIENCE = 500;

/** Settles once what was drawn can be seen. */
export const painted = async (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    // A task asked for within a frame comes after its picture.
    requestAnimationFrame(() => {
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
