import { expect, it } from 'vitest';
import { compile } from '../../../../src/rules/compile.ts';
import { river } from '../river.ts';

const unused = (name: string, text: string): readonly string[] => {
  const scenario = river('text: A flood,', `text: ${text},`);
  return compile({ ...scenario, people: { one: { name, general: 'somebody' } } }).findings.map(({ path }) => path);
};

it.each([
  ['Dan', 'Danube in flood', ['people.one']],
  ['Dan', "Dan's boat is gone", []],
  ['Dan (the elder)', 'Dan (the elder) is gone', []],
  ['철수', '철수가 떠난다', []],
])('a person called %s is named where the name is a word of its own: %s', (name, text, paths) => {
  expect(unused(name, text)).toEqual(paths);
});
