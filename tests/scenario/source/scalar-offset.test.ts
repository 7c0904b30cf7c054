import { describe, expect, it } from 'vitest';
import { fileOffset } from '../../../src/scenario/source/scalar-offset.ts';
import { sourceFile } from '../../../src/scenario/source/source-file.ts';
import { readYaml } from '../../../src/scenario/source/yaml.ts';

/** What stands in the file where a word of a text begins. */
function found(text: string, word: string): string {
  const { root } = readYaml(sourceFile('a.yaml', text));
  const node = root?.kind === 'map' ? root.entries.get('a')?.node : undefined;
  if (node?.kind !== 'scalar') throw new Error(text);
  const offset = fileOffset(node, String(node.value).indexOf(word));
  return text.slice(offset, offset + word.length);
}

describe('a letter of a text is found in the file', () => {
  it.each([
    ['plain', 'a: one two three'],
    ['plain over lines', 'a: one\n  two\n     three'],
    ['single quotes', "a: 'one two three'"],
    ['single quotes with quotes in them', "a: 'it''s '' one two three'"],
    ['single quotes over lines', "a: 'one\n   two\n\n   three'"],
    ['double quotes', 'a: "one two three"'],
    ['double quotes with escapes', 'a: "\\"\\u00e9\\x41\\n one \\\n   two three"'],
    ['a block as it stands', 'a: |\n  one\n    two\n  three'],
    ['a folded block', 'a: >-\n  one\n  two\n\n  three'],
    ['a block after a comment', 'a: |- # one two three\n  one two three'],
    ['Windows line ends', 'a: one\r\n  two\r\n  three'],
  ])('%s', (_, text) => {
    for (const word of ['one', 'two', 'three']) expect(found(text, word), word).toBe(word);
  });

  it('and so is its end', () => {
    const text = 'a: "x\\ty" # z';
    const { root } = readYaml(sourceFile('a.yaml', text));
    const node = root?.kind === 'map' ? root.entries.get('a')?.node : undefined;
    expect(node?.kind === 'scalar' ? text.slice(fileOffset(node, 3)) : '').toBe('" # z');
  });
});
