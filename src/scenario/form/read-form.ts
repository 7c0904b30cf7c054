import type { Finding } from '../problem.ts';
import { isDamaged, locate } from '../source/locate.ts';
import { dataOf, type MapEntry, type MapNode, type SourceNode } from '../source/source-node.ts';
import { checkForm } from './check-form.ts';
import type { ScenarioForm } from './scenario-form.ts';

export interface FormReading {
  /** What was meant, as far as that is sure; absent where it is not. */
  readonly form?: ScenarioForm;
  /** What keeps it from having the form of a scenario. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the form of a scenario. Keys that the format does not have, and values that YAML spoiled, need not keep an author from being told
 * the rest: a key is taken for the one it was most likely meant to be, or left out; a spoiled value is left out. Any other fault of form
 * leaves open what was meant, and no form.
 */
export function readForm(root: MapNode): FormReading {
  const read = checkForm(dataOf(root));
  if (read.ok) return { form: read.value, findings: [] };
  const findings = read.failure.filter(({ path }) => !isDamaged(root, path));
  if (findings.some(({ code }) => code !== 'unknown_key')) return { findings };
  const strays = new Map<MapEntry, string | undefined>();
  for (const { path, meant } of findings) {
    const { entry } = locate(root, path);
    if (entry !== undefined) strays.set(entry, meant);
  }
  const mended = checkForm(mendedData(root, strays));
  if (mended.ok) return { form: mended.value, findings };
  const without = checkForm(mendedData(root, new Map([...strays.keys()].map((entry) => [entry, undefined]))));
  return without.ok ? { form: without.value, findings } : { findings };
}

const isWhole = (part: SourceNode): boolean => part.kind !== 'scalar' || !part.damaged;

/** The data of a tree with some keys renamed, or left out where they have no new name; spoiled values are left out. */
function mendedData(node: SourceNode, strays: ReadonlyMap<MapEntry, string | undefined>): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.filter(isWhole).map((item) => mendedData(item, strays));
  return Object.fromEntries(
    [...node.entries].flatMap(([key, entry]) => {
      const meant = strays.get(entry);
      const name = strays.has(entry) ? meant : key;
      // What is there already is not written over by what was perhaps meant to be it.
      const taken = name !== key && name !== undefined && node.entries.has(name);
      return name === undefined || taken || !isWhole(entry.node) ? [] : [[name, mendedData(entry.node, strays)]];
    }),
  );
}
