/** Runs in the page before it begins: the browser lets nothing be kept. */
export function refuseStorage(): void {
  Object.defineProperty(globalThis, 'indexedDB', {
    value: {
      open: () => {
        throw new Error('denied');
      },
    },
  });
}
