import type { Pick } from './show.ts';

/** By what something is pointed at. */
export type Hand = 'pointer' | 'keyboard';

/** What may be picked and is pointed at: under the pointer, else where the keyboard is in the lists of the page. */
export interface Pointed {
  /** Whether something else is pointed at now than before. */
  readonly at: (hand: Hand, what: Pick | undefined) => boolean;
  readonly now: () => Pick | undefined;
}

export function openPointed(): Pointed {
  const at: Partial<Record<Hand, Pick | undefined>> = {};
  const now = (): Pick | undefined => at.pointer ?? at.keyboard;
  return {
    at(hand, what) {
      const before = now();
      at[hand] = what;
      const after = now();
      return before?.kind !== after?.kind || before?.id !== after?.id;
    },
    now,
  };
}
