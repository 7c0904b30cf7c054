import { never } from '../kit/never.ts';
import { BOUNDS } from './bounds.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { problemOf } from './source/fault.ts';
import type { SourceNode } from './source/source-node.ts';
import { textsOf } from './texts.ts';

interface Translations {
  readonly translations: Scenario['translations'];
  readonly problems: readonly Problem[];
}

/**
 * Reads the texts in other languages: maps within maps as in the scenario, or keys joined by dots. `spoiled`: paths of what stands in the
 * scenario and could not be read; of their translations nothing is said.
 */
export function readTranslations(
  scenario: Scenario,
  trees: ReadonlyMap<string, SourceNode>,
  spoiled: readonly string[] = [],
): Translations {
  const texts = textsOf(scenario);
  const isSpoiled = (path: string): boolean => spoiled.some((place) => path === place || path.startsWith(`${place}.`));
  const translations: Record<string, Readonly<Record<string, string>>> = {};
  const problems: Problem[] = [];
  for (const [language, tree] of trees) {
    if (language === scenario.language) {
      problems.push(problemOf({ ...ownLanguage(language), file: tree.file, offset: 0 }));
      continue;
    }
    const found: Record<string, string> = {};
    if (tree.kind !== 'map') {
      const message = 'A translation is a map of keys.';
      problems.push(problemOf({ code: 'wrong_type', message, file: tree.file, offset: tree.span.start }));
      continue;
    }
    for (const { path, node, offset } of leavesOf(tree)) {
      // More are never shown, and looking for nearest names takes its time.
      if (problems.length > BOUNDS.problems) break;
      const known = texts.has(path);
      if (!known && isSpoiled(path)) continue;
      if (known && node.kind === 'scalar' && String(node.value).trim() !== '') found[path] = String(node.value);
      else
        problems.push(problemOf({ ...(known ? noText(path) : unknown(path, texts.keys())), file: node.file, offset }));
    }
    translations[language] = found;
    const missing = [...texts.keys()].filter(
      (path) => !Object.hasOwn(found, path) && !isSpoiled(path) && !staysAsItIs(path),
    );
    if (missing.length > 0) problems.push(problemOf({ ...missingTexts(missing), file: tree.file, offset: 0 }));
  }
  return { translations, problems };
}

/** A source is found by the title it has; a translation says it in other words only where the source has such. */
const staysAsItIs = (path: string): boolean => path.startsWith('sources.');

interface Leaf {
  readonly path: string;
  readonly node: SourceNode;
  /** Of the key, or of the item of a list. */
  readonly offset: number;
}

function leavesOf(node: SourceNode, path = '', offset = node.span.start): Leaf[] {
  const deeper = (key: string): string => (path === '' ? key : `${path}.${key}`);
  switch (node.kind) {
    case 'scalar':
      return [{ path, node, offset }];
    case 'list':
      return node.items.flatMap((item, index) => leavesOf(item, deeper(String(index)), item.span.start));
    case 'map':
      return [...node.entries].flatMap(([key, entry]) => leavesOf(entry.node, deeper(key), entry.keySpan.start));
    default:
      return never(node);
  }
}

type Said = Pick<Parameters<typeof problemOf>[0], 'code' | 'message' | 'hint' | 'all'>;

function ownLanguage(language: string): Said {
  const message = `The texts in ${language} stand in the scenario itself; this file is not read.`;
  return { code: 'unknown_file', message };
}

function unknown(path: string, known: Iterable<string>): Said {
  const meant = nearest(path, known);
  const message = `“${path}” is no text of the scenario.`;
  return { code: 'unknown_text', message, ...(meant === undefined ? {} : { hint: `Did you mean “${meant}”?` }) };
}

function noText(path: string): Said {
  return { code: 'empty_text', message: `“${path}” says nothing.` };
}

const NAMED_AT_MOST = 12;

function missingTexts(missing: readonly string[]): Said {
  const named = missing.slice(0, NAMED_AT_MOST).join(', ');
  const rest = missing.length > NAMED_AT_MOST ? `, and ${missing.length - NAMED_AT_MOST} more` : '';
  const count = missing.length === 1 ? '1 text is' : `${missing.length} texts are`;
  const message = `${count} not translated: ${named}${rest}.`;
  return { code: 'missing_text', message, ...(rest !== '' && { all: missing }) };
}
