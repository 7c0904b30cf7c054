import type { Asking, Telling } from '../../../src/app/minds/message.ts';
import type { Listener, OpenPort } from '../../../src/app/minds/port.ts';
import { openThinker } from '../../../src/app/minds/thinker.ts';

/** A thinker in this process behind a wall that only data passes, as a worker's wall does. */
export const acrossTheWall: OpenPort = ({ tell }) => {
  let closed = false;
  const thinker = openThinker({
    tell: (telling) => {
      const sent = structuredClone(telling);
      queueMicrotask(() => {
        if (!closed) tell(sent);
      });
    },
    later: (go) => void setTimeout(go),
    now: () => performance.now(),
  });
  return { post: (asking) => thinker.hear(structuredClone(asking)), close: () => void (closed = true) };
};

/** A thinker that does only what the test says. */
export interface Puppet {
  readonly open: OpenPort;
  /** What was said to each that was brought up. */
  readonly heard: readonly Asking[][];
  readonly closed: readonly boolean[];
  /** Says something as the last that was brought up. */
  readonly say: (telling: Telling) => void;
  readonly die: () => void;
}

export function puppet(): Puppet {
  const heard: Asking[][] = [];
  const closed: boolean[] = [];
  let last: Listener | undefined;
  return {
    heard,
    closed,
    open(listener) {
      const mine: Asking[] = [];
      const index = heard.push(mine) - 1;
      closed.push(false);
      last = listener;
      return { post: (asking) => void mine.push(asking), close: () => void (closed[index] = true) };
    },
    say: (telling) => last?.tell(telling),
    die: () => last?.lost('gone'),
  };
}
