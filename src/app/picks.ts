import type { StageIntents } from '../stage/sight.ts';

/** A place or a party that somebody wants to look at, wherever it was picked. */
export type Pick = Parameters<StageIntents['pick']>[0];

/** Where what is picked on the stage or in a list is handed to who lays it open; undefined puts it away. */
export interface Picks {
  readonly pick: (what: Pick | undefined) => void;
  readonly last: () => Pick | undefined;
  /** Calls back for each; returns how to stop that. */
  readonly watch: (call: (what: Pick | undefined) => void) => () => void;
}

export function openPicks(): Picks {
  const watchers = new Set<(what: Pick | undefined) => void>();
  let last: Pick | undefined;
  return {
    pick(what) {
      last = what;
      for (const call of watchers) call(what);
    },
    last: () => last,
    watch(call) {
      watchers.add(call);
      return () => watchers.delete(call);
    },
  };
}
