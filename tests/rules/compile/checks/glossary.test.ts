import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/rules/compile.ts';
import { SAID_BY_THE_PAGE } from '../../../../src/rules/compile/checks/glossary.ts';
import { late } from '../../../../src/words/en/late.ts';
import { phrases } from '../../../../src/words/en/phrases.ts';
import { river } from '../river.ts';

const unused = (lesson: string): readonly string[] =>
  compile(river('lesson:', `lesson:\n  ${lesson}`)).findings.flatMap(({ code, path }) =>
    code === 'glossary_word_unused' ? [path] : [],
  );

describe('a word of the glossary', () => {
  it.each([
    ['that a text says within another', 'glossary: { boat: It swims }', 0],
    [
      'that is written otherwise, and how is said',
      'glossary: { gate_of_the_dam: A door }\n  terms: { gate_of_the_dam: the gate }',
      0,
    ],
    ['with a short form in brackets', 'glossary: { gate: A door }\n  terms: { gate: Gate (G) }', 0],
    ['that the page says', 'glossary: { red_line: A vow }\n  terms: { red_line: Red line }', 0],
    ['that only its own explanation says', 'glossary: { weir: A weir is a low dam }', 1],
  ] as const)('%s is told %#', (_, lesson, count) => {
    expect(unused(lesson)).toHaveLength(count);
  });

  it.each(SAID_BY_THE_PAGE)('need not be explained by a text where the page says it: %s', (word) => {
    expect(JSON.stringify([phrases, late]).toLowerCase()).toContain(word);
  });
});
