import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed, by whatever way; and what prints it. */
export function usePrinting(): { readonly printing: boolean; readonly print: () => void } {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => setPrinting(true);
    const end = (): void => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return {
    printing,
    print: () => {
      setPrinting(true);
      // What is folded is drawn before the paper is.
      setTimeout(() => globalThis.print());
    },
  };
}
