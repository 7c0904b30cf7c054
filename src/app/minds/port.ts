import type { Asking, Telling } from './message.ts';

/** A way to a thinker, wherever it is. */
export interface Port {
  readonly post: (asking: Asking) => void;
  /** Ends the thinker; nothing is heard of it any more. */
  readonly close: () => void;
}

/** Who listens to a thinker. */
export interface Listener {
  readonly tell: (telling: Telling) => void;
  /** It is gone; nothing more will come. */
  readonly lost: (why: string) => void;
}

/** Brings a thinker up. Throws where there can be none of the kind. */
export type OpenPort = (listener: Listener) => Port;
