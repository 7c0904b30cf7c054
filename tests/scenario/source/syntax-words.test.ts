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
    ['a:\n  b: 1\n   c: 2\n', /indented further\. .*begins with 2 spaces and the next one with 3/],
    ['a:\n  b: 1\n c: 2\n', /does not begin where.*indentation/],
    ['a:\n  b: 1\n\u00a0 c: 2\n', /^The indentation holds a space of another kind/],
    ['a:\n  - \u3000b: 1\n', /^The indentation holds a space of another kind/],
    ['a:\n\tb: 1\n', /Tabs are not allowed.*spaces, two a step/],
    ['a:\n  b 1\n  c: 2\n', /a key, a colon and a space/],
    ['a:\n  b:1\n  c: 2\n', /a key, a colon and a space/],
    [
      'a: { b: Room # 5, c: 2 }\nd: 1\n',
      /The \{ in this line is not closed, since what follows # is a comment.*put that in quotes/,
    ],
    ['a: { b: 1\nc: 2\n', /This \{ is not closed by a \} before line 2\. $/],
    ['a: [1, 2\nc: 2\n', /This \[ is not closed by a \] before line 2\. $/],
    ['a: { b: 1 } }\n', /This bracket closes nothing\. .*one \} or \] too many/],
    ["a: 'The ministers' table'", /written twice.*double quotes/],
    ["a: { b: 'The ministers' table', c: d }", /written twice.*double quotes/],
    ["a: 'x' == LEVEL", /Put the whole in single quotes/],
    ['a: { b: [ c: 1 }\n', /This \[ is not closed by a \] in this line\./],
    ['a: {{ b: { c: 1 } }\nd: 1\n', /where a key belongs\. Is there a \{ or \[ too many\?/],
    ['a: {\n  { b: { c: 1 } },\n}\n', /where a key belongs\. Is there a \{ or \[ too many\?/],
    ["a: 'never ends\nb: 1\n", /does not end with one\. $/],
  ])('%j', (text, words) => {
    expect(said(text)).toEqual([expect.stringMatching(words)]);
  });

  it.each([
    ['a: { name: b, share: 35 needs: 3 }', 'needs', /Before “needs” a comma is missing\. Write share: 35, needs: 3$/],
    ['a: { b: { c: 1 d: 2, e: 3 } }', 'd:', /Write c: 1, d: 2$/],
    ["a: { text: 'Go, and come' share: 3 }", 'share', /Write text: 'Go, and come', share: 3$/],
    ['a: { x: { y: 1 } share: 3 }', 'share', /Before “share” .*, share: 3$/],
    ['a: { x: [1, 2] share: 3 }', 'share', /Before “share” .*x: \[1, 2\], share: 3$/],
    ["a: { text: 'Go'\n  share: 3 }", 'share', /Write text: 'Go', share: 3$/],
    [
      'a: [ { x: 1 } { y: 2 } ]',
      '{ y',
      /^This is not YAML: Between \} and \{ a comma is missing\. .*\{ x: 1 \}, \{ y: 2 \} \]$/,
    ],
    ['a:\n  - [ { x: 1 }\n      { y: { z: 2 } } ]', '{ y', /Between \} and \{ .*Write .*\{ x: 1 \}, \{/],
    ['a: [ [x, y] [z] ]', '[z', /Between \] and \[ .*\[x, y\], \[z\] \]$/],
    ['a: [ b { x: 1 } ]', '{ x', /Between b and \{ .*Write a: \[ b, \{ x: 1 \} \]$/],
    ["a: [ 'q' 'r' ]", "'r'", /Between ' and ' .*'q', 'r' \]$/],
    ['a: [ { x: 1 } b ]', 'b ]', /Between \} and b .*\{ x: 1 \}, b \]$/],
    ['a: { text: go there: now }', 'there', /Write text: go, there: now\. If the colon belongs to a text/],
  ])('a comma that is missing in %j is told where it is missing, and how it reads with one', (text, place, words) => {
    const { faults } = readYaml(sourceFile('a.yaml', text));
    expect(faults.map(({ message, hint }) => `${message} ${hint ?? ''}`)).toEqual([expect.stringMatching(words)]);
    expect(faults[0]?.offset).toBe(text.indexOf(place));
  });

  it('a text of several words whose colon is its own may be without a comma or without quotes: both are said', () => {
    expect(said('a: { full: You lead: a small country }')).toEqual([
      expect.stringMatching(
        /colon stands within.*whole text in quotes.*If “lead” is a key, a comma is missing before it/,
      ),
    ]);
  });

  it('a bracket that nothing closes is told where it opens', () => {
    const text = 'a:\n  b: { c: "}", d: don\'t\n\ne: { f: 1 }\n';
    expect(readYaml(sourceFile('a.yaml', text)).faults.map(({ offset }) => offset)).toEqual([text.indexOf('{')]);
  });

  it('of a tab only the tab is told, however far behind it the reader stumbles again', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `    k${index}: 1\n`).join('');
    expect(said(`a:\n  b:\n    c: 1\n\td: 1\n${lines}  e:\n    f: 1\n`)).toEqual([
      expect.stringMatching(/Tabs are not allowed/),
    ]);
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
