/** What the builder knows of a module. */
interface Known {
  /** Read in with it. */
  readonly importedIds: readonly string[];
}
interface Builder {
  getModuleInfo(id: string): Known | null;
}

/** A module and all that is read in with it. */
function readWith(id: string, builder: Builder): Set<string> {
  const all = new Set([id]);
  for (const one of all) for (const other of builder.getModuleInfo(one)?.importedIds ?? []) all.add(other);
  return all;
}

/** What `second` brings beside itself that `first` has not brought. */
function broughtBy(second: string, first: string, builder: Builder): ReadonlySet<string> {
  const before = readWith(first, builder);
  return new Set([...readWith(second, builder)].filter((id) => id !== second && !before.has(id)));
}

/**
 * Names the file of modules that are fetched together: all that `second` brings and `first` has not brought before lies in one
 * file called `name`. In many small ones it would be as many requests, and a tenth more bytes, for what is alike packs well.
 */
export function fetchedTogether(
  name: string,
  { first, second }: { readonly first: string; readonly second: string },
): (id: string, builder: Builder) => string | null {
  let together: ReadonlySet<string> | undefined;
  return (id, builder) => {
    together ??= broughtBy(second, first, builder);
    return together.has(id) ? name : null;
  };
}
