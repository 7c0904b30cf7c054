import { never } from '../../kit/never.ts';
import type { SourceFile } from './source-file.ts';

/** Offsets into the text of the file; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly file: SourceFile;
  readonly span: Span;
  readonly value: string | number | boolean;
  readonly style: 'plain' | 'single' | 'double' | 'block';
  /** Already complained of; whatever else may be wrong with it follows from that. */
  readonly damaged: boolean;
}

export interface ListNode {
  readonly kind: 'list';
  readonly file: SourceFile;
  readonly span: Span;
  readonly items: readonly SourceNode[];
}

export interface MapEntry {
  readonly file: SourceFile;
  readonly keySpan: Span;
  readonly node: SourceNode;
}

export interface MapNode {
  readonly kind: 'map';
  readonly file: SourceFile;
  readonly span: Span;
  readonly entries: ReadonlyMap<string, MapEntry>;
}

/** What a file says, each part with its place. A scenario of several files is one tree whose branches know their file. */
export type SourceNode = ScalarNode | ListNode | MapNode;

/** The same without places. */
export function dataOf(node: SourceNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(dataOf);
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, entry]) => [key, dataOf(entry.node)]));
    default:
      return never(node);
  }
}
