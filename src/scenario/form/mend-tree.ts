import type { Finding } from '../problem.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, SourceNode, Span } from '../source/source-node.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { StandIn } from './stand-in.ts';

/** What is changed in a tree, by the parts it changes: a value put or left out, a key renamed, keys added. */
export interface Mends {
  readonly values: Map<SourceNode, StandIn | undefined>;
  readonly keys: Map<MapEntry, string>;
  readonly added: Map<MapNode, Map<string, StandIn>>;
}

export function noMends(): Mends {
  return { values: new Map(), keys: new Map(), added: new Map() };
}

/** The tree with its mends; what stands for something else keeps its place, and counts as complained of. */
export function mendedTree(root: MapNode, mends: Mends): MapNode {
  return mendedMap(root, mends);
}

function mended(node: SourceNode, mends: Mends): SourceNode | undefined {
  if (mends.values.has(node)) {
    const value = mends.values.get(node);
    return value === undefined ? undefined : nodeOf(value, node.file, node.span);
  }
  if (node.kind === 'scalar') return node;
  if (node.kind === 'map') return mendedMap(node, mends);
  const items = node.items.flatMap((item) => mended(item, mends) ?? []);
  return { ...node, items };
}

function mendedMap(node: MapNode, mends: Mends): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const [key, entry] of node.entries) {
    const value = mended(entry.node, mends);
    const name = mends.keys.get(entry) ?? key;
    // What is there already is not written over by what was perhaps meant to be it.
    const isTaken = name !== key && node.entries.has(name);
    if (value !== undefined && !isTaken) entries.set(name, { ...entry, node: value });
  }
  for (const [key, value] of mends.added.get(node) ?? []) {
    const keySpan = { start: node.span.start, end: node.span.start };
    entries.set(key, { file: node.file, keySpan, node: nodeOf(value, node.file, keySpan) });
  }
  return { ...node, entries };
}

function nodeOf(value: NonNullable<Finding['instead']>, file: SourceFile, span: Span): SourceNode {
  if (typeof value !== 'object')
    return { kind: 'scalar', file, span, value, style: 'plain', damaged: true } satisfies ScalarNode;
  if (Array.isArray(value)) return { kind: 'list', file, span, items: [] } satisfies ListNode;
  return { kind: 'map', file, span, entries: new Map() };
}
