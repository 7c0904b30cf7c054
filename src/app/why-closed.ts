import { fetchLate } from '../words/late.ts';
import type { WhyClosed } from './view/moves.ts';

/** Says why a move is closed, once the words for it are here: nobody asks before there is a question to look at. */
export interface Doorkeeper {
  /** Undefined until it can say, and where it never can. */
  readonly whyClosed: () => WhyClosed | undefined;
}

/** `onNews` is called when it can say. */
export function openDoorkeeper(onNews: () => void): Doorkeeper {
  let words: WhyClosed | 'coming' | 'failed' | undefined;
  const fetch = async (): Promise<void> => {
    try {
      [{ whyClosed: words }] = await Promise.all([import('./view/unmet-text.ts'), fetchLate()]);
    } catch {
      words = 'failed';
      return;
    }
    onNews();
  };
  return {
    whyClosed() {
      if (words === undefined) {
        words = 'coming';
        void fetch();
      }
      return typeof words === 'string' ? undefined : words;
    },
  };
}
