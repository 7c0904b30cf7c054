import { useEffect, useState } from 'preact/hooks';

/** As the style has it, where a page is a phone's. */
const NARROW = '(max-width: 40rem)';

/** Whether the page is as narrow as a phone's, now and when it is turned. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const wish = matchMedia(NARROW);
    const look = (): void => setNarrow(wish.matches);
    wish.addEventListener('change', look);
    return () => wish.removeEventListener('change', look);
  }, []);
  return narrow;
}
