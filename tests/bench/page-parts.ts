import { createWords } from '../../src/words/words.ts';

/** What a benchmark presses and looks for on a page in English, by the names a player reads. They are the beginnings of names. */
export interface PageParts {
  /** Takes a chair. */
  readonly chair: string;
  /** What a chair is told first, and how that is put aside. */
  readonly brief: string;
  readonly toDesk: string;
  /** Puts a move among the orders, and takes it off again. */
  readonly add: string;
  readonly remove: string;
  /** Sends the orders: by one of these names, whichever fits what lies there. */
  readonly seals: readonly string[];
  /** How the page's heading ends while others decide. */
  readonly waiting: string;
}

export async function pageParts(party: string): Promise<PageParts> {
  const { say } = await createWords('en');
  return {
    chair: party,
    brief: say('play.brief'),
    toDesk: say('play.toDesk'),
    add: say('orders.addThis', { text: '' }).trim(),
    remove: say('orders.remove', { text: '' }).trim(),
    seals: [say('orders.seal'), say('orders.sealNone'), say('orders.sealQuiet')],
    waiting: say('play.now.waiting'),
  };
}

/** Moves that can be put among the orders, as a selector. */
export const choiceOf = ({ add }: PageParts): string => `button[aria-label^="${add}"]:not([aria-disabled])`;
