import { describe, expect, it } from 'vitest';
import { sourceFile } from '../../../src/scenario/source/source-file.ts';
import { readYaml } from '../../../src/scenario/source/yaml.ts';

const said = (text: string): string[] =>
  readYaml(sourceFile('a.yaml', text)).faults.map(({ message, hint }) => `${message} ${hint ?? ''}`);

describe('what is no YAML is said in words for who writes it, with what helps', () => {
  it.each([
    ['a: { refuses: reached(offered.pay, "eight") }', /a comma is missing\. .*single quotes/],
    ['a: { when: told(b, "c") && d, e: 1 }', /single quotes: 'reached/],
    ['a: [ reached(b, "c") ]', /single quotes: 'reached/],
    ['a: { when: "b" == c }', /single quotes: '"level"/],
    ["a: { text: 'Don't go', b: 1 }", /behind the end of a text in quotes\. .*written twice/],
    ["a: 'Don't go'", /written twice/],
    ['a: Say: we will come', /second colon.* the whole text in quotes/],
    ['a: { text: Say: we will come }', /colon stands within \{ \}.* the whole text in quotes/],
    ['a: { choose: b: [c, d] }', /put \{ \} around it/],
    ['a:\n  b: 1\n   c: 2\n', /indented further\. .*indentation/],
    ['a:\n  b: 1\n c: 2\n', /does not begin where.*indentation/],
    ['a:\n  b: 1\n\u00a0 c: 2\n', /^The indentation holds a space of another kind/],
    ['a:\n  - \u3000b: 1\n', /^The indentation holds a space of another kind/],
    ['a:\n\tb: 1\n', /Tabs are not allowed.*spaces, two a step/],
    ['a:\n  b 1\n  c: 2\n', /a key, a colon and a space/],
    ['a:\n  b:1\n  c: 2\n', /a key, a colon and a space/],
    ['a: { b: Room # 5, c: 2 }\nd: 1\n', /is not closed.*what follows # is a comment/],
    ['a: { b: 1\nc: 2\n', /A \{ before this line is not closed by a \}\. $/],
    ['a: [1, 2\nc: 2\n', /A \[ before this place is not closed by a \]\. $/],
    ['a: { b: 1 } }\n', /This bracket closes nothing\. $/],
    ['a: {{ b: { c: 1 } }\nd: 1\n', /where a key belongs\. Is there a \{ or \[ too many\?/],
    ['a: {\n  { b: { c: 1 } },\n}\n', /where a key belongs\. Is there a \{ or \[ too many\?/],
    ["a: 'never ends\nb: 1\n", /does not end with one\. $/],
  ])('%j', (text, words) => {
    expect(said(text)).toEqual([expect.stringMatching(words)]);
  });

  it('a space that is missing after a colon, and a comma in a number, are known for what they are', () => {
    expect(said('a: { name: b, start:30, drift: 3 }')).toEqual([
      'After the colon a space is missing. Between a key and its value stand a colon and a space: turns: 6.',
    ]);
    expect(said('a: { prior: 0,65, b: 1 }')).toEqual(['The comma ends the text here. Write 0.65, with a point.']);
    expect(said('a: { text: go, then come, b: 1 }')).toEqual(['The comma ends the text here. Put the text in quotes.']);
  });

  it('spaces of another kind may stand in texts', () => {
    expect(said('a: 10\u00a0000 sacks\nb: >-\n  One\n\n  \u3000Two\n')).toEqual([]);
  });
});
