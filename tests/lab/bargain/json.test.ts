import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson, type JsonNode } from '../../../src/lab/bargain/json.ts';

/** The data without its places. */
function dataOf(node: JsonNode): unknown {
  if (node.kind === 'map') return Object.fromEntries([...node.entries].map(([key, one]) => [key, dataOf(one)]));
  if (node.kind === 'list') return node.items.map(dataOf);
  if (node.kind === 'number') return Number(node.text);
  return node.kind === 'text' ? node.text : node.kind;
}

describe('JSON', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'small' }), (value) => {
        const text = JSON.stringify(value, undefined, 2);
        const told = (one: unknown): unknown => {
          if (one === null) return 'nothing';
          if (typeof one === 'boolean') return 'truth';
          if (Array.isArray(one)) return one.map(told);
          if (typeof one !== 'object') return one;
          return Object.fromEntries(Object.entries(one).map(([key, each]) => [key, told(each)]));
        };
        const read = readJson(text);
        expect(read.ok && dataOf(read.value)).toEqual(told(JSON.parse(text)));
      }),
    );
  });

  it('has a place for everything', () => {
    const read = readJson('{ "a": [1, "b"] }');
    const list = read.ok && read.value.kind === 'map' ? read.value.entries.get('a') : undefined;
    expect(list).toMatchObject({ kind: 'list', offset: 7, items: [{ offset: 8 }, { offset: 11, text: 'b' }] });
  });

  it.each([
    ['', 0, 'a value'],
    ['{ "a" 1 }', 6, 'a colon after the key'],
    ['{ a: 1 }', 2, 'a key in double quotes'],
    ['{ "a": 1', 8, 'a comma or }'],
    ['[1 2]', 3, 'a comma or ]'],
    ['[1, ]', 4, 'a value'],
    ['"a\nb"', 0, 'a value'],
    ['{} x', 3, 'the end of the file'],
    ['01', 1, 'the end of the file'],
  ])('%j is none, at %i', (text, offset, expected) => {
    expect(readJson(text)).toEqual({ ok: false, failure: { offset, expected } });
  });

  it('is not followed down without end', () => {
    expect(readJson('['.repeat(100_000)).ok).toBe(false);
  });
});
