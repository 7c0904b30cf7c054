import { Composer, isMap, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { BOUNDS } from '../bounds.ts';
import { badCharacter } from './characters.ts';
import type { Fault } from './fault.ts';
import { positionAt, type SourceFile } from './source-file.ts';
import type { MapEntry, MapNode, ScalarNode, SourceNode, Span } from './source-node.ts';
import { syntaxFaults, tabInstead } from './syntax.ts';
import { tokensOf } from './tokens.ts';

export interface YamlReading {
  /** Absent where the file does not read at all. */
  readonly root?: SourceNode;
  readonly faults: readonly Fault[];
}

/** Reads one file as strict YAML: core schema, string keys, nothing empty, nothing twice, no anchors, tags or directives. */
export function readYaml(file: SourceFile): YamlReading {
  if (file.text.length > BOUNDS.fileLength) {
    const message = `The file has more than ${BOUNDS.fileLength} characters; no more are read.`;
    return { faults: [{ code: 'too_big', file, offset: 0, message, hint: 'Move a part into a file of its own.' }] };
  }
  const unreadable = badCharacter(file);
  if (unreadable !== undefined) return { faults: [unreadable] };
  const { tokens, faults } = tokensOf(file);
  // A tag spoils what it stands before, and nothing else: that can be left out, and the rest be read.
  if (faults.some(({ code }) => code !== 'yaml_tag')) return { faults: tabInstead(file, faults) };

  const composer = new Composer({ stringKeys: true, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const [document] = composer.compose(tokens.slice(0, MOST_TOKENS), true, file.text.length);
  const warnings = faults.length > 0 ? [] : (document?.warnings ?? []);
  const syntax = syntaxFaults(file, [...(document?.errors ?? []), ...warnings]);
  if (syntax.length > 0) return { faults: faults.length > 0 ? faults : syntax };
  const reader = new NodeReader(file);
  const contents: unknown = document?.contents ?? null;
  const root = reader.read(contents, { start: 0, end: 0 });
  return { root, faults: [...faults, ...reader.faults] };
}

// Comments and stray brackets between documents are tokens of their own; a file of nothing else is not worth reading to its end.
const MOST_TOKENS = 4_000;

const STYLES = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
} as const;

const QUOTES = 'Put the text in quotes.';
const SPACE = 'Between a key and its value stand a colon and a space: turns: 6.';

class NodeReader {
  readonly faults: Fault[] = [];
  private readonly file: SourceFile;

  constructor(file: SourceFile) {
    this.file = file;
  }

  read(node: unknown, nowhere: Span): SourceNode {
    if (isMap<Scalar>(node)) return this.map(node);
    if (isSeq(node)) return this.list(node);
    if (isScalar(node)) return this.scalar(node, nowhere);
    return this.hole(nowhere);
  }

  private map(node: YAMLMap<Scalar>): MapNode {
    const entries = new Map<string, MapEntry>();
    const { file } = this;
    let before: { readonly key: string; readonly node: SourceNode } | undefined;
    for (const pair of node.items) {
      const keySpan = spanOf(pair.key.range);
      const key = keyOf(pair.key);
      const stuck = pair.value === null && node.flow === true ? /^([a-z][a-z0-9_]*):\S/.exec(key)?.[1] : undefined;
      if (stuck !== undefined) {
        // start:30 reads as a key without value.
        this.complain('yaml_syntax', keySpan.start + stuck.length, 'After the colon a space is missing.', SPACE);
        entries.set(stuck, { file, keySpan, node: damaged(this.scalar(pair.key, keySpan)) });
        continue;
      }
      if (pair.value === null && node.flow === true && isPlainText(before?.node)) {
        // Within { } a comma ends a text: what follows it reads as a key without value.
        const point = typeof before.node.value === 'number' && /^\d+$/.test(key);
        const hint = point ? `Write ${before.node.value}.${key}, with a point.` : QUOTES;
        this.complain('cut_text', before.node.span.end, 'The comma ends the text here.', hint);
        entries.set(before.key, {
          file,
          keySpan: entries.get(before.key)?.keySpan ?? keySpan,
          node: damaged(before.node),
        });
        continue;
      }
      if (this.refuses(key, keySpan, entries)) continue;
      const value = this.read(pair.value, keySpan);
      entries.set(key, { file, keySpan, node: value });
      before = { key, node: value };
    }
    return { kind: 'map', file, span: spanOf(node.range), entries };
  }

  private refuses(key: string, span: Span, known: ReadonlyMap<string, MapEntry>): boolean {
    if (key === '' || key === '__proto__') {
      this.complain('bad_key', span.start, key === '' ? 'A key is missing here.' : `“${key}” cannot be a key.`);
      return true;
    }
    const first = known.get(key);
    if (first !== undefined) {
      const { line } = positionAt(this.file, first.keySpan.start);
      this.complain(
        'duplicate_key',
        span.start,
        `“${key}” stands here a second time, after line ${line}.`,
        'Delete one, or name it otherwise.',
      );
      return true;
    }
    return false;
  }

  private list(node: YAMLSeq): SourceNode {
    const span = spanOf(node.range);
    const items = node.items.map((item) => this.read(item, isScalar(item) ? spanOf(item.range) : span));
    return { kind: 'list', file: this.file, span, items };
  }

  private scalar(node: Scalar, nowhere: Span): ScalarNode {
    const { value } = node;
    const span = node.range ? spanOf(node.range) : nowhere;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      return this.hole(nowhere, span);
    const style = node.type === undefined ? 'plain' : STYLES[node.type];
    // There is one 0 alone.
    const isTagged = node.tag !== undefined;
    return { kind: 'scalar', file: this.file, span, value: value === 0 ? 0 : value, style, damaged: isTagged };
  }

  /** Nothing stands where something should; `after` is the key, or the list, that wants it. */
  private hole(after: Span, span: Span = after): ScalarNode {
    const rest = this.file.text.slice(after.end, this.file.text.indexOf('\n', after.end) >>> 0);
    if (/^\s*:\s+#/.test(rest)) {
      this.complain(
        'cut_text',
        after.end + rest.indexOf('#'),
        'What follows # is a comment, so nothing stands here.',
        QUOTES,
      );
    } else {
      this.complain('empty_value', after.start, 'Nothing stands here.', 'Write a value, or leave the key out.');
    }
    return { kind: 'scalar', file: this.file, span, value: '', style: 'plain', damaged: true };
  }

  private complain(code: Fault['code'], offset: number, message: string, hint?: string): void {
    // More are never shown.
    if (this.faults.length > BOUNDS.problems) return;
    this.faults.push({ code, file: this.file, offset, message, ...(hint === undefined ? {} : { hint }) });
  }
}

/** `null` is a word like any other where a key stands; a key that is not there is an empty text. */
function keyOf({ value, source }: Scalar): string {
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : (source ?? '');
}

function isPlainText(node: SourceNode | undefined): node is ScalarNode {
  return node?.kind === 'scalar' && node.style === 'plain';
}

function damaged(node: ScalarNode): ScalarNode {
  return { ...node, damaged: true };
}

function spanOf(range: readonly [number, number, number] | null | undefined): Span {
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}
