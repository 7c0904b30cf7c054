import { useState } from 'preact/hooks';

let given = 0;

/**
 * An id no other part of the page has. The page is rendered anew with every view, and `useId` begins to count anew with it:
 * what is added later would be called as what stands there already.
 */
export function useOwnId(): string {
  const [id] = useState(() => {
    given += 1;
    return `own-${given}`;
  });
  return id;
}
