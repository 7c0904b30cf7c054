/**
 * Which files of a folder or archive are those of a scenario, and what they are called within it. The scenario may lie in a
 * folder of its own; the highest scenario.yaml says where. Every YAML file beside it or in lang/ is taken, one that ends in
 * .yml too, so that its name can be complained of; whatever is no YAML, or lies elsewhere, is left out.
 */
export function scenarioFileNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const clean = paths.filter(
    (path) => /\.ya?ml$/i.test(path) && !path.split('/').some((part) => /^(?:\.|__)/.test(part)),
  );
  const [top] = clean
    .filter((path) => /(?:^|\/)scenario\.yaml$/.test(path))
    .toSorted((one, other) => one.split('/').length - other.split('/').length);
  const base = (top ?? '').slice(0, -'scenario.yaml'.length);
  const within = clean.filter((path) => path.startsWith(base)).map((path) => [path, path.slice(base.length)] as const);
  return new Map(within.filter(([, name]) => /^(?:lang\/)?[^/]+$/.test(name)));
}
