/** What a plain editor makes of a name where the system does not show endings. */
export const HIDDEN_ENDING = /(?:^|\/)(?:scenario|moves|events|documents|lesson|history)\.ya?ml\.txt$/i;

/**
 * Which files of a folder or archive are those of a scenario, and what they are called within it. The scenario may lie in a
 * folder of its own; the highest scenario.yaml says where. Every YAML file beside it or in lang/ is taken, one that ends in
 * .yml too, so that its name can be complained of; whatever is no YAML, or lies elsewhere, is left out.
 */
export function scenarioFileNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const clean = paths.filter(
    (path) =>
      (/\.ya?ml$/i.test(path) || HIDDEN_ENDING.test(path)) && !path.split('/').some((part) => /^(?:\.|__)/.test(part)),
  );
  const [top] = clean
    .filter((path) => /(?:^|\/)scenario\.yaml$/.test(path))
    .toSorted((one, other) => one.split('/').length - other.split('/').length);
  const hidden = clean.find((path) => /(?:^|\/)scenario\.yaml\.txt$/.test(path));
  const base = (top ?? hidden ?? '').replace(/scenario\.yaml(?:\.txt)?$/, '');
  const within = clean.filter((path) => path.startsWith(base)).map((path) => [path, path.slice(base.length)] as const);
  return new Map(within.filter(([, name]) => /^(?:lang\/)?[^/]+$/.test(name)));
}
