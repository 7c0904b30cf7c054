import { fetchLate } from '../words/late.ts';
import type { WhyClosed } from './view/moves.ts';
import type { inheritedLines } from './view/inherited.ts';
import type { ReasonsOf } from './view/play-view.ts';
import type { sealingOf } from './view/sealing.ts';

/** What says why: why a move is closed, why orders are not sealed together, and why others answered as they did. */
export interface Sayings {
  readonly whyClosed?: WhyClosed;
  readonly sealingOf?: typeof sealingOf;
  readonly reasonsOf?: ReasonsOf;
  readonly inheritedLines?: typeof inheritedLines;
}

/** Says why, once the words for it are here: nobody asks before there is a question to look at. */
export interface Doorkeeper {
  /** Empty until it can say, and where it never can. */
  readonly sayings: () => Sayings;
}

/** `onNews` is called when it can say. */
export function openDoorkeeper(onNews: () => void): Doorkeeper {
  let said: Sayings | undefined;
  const fetch = async (): Promise<void> => {
    try {
      const [{ whyClosed }, { sealingOf }, { reasonsOf }, inherited] = await Promise.all([
        import('./view/unmet-text.ts'),
        import('./view/sealing.ts'),
        import('./view/reasons.ts'),
        import('./view/inherited.ts'),
        fetchLate(),
      ]);
      said = { whyClosed, sealingOf, reasonsOf, inheritedLines: inherited.inheritedLines };
    } catch {
      return;
    }
    onNews();
  };
  return {
    sayings() {
      if (said === undefined) {
        said = {};
        void fetch();
      }
      return said;
    },
  };
}
