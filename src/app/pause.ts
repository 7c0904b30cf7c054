/** Lets the page answer: settles after some milliseconds, at the least when whatever waits already has been done. */
export const pause = async (milliseconds = 0): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Thinking that takes no longer than this is not worth a word. Milliseconds. */
export const A_MOMENT = 100;
/** Who opens a game looks at the page they came from, and a view drawn for nothing would only keep them. Milliseconds. */
export const A_WHILE = 1000;
