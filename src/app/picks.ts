import type { StageIntents } from '../stage/sight.ts';

/** A place or a party that somebody wants to look at, wherever it was picked. */
export type Pick = Parameters<StageIntents['pick']>[0];

type Watch = (call: (what: Pick | undefined) => void) => () => void;

/** Where what is picked on the stage or in a list is handed to who lays it open; undefined puts it away. */
export interface Picks {
  readonly pick: (what: Pick | undefined) => void;
  readonly last: () => Pick | undefined;
  /** Calls back for each; returns how to stop that. */
  readonly watch: Watch;
  /** What may be picked and is pointed at in a list; undefined: nothing. */
  readonly point: (what: Pick | undefined) => void;
  readonly watchPoint: Watch;
}

export function openPicks(): Picks {
  let last: Pick | undefined;
  const [told, watch] = openWatch();
  const [point, watchPoint] = openWatch();
  return {
    pick(what) {
      last = what;
      told(what);
    },
    last: () => last,
    watch,
    point,
    watchPoint,
  };
}

function openWatch(): readonly [(what: Pick | undefined) => void, Watch] {
  const watchers = new Set<(what: Pick | undefined) => void>();
  return [
    (what) => {
      for (const call of watchers) call(what);
    },
    (call) => {
      watchers.add(call);
      return () => watchers.delete(call);
    },
  ];
}
