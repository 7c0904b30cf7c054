import type { Asking } from './message.ts';
import type { OpenPort } from './port.ts';
import type { Thinker } from './thinker.ts';

/** A thinker on the page itself, fetched when it is needed: between its tasks, and where a long one pauses, the page can draw. */
export const pagePort: OpenPort = ({ tell, lost }) => {
  const waiting: Asking[] = [];
  let thinker: Thinker | undefined;
  let closed = false;
  const bring = async (): Promise<void> => {
    const { openThinker } = await import('./thinker.ts');
    if (closed) return;
    thinker = openThinker({
      tell: (telling) => !closed && tell(telling),
      later: (go) => void setTimeout(go),
      now: () => performance.now(),
    });
    for (const asking of waiting) thinker.hear(asking);
  };
  bring().catch((failure: unknown) => lost(String(failure)));
  return {
    post: (asking) => (thinker ? thinker.hear(asking) : void waiting.push(asking)),
    close() {
      closed = true;
      thinker?.stop();
    },
  };
};
