import { describe, expect, it } from 'vitest';
import { sourceFile } from '../../../src/scenario/source/source-file.ts';
import { readYaml } from '../../../src/scenario/source/yaml.ts';

const faultsOf = (text: string) => readYaml(sourceFile('a.yaml', text)).faults;
/** So many lines in which nothing is wrong. */
const calm = (lines: number, name: string): string =>
  Array.from({ length: lines }, (_, index) => `${name}${index}: 1\n`).join('');

describe('one slip brings one complaint', () => {
  it.each([
    ['tabs through a whole file', `a:\n${'\tb: 1\n'.repeat(60)}`, 2],
    ['tabs far apart', `a:\n\tb: 1\n${calm(40, 'c')}d:\n\te: 1\n`, 2],
    ['a run of lines that stand too far in', `a:\n  b: 1\n   c: 2\n   d: 3\n   e: 4\n  f: 5\n g: 6\n`, 2],
    ['a bracket left open', 'a: { b: 1, c: 2\nd: 1\ne: 2\n', 1],
  ])('%s', (_, text, line) => {
    const faults = faultsOf(text);
    expect(faults.map(({ code }) => code)).toEqual(['yaml_syntax']);
    expect(text.slice(0, faults[0]?.offset).split('\n')).toHaveLength(line);
  });

  it('but two slips far apart bring two', () => {
    const slip = (name: string): string => `${name}: x: y\n`;
    expect(faultsOf(`${slip('a')}${calm(30, 'b')}${slip('c')}`)).toHaveLength(2);
    expect(faultsOf(`${slip('a')}${calm(3, 'b')}${slip('c')}`)).toHaveLength(1);
  });
});
