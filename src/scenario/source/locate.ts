import type { MapEntry, SourceNode } from './source-node.ts';

export interface Spot {
  readonly node: SourceNode;
  /** The entry whose value the node is. */
  readonly entry?: MapEntry;
  /** Whether all of the path was found. */
  readonly whole: boolean;
}

/**
 * Finds what a path names. Keys may hold dots themselves; keys of the finished scenario (`whenHeld`, `walkAways`) stand for
 * those of the file; a step that the file's shorter form leaves out is skipped. Where the path goes on into what is not
 * written, the last that is written is meant.
 */
export function locate(root: SourceNode, path: string): Spot {
  const steps = path === '' ? [] : path.split('.');
  let spot: Spot = { node: root, whole: steps.length === 0 };
  let index = 0;
  while (index < steps.length) {
    const next = step(spot.node, steps, index);
    if (next === undefined) {
      // Perhaps the next step is found without this one: lines.a.turns.8 stands in the file as lines.a.8.
      if (spot.node.kind === 'scalar' || step(spot.node, steps, index + 1) === undefined)
        return { ...spot, whole: false };
      index += 1;
      continue;
    }
    index = next.index;
    spot = {
      node: next.node,
      ...(next.entry === undefined ? {} : { entry: next.entry }),
      whole: index === steps.length,
    };
  }
  return spot;
}

interface Step {
  readonly node: SourceNode;
  readonly entry?: MapEntry;
  readonly index: number;
}

function step(node: SourceNode, steps: readonly string[], index: number): Step | undefined {
  if (index >= steps.length) return undefined;
  if (node.kind === 'list') {
    const item = node.items[Number(steps[index])];
    return item && { node: item, index: index + 1 };
  }
  if (node.kind === 'scalar') return undefined;
  for (let end = steps.length; end > index; end -= 1) {
    const key = steps.slice(index, end).join('.');
    const entry = node.entries.get(key) ?? (end === index + 1 ? node.entries.get(writtenKey(key)) : undefined);
    if (entry !== undefined) return { node: entry.node, entry, index: end };
  }
  return undefined;
}

/** `whenHeld` is written when_held; the parties' `walkAways` are one walk_away. */
function writtenKey(key: string): string {
  if (key === 'walkAways') return 'walk_away';
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Paths of all that was complained of already, by keys joined by dots. */
export function damagedIn(node: SourceNode, path = ''): readonly string[] {
  const below = (key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);
  switch (node.kind) {
    case 'scalar':
      return node.damaged ? [path] : [];
    case 'list':
      return node.items.flatMap((item, index) => damagedIn(item, below(index)));
    default:
      return [...node.entries].flatMap(([key, entry]) => damagedIn(entry.node, below(key)));
  }
}

/** Whether what a path names, or what stands in its place, was complained of already. */
export function isDamaged(root: SourceNode, path: string): boolean {
  const { node } = locate(root, path);
  return node.kind === 'scalar' && node.damaged;
}
