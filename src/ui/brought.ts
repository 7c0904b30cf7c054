import { useEffect, useState } from 'preact/hooks';

/** What somebody is asked for and brings a moment later; the page stands without, also where it never comes. Asked anew by another `bring`, and where `like` changes, as a language. */
export function useBrought<Thing>(bring: () => Promise<Thing>, like?: unknown): Thing | undefined {
  const [brought, setBrought] = useState<Thing>();
  useEffect(() => {
    let gone = false;
    const take = async (): Promise<void> => {
      const thing = await bring();
      if (!gone) setBrought(() => thing);
    };
    take().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [bring, like]);
  return brought;
}
