import type { Asking } from '../ui/play/asking.ts';
import { homeOf } from './view/homes.ts';
import type { Lexicon } from './view/lexicon.ts';

/** A choice that lies open on the page: what can be picked, by id, and who takes it. */
export interface Ask {
  readonly options: readonly string[];
  readonly take: (option: string) => void;
}

/** The choices that lie open, the last opened last. */
export interface Asks {
  readonly open: () => readonly Ask[];
  /** Returns how to close it. */
  readonly ask: (ask: Ask) => () => void;
  /** Calls back after every change; returns how to stop that. */
  readonly watch: (call: () => void) => () => void;
}

export function openAsks(): Asks {
  const watchers = new Set<() => void>();
  let open: readonly Ask[] = [];
  const put = (asks: readonly Ask[]): void => {
    open = asks;
    for (const call of watchers) call();
  };
  return {
    open: () => open,
    ask(ask) {
      put([...open, ask]);
      return () => put(open.filter((one) => one !== ask));
    },
    watch(call) {
      watchers.add(call);
      return () => watchers.delete(call);
    },
  };
}

const known = new WeakMap<Asks, { readonly lexicon: Lexicon; readonly asking: Asking }>();

/** What the page asks by, while a map is shown: the same as long as things are called the same. */
export function askingOf(asks: Asks, lexicon: Lexicon): Asking {
  const before = known.get(asks);
  if (before?.lexicon === lexicon) return before.asking;
  const asking: Asking = {
    mapped: (options) => options.some((option) => placeOfOption(lexicon, option) !== undefined),
    ask: (options, take) => asks.ask({ options, take }),
  };
  known.set(asks, { lexicon, asking });
  return asking;
}

/** The place on the map that an option means: itself, or where a party of that id is at home. */
export function placeOfOption(lexicon: Lexicon, option: string): string | undefined {
  if (Object.hasOwn(lexicon.scenario.places, option)) return option;
  return homeOf(
    lexicon,
    lexicon.rulebook.parties.findIndex(({ id }) => id === option),
  );
}

/** Places that can be picked now for a choice that lies open. */
export const askedPlaces = (lexicon: Lexicon, open: readonly Ask[]): ReadonlySet<string> =>
  new Set(open.flatMap(({ options }) => options.flatMap((option) => placeOfOption(lexicon, option) ?? [])));

/** Who takes a place that was picked, and as what: the choice opened last that knows it; of several at home there the one named first. */
export function takerOf(lexicon: Lexicon, open: readonly Ask[], place: string): (() => void) | undefined {
  for (const { options, take } of open.toReversed()) {
    const option = options.find((one) => placeOfOption(lexicon, one) === place);
    if (option !== undefined) return () => take(option);
  }
  return undefined;
}
