import type { Action, Deed } from '../deed.ts';
import type { Bench } from './bench.ts';
import type { Draft } from './draft.ts';

/** Who sees a deed that is neither public nor secret, besides its doer: whoever it is addressed to. */
export function seenBy(draft: Draft, asks: Deed['asks'], actions: readonly Action[], bench: Bench): number[] {
  const parties = [...asks.map(({ party }) => party), ...actions.flatMap((action) => addressees(action, bench))];
  return [...new Set(parties)].filter((party) => party >= 0 && party !== draft.party).toSorted((a, b) => a - b);
}

function addressees(action: Action, bench: Bench): number[] {
  switch (action.kind) {
    case 'told':
    case 'need':
      return [action.party];
    case 'give':
    case 'reading':
      return [action.to, action.from];
    case 'promise': {
      const to = Object.values(bench.scenario.promises)[action.promise]?.to;
      return to === undefined ? [] : [bench.directory.parties.indexOf(to)];
    }
    case 'bar':
      return [
        bench.directory.parties.indexOf(Object.values(bench.scenario.preconditions)[action.precondition]?.of ?? ''),
      ];
    case 'if':
      return [...action.then, ...action.else].flatMap((each) => addressees(each, bench));
    case 'odds':
      return action.outcomes.flatMap(({ actions }) => actions.flatMap((each) => addressees(each, bench)));
    default:
      return [];
  }
}
