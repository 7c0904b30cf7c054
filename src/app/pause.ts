/** Lets the page answer: settles after some milliseconds, at the least when whatever waits already has been done. */
export const pause = async (milliseconds = 0): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
