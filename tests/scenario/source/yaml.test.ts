import { describe, expect, it } from 'vitest';
import { sourceFile } from '../../../src/scenario/source/source-file.ts';
import { dataOf } from '../../../src/scenario/source/source-node.ts';
import { readYaml } from '../../../src/scenario/source/yaml.ts';

function data(text: string): unknown {
  const { root, faults } = readYaml(sourceFile('a.yaml', text));
  return root === undefined || faults.length > 0 ? faults.map(({ code }) => code) : dataOf(root);
}

/** Each fault with what stands at its place. */
function faultsOf(text: string): string[] {
  return readYaml(sourceFile('a.yaml', text)).faults.map(({ code, offset }) =>
    `${code} at ${text.slice(offset, offset + 6)}`.trim(),
  );
}

describe('values', () => {
  it('are texts, numbers and truth values of YAML 1.2', () => {
    expect(data('a: no\nb: 012\nc: 0x10\nd: 1e3\ne: true\nf: 2018-06-12\ng: "1"\nh: -.5')).toEqual({
      a: 'no',
      b: 12,
      c: 16,
      d: 1000,
      e: true,
      f: '2018-06-12',
      g: '1',
      h: -0.5,
    });
  });
  it('have texts as keys; numbers, true and null too', () => {
    const keys = { '1': 'a', '1.5': 'b', 'x.y': 'c', true: 'd', null: 'e' };
    expect(data('{ 1: a, 1.5: b, x.y: c, true: d, null: e }')).toEqual(keys);
  });
  it('may be nothing but in braces', () => {
    expect(data('a: {}\nb: []')).toEqual({ a: {}, b: [] });
  });
  it('may have Windows line ends, and comments anywhere', () => {
    expect(data('# x\r\na: 1 # one\r\nb:\r\n  - c\r\n')).toEqual({ a: 1, b: ['c'] });
  });
});

describe('what YAML would take and a scenario does not', () => {
  it.each([
    ['a:', 'empty_value at a:'],
    ['a: null', 'empty_value at a: nul'],
    ['a: ~', 'empty_value at a: ~'],
    ['a: [b, , c]', 'yaml_syntax at , c]'],
    ['- a\n-\n- b', 'empty_value at \n- b'],
    ['', 'empty_value at'],
    ['# only a comment', 'empty_value at # only'],
    ['text: # 5', 'cut_text at # 5'],
    ['{ when: min(a, b) > 3 }', 'cut_text at , b) >'],
    ['{ a: x, b }', 'cut_text at , b }'],
    ['{ a: "x", b }', 'empty_value at b }'],
    ['when: !trust', 'yaml_tag at !trust'],
    ['a: !!str 5', 'yaml_tag at !!str'],
    ['a: &x 1', 'yaml_anchor at &x 1'],
    ['a: *x', 'yaml_anchor at *x'],
    ['a: 1\na: 2', 'duplicate_key at a: 2'],
    ['? [a]\n: 1', 'yaml_syntax at [a]\n:'],
    ['__proto__: 1', 'bad_key at __prot'],
    ["'': 1", "bad_key at '': 1"],
    ['{ a: 1, : 2 }', 'bad_key at : 2 }'],
    ['a: 1\n---\nb: 2', 'several_documents at ---\nb:'],
    ['%YAML 1.1\n---\na: 1', 'yaml_directive at %YAML'],
    ['a: b: c', 'yaml_syntax at b: c'],
    ['a: "x', 'yaml_syntax at'],
    ['a: \u0000', 'bad_character at \u0000'],
    ['a: \ufffd', 'bad_character at \ufffd'],
    ['a: \ud800', 'bad_character at \ud800'],
    ['a: 1\rb: 2', 'bad_character at \rb: 2'],
  ])('%j', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it('is complained of all at once', () => {
    expect(faultsOf('a:\nb: 1\nb: 2\nc: ~').map((fault) => fault.split(' ')[0])).toEqual([
      'empty_value',
      'duplicate_key',
      'empty_value',
    ]);
  });
});
