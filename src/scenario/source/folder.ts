import { BOUNDS } from '../bounds.ts';
import { HIDDEN_ENDING } from '../file-names.ts';
import { nearest } from '../nearest.ts';
import { withoutMark } from './characters.ts';
import type { Fault } from './fault.ts';
import { sourceFile, type SourceFile } from './source-file.ts';
import type { MapEntry, MapNode, SourceNode } from './source-node.ts';
import { readYaml } from './yaml.ts';

/** The files a scenario may have beside its translations. Any part may stand in any but the last. */
export const FILES = [
  'scenario.yaml',
  'moves.yaml',
  'events.yaml',
  'documents.yaml',
  'lesson.yaml',
  'history.yaml',
] as const;
const TRANSLATION = /^lang\/([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.yaml$/;

export interface Folder {
  /** The whole scenario as one tree; absent where a file did not read. */
  readonly root?: MapNode;
  /** By language. */
  readonly translations: ReadonlyMap<string, SourceNode>;
  readonly faults: readonly Fault[];
}

/** Reads the files of a scenario, by their names within its folder, and joins them. */
export function readFolder(files: ReadonlyMap<string, string>): Folder {
  const faults: Fault[] = [];
  const total = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  if (total > BOUNDS.totalLength || files.size > BOUNDS.files) {
    const file = sourceFile('scenario.yaml', '');
    const message = `These are more than ${BOUNDS.totalLength} characters, or more than ${BOUNDS.files} files; no more are read.`;
    return { translations: new Map(), faults: [{ code: 'too_big', file, offset: 0, message }] };
  }
  const read = (name: string): SourceNode | undefined => {
    const file = sourceFile(name, withoutMark(files.get(name) ?? ''));
    const reading = readYaml(file);
    faults.push(...reading.faults);
    return reading.root;
  };
  const translations = new Map<string, SourceNode>();
  for (const name of files.keys()) {
    const language = TRANSLATION.exec(name)?.[1];
    if (language === undefined) {
      if (!FILES.some((known) => known === name)) faults.push(unknownFile(name));
      continue;
    }
    const tree = read(name);
    if (tree !== undefined) translations.set(language, tree);
  }
  if (!files.has('scenario.yaml')) {
    const message = 'There is no scenario.yaml.';
    const hint = 'Give this name to the file that begins with “format: 1”.';
    faults.push({ code: 'no_scenario_file', file: sourceFile('scenario.yaml', ''), offset: 0, message, hint });
  }
  const present = FILES.filter((name) => files.has(name));
  const trees = present.map((name) => [name, read(name)] as const);
  const readable = trees.flatMap(([name, tree]) => (tree === undefined ? [] : [[name, tree] as const]));
  if (!files.has('scenario.yaml') || readable.length < trees.length) return { translations, faults };
  const root = join(readable, faults);
  return { ...(root === undefined ? {} : { root }), translations, faults };
}

function unknownFile(name: string): Fault {
  const meant = nearestFile(name);
  return {
    code: 'unknown_file',
    file: sourceFile(name, ''),
    offset: 0,
    message: `${name} is no file of a scenario and is not read.`,
    ...(HIDDEN_ENDING.test(name)
      ? { hint: `Take “.txt” from the end of its name: ${name.slice(0, -'.txt'.length)}.` }
      : meant !== undefined && { hint: `Did you mean “${meant}”?` }),
  };
}

/** The file a mistyped name most likely meant: one of those there are, or a translation that ends otherwise or lies elsewhere. */
function nearestFile(name: string): string | undefined {
  const [, language, ending] = /^(?:lang\/)?([a-z-]+)(\.ya?ml)$/i.exec(name) ?? [];
  const translation = ending === undefined ? '' : `lang/${language ?? ''}.yaml`;
  const known = nearest(name, FILES);
  return known ?? (TRANSLATION.test(translation) && translation !== name ? translation : undefined);
}

/** One tree of several: each part stands in one file alone; history.yaml is the line `history`. */
function join(trees: readonly (readonly [string, SourceNode])[], faults: Fault[]): MapNode | undefined {
  const entries = new Map<string, MapEntry>();
  let base: MapNode | undefined;
  let history: SourceNode | undefined;
  for (const [name, tree] of trees) {
    if (name === 'history.yaml') {
      history = tree;
      continue;
    }
    if (tree.kind !== 'map') {
      faults.push({
        code: 'wrong_type',
        file: tree.file,
        offset: tree.span.start,
        message: `${name} must be a map of keys.`,
      });
      continue;
    }
    base ??= tree;
    for (const [key, entry] of tree.entries) {
      const other = entries.get(key);
      if (other === undefined) entries.set(key, entry);
      else faults.push(twice(key, entry, other.file));
    }
  }
  if (base === undefined) return undefined;
  if (history !== undefined) addHistory(entries, history, faults);
  return { ...base, entries };
}

function addHistory(entries: Map<string, MapEntry>, history: SourceNode, faults: Fault[]): void {
  const { file, span } = history;
  const line: MapEntry = { file, keySpan: span, node: history };
  const lines = entries.get('lines') ?? {
    ...line,
    node: { kind: 'map', file, span, entries: new Map<string, MapEntry>() },
  };
  // What else stands there is complained of by its form.
  if (lines.node.kind !== 'map') return;
  const other = lines.node.entries.get('history');
  if (other !== undefined) faults.push(twice('lines.history', line, other.file));
  const all = new Map([...lines.node.entries, ['history', line] as const]);
  entries.set('lines', { ...lines, node: { ...lines.node, entries: all } });
}

function twice(key: string, { file, keySpan }: MapEntry, other: SourceFile): Fault {
  const message = `${key} already stands in ${other.name}.`;
  return { code: 'duplicate_key', file, offset: keySpan.start, message, hint: 'Keep it in one of the two files.' };
}
