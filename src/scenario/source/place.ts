import type { Finding, Problem } from '../problem.ts';
import { locate } from './locate.ts';
import { fileOffset } from './scalar-offset.ts';
import { frameAt, positionAt } from './source-file.ts';
import type { SourceNode } from './source-node.ts';

/** A finding with its place in the file: the value it names, a letter of it, or the key; for a list or map always the key. */
export function placeIn(root: SourceNode, finding: Finding): Problem {
  const { node, entry, whole } = locate(root, finding.path);
  const onKey = entry !== undefined && (finding.key === true || node.kind !== 'scalar') && whole;
  const offset = onKey ? entry.keySpan.start : startOf(node, entry?.keySpan.start, finding.offset);
  const file = onKey ? entry.file : node.file;
  const position = positionAt(file, offset);
  return { ...finding, file: file.name, ...position, frame: frameAt(file, position) };
}

function startOf(node: SourceNode, key: number | undefined, offset: number | undefined): number {
  if (node.kind === 'scalar') return offset === undefined ? node.span.start : fileOffset(node, offset);
  return key ?? node.span.start;
}
