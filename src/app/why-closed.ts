import { fetchLate } from '../words/late.ts';
import { whenIdle } from './when-idle.ts';
import type * as all from './view/sayings.ts';

/** What says why: why a move is closed, why orders are not sealed together, why others answered as they did, why an adviser speaks so. */
export type Sayings = Partial<typeof all>;

/** Says why, once the words for it are here: nobody asks before there is a question to look at. */
export interface Doorkeeper {
  /** Empty until it can say, and where it never can. */
  readonly sayings: () => Sayings;
}

/** What did not come is asked for again. Milliseconds. */
const AGAIN = 5000;

/** `onNews` is called when it can say. */
export function openDoorkeeper(onNews: () => void): Doorkeeper {
  let said: Sayings | undefined;
  const fetch = async (): Promise<void> => {
    try {
      [said] = await Promise.all([import('./view/sayings.ts'), fetchLate()]);
    } catch {
      // Without it nobody could say how it ended.
      setTimeout(() => void fetch(), AGAIN);
      return;
    }
    onNews();
  };
  return {
    sayings() {
      if (said === undefined) {
        said = {};
        // The question itself is seen first.
        whenIdle(() => void fetch());
      }
      return said;
    },
  };
}
