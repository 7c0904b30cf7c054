import { parseSync, visitorKeys } from 'oxc-parser';

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** `import type` and its kin: gone when the file runs. */
  readonly typeOnly: boolean;
}

export interface Mention {
  readonly text: string;
  readonly line: number;
}

/** What the guard needs to know of one source file. */
export interface Source {
  readonly imports: readonly Import[];
  /** Names read that the file does not declare itself, and `Math.x` as one name. */
  readonly globals: readonly Mention[];
  /** Names of properties read from anything. */
  readonly properties: readonly Mention[];
  readonly operators: readonly Mention[];
  /** Every identifier, of values, properties and types. */
  readonly identifiers: readonly Mention[];
  /** Every piece of text: strings, templates, text between tags. */
  readonly texts: readonly Mention[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function childrenOf(node: Node, keys: readonly string[] = visitorKeys[node.type] ?? []): Node[] {
  return keys.flatMap((key) => node[key]).filter(isNode);
}

function nodeAt(node: Node, key: string): Node | undefined {
  const value = node[key];
  return isNode(value) ? value : undefined;
}

function textOf(node: Node | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node?.type === 'TemplateLiteral' && childrenOf(node, ['expressions']).length === 0) {
    const value = childrenOf(node, ['quasis'])[0]?.['value'];
    return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : undefined;
  }
  return undefined;
}

function nameOf(node: Node | undefined): string | undefined {
  return node?.type.endsWith('Identifier') && typeof node['name'] === 'string' ? node['name'] : undefined;
}

export function readSource(path: string, code: string): Source {
  const { program, errors } = parseSync(path, code);
  const [error] = errors;
  if (error) throw new SyntaxError(`${path}: ${error.message}`);
  const at = lineFinder(code);

  const imports: Import[] = [];
  const identifiers: Mention[] = [];
  const texts: Mention[] = [];
  const properties: Mention[] = [];
  const operators: Mention[] = [];
  const read: Mention[] = [];
  const declared = new Set<string>();

  const everything = (node: Node): void => {
    const imported = importOf(node);
    if (imported) imports.push({ ...imported, line: at(node) });
    const name = nameOf(node);
    if (name !== undefined) identifiers.push({ text: name, line: at(node) });
    const text = textIn(node);
    if (text !== undefined) texts.push({ text, line: at(node) });
    if (typeof node['operator'] === 'string') operators.push({ text: node['operator'], line: at(node) });
    for (const pattern of declarationsIn(node)) for (const bound of boundBy(pattern)) declared.add(bound);
    for (const child of childrenOf(node)) everything(child);
  };
  const values = (node: Node): void => {
    const name = nameOf(node);
    const property = propertyOf(node);
    if (name !== undefined && node.type === 'Identifier') read.push({ text: name, line: at(node) });
    if (property !== undefined) properties.push({ text: property, line: at(node) });
    if (property !== undefined && nameOf(nodeAt(node, 'object')) === 'Math') {
      read.push({ text: `Math.${property}`, line: at(node) });
      return;
    }
    for (const child of valuesIn(node)) values(child);
  };
  const root: unknown = program;
  if (isNode(root)) {
    everything(root);
    values(root);
  }
  return {
    imports,
    identifiers,
    texts,
    properties,
    operators,
    globals: read.filter(({ text }) => !declared.has(text)),
  };
}

function lineFinder(code: string): (node: Node) => number {
  const lines = new Uint32Array(code.length + 1);
  for (let offset = 0, line = 1; offset <= code.length; offset += 1) {
    lines[offset] = line;
    if (code[offset] === '\n') line += 1;
  }
  return ({ start }) => lines[start] ?? 1;
}

function importOf(node: Node): Omit<Import, 'line'> | undefined {
  const importing = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression'];
  if (importing.includes(node.type)) {
    const source = nodeAt(node, 'source');
    if (!source) return undefined;
    const typeOnly = node['importKind'] === 'type' || node['exportKind'] === 'type';
    return { specifier: textOf(source) ?? '(not a plain text)', typeOnly };
  }
  if (node.type === 'TSImportType') return { specifier: textOf(nodeAt(node, 'source')) ?? '', typeOnly: true };
  // new URL('./worker.ts', import.meta.url): how a worker or an asset is named.
  if (node.type === 'NewExpression' && nameOf(nodeAt(node, 'callee')) === 'URL') {
    const [first, second] = childrenOf(node, ['arguments']);
    const specifier = textOf(first);
    if (specifier !== undefined && second && propertyOf(second) === 'url') return { specifier, typeOnly: false };
  }
  return undefined;
}

function textIn(node: Node): string | undefined {
  if (node.type === 'TemplateElement') {
    const value = node['value'];
    return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : undefined;
  }
  if (node.type === 'JSXText' && typeof node['value'] === 'string') return node['value'];
  return node.type === 'Literal' ? textOf(node) : undefined;
}

function propertyOf(node: Node): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const property = nodeAt(node, 'property');
  return node['computed'] === true ? textOf(property) : nameOf(property);
}

const WRAPPERS = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSInstantiationExpression'];
const KEYED = ['Property', 'MethodDefinition', 'PropertyDefinition', 'AccessorProperty'];

/** The children that are read when the file runs: no types, no names of properties, no imports. */
function valuesIn(node: Node): Node[] {
  if (node.type.startsWith('TS')) return WRAPPERS.includes(node.type) ? childrenOf(node, ['expression']) : [];
  if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') return [];
  if (node.type === 'ExportSpecifier') return childrenOf(node, ['local']);
  if (node.type === 'MemberExpression' && node['computed'] !== true) return childrenOf(node, ['object']);
  if (KEYED.includes(node.type) && node['computed'] !== true) return childrenOf(node, ['value', 'decorators']);
  return childrenOf(node);
}

function declarationsIn(node: Node): Node[] {
  if (/^Import.*Specifier$/.test(node.type)) return childrenOf(node, ['local']);
  if (/Function|Class/.test(node.type)) return childrenOf(node, ['id', 'params']);
  if (node.type === 'VariableDeclarator') return childrenOf(node, ['id']);
  return node.type === 'CatchClause' ? childrenOf(node, ['param']) : [];
}

function boundBy(pattern: Node): string[] {
  const name = nameOf(pattern);
  if (name !== undefined) return [name];
  if (pattern.type === 'AssignmentPattern') return childrenOf(pattern, ['left']).flatMap(boundBy);
  if (pattern.type === 'Property') return childrenOf(pattern, ['value']).flatMap(boundBy);
  return childrenOf(pattern, ['properties', 'elements', 'argument', 'parameter']).flatMap(boundBy);
}
