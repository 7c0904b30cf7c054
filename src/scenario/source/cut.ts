import type { Finding } from '../problem.ts';
import { locate } from './locate.ts';
import type { ScalarNode, SourceNode } from './source-node.ts';

const QUOTES = 'Put the text in quotes.';

/** Says so where something is wrong only because YAML ended a text at a comma or a #. */
export function explainCut(root: SourceNode, finding: Finding): Finding {
  const { node, entry, whole } = locate(root, finding.path);
  if (!whole) return finding;
  if (finding.code === 'unknown_key' && entry !== undefined && finding.hint?.startsWith('Did you mean') !== true) {
    const before = entry.file.text.slice(0, entry.keySpan.start).trimEnd();
    if (/[^\s\]}'"]\s*,$/.test(before.slice(-200)))
      return {
        ...finding,
        hint: `${finding.hint ?? ''} If it belongs to the text before it, put that in quotes.`.trim(),
      };
  }
  if (finding.code !== 'expression_syntax' || node.kind !== 'scalar' || node.style !== 'plain') return finding;
  const end = String(node.value).length;
  if ((finding.offset ?? 0) < end) return finding;
  const sign = signAfter(node);
  return sign === undefined
    ? finding
    : { ...finding, code: 'cut_text', message: `The ${sign} ends the text here.`, hint: QUOTES };
}

function signAfter({ file, span, value }: ScalarNode): string | undefined {
  const rest = file.text.slice(span.end, span.end + 200);
  if (/^[ \t]+#/.test(rest)) return '#';
  const text = String(value);
  const open = text.split('(').length > text.split(')').length;
  return open && /^\s*,/.test(rest) ? 'comma' : undefined;
}
