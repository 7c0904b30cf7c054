import type { YAMLParseError, YAMLWarning } from 'yaml';

export type YamlError = YAMLParseError | YAMLWarning;

export const TABS_ARE = 'Tabs are not allowed as indentation';

/** What the YAML reader means, where its own sentence is for programmers. Asked from the top. */
const SENTENCES: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [/^Flow map in block collection/, 'A { before this line is not closed by a }'],
  [/^Flow sequence in block collection/, 'A [ before this place is not closed by a ]'],
  [/^Unexpected flow-(?:map|seq)-end token/, 'This bracket closes nothing'],
  [/^Missing , (?:or : )?between flow/, 'Between two things within { } or [ ] a comma is missing'],
  [/^Missing closing/, 'A text that begins with a quote does not end with one'],
  [/^Nested mappings are not allowed/, 'A second colon stands in this line, or the next line is indented further'],
  [/^All (?:mapping|sequence) items must start/, 'This line does not begin where those begin to which it belongs'],
  [/^Implicit (?:map )?keys need/, 'Here a key, a colon and a space are wanted'],
  [/^Block collections are not allowed within flow/, 'Here a colon stands within { } or [ ] where none may'],
  [/^Tabs are not allowed/, TABS_ARE],
  [/^Unexpected scalar at node end/, 'Something stands behind the end of a text in quotes'],
  [/^Plain value cannot start with/, 'A text without quotes cannot begin with this sign'],
  [/^With stringKeys/, 'A map or a list stands here where a key belongs'],
  [/^Missing space after :/, 'After a colon a space is missing'],
];

/** What is wrong, in a sentence. */
export function sentenceFor({ message }: YamlError): string {
  const own = SENTENCES.find(([pattern]) => pattern.test(message))?.[1] ?? message.replace(/\.$/, '');
  return `This is not YAML: ${own}.`;
}

export const TABS = 'Indent with spaces, two a step.';
const COMMA = `Within { } and [ ] a comma ends an expression. Put the whole of it in single quotes: 'reached(ISSUE, "level")'.`;
const AFTER_QUOTE = `What begins with a quote ends at the next one. Put the whole in single quotes: '"level" == ISSUE'.`;
const APOSTROPHE = `Within single quotes a single quote is written twice: 'the director''s visit'. Or put the whole in double quotes.`;
const COLON = 'If the colon belongs to a text, put the whole text in quotes.';
const COLON_WITHIN =
  'If the colon belongs to a text, put the whole text in quotes; if a map begins here, put { } around it.';
const INDENT = 'Look at the indentation here and in the next line: what belongs together begins at the same column.';
const KEY = 'Between a key and its value stand a colon and a space: turns: 6.';
const COMMENT = 'In the line before, what follows # is a comment. If it belongs to a text, put that in quotes.';

const CLOSES = 'There is one } or ] too many, or a { or [ is missing before it.';
const BRACKET = 'Is there a { or [ too many? Within { } stand keys, each with a colon and its value.';

/** How to mend it, where that can be told from what stands around the place. */
export function hintFor(text: string, { code, pos, message }: YamlError): string | undefined {
  const [offset] = pos;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset) >>> 0;
  const [before, after] = [text.slice(start, offset), text.slice(offset, end)];
  const lineBefore = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));
  if (code === 'TAB_AS_INDENT') return TABS;
  // min(a, "b": the comma parted what the bracket holds together, and after the quote YAML is at its wits' end.
  if (/\([^()]*,[^()]*["']$/.test(before.trimEnd())) return COMMA;
  if (code === 'UNEXPECTED_TOKEN' && /\p{L}'$/u.test(before) && /^\p{L}/u.test(after)) return APOSTROPHE;
  // 'The ministers' table': what stands behind is a word, and a quote ends that.
  if (code === 'UNEXPECTED_TOKEN' && /\p{L}' *$/u.test(before) && /^\p{L}[^'"{}[\]=&|<>]*'/u.test(after))
    return APOSTROPHE;
  if (code === 'UNEXPECTED_TOKEN' && /["']$/.test(before.trimEnd())) return AFTER_QUOTE;
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return /: /.test(after) ? COLON : deeper(text.slice(start, end), text.slice(end + 1));
  if (code === 'BLOCK_IN_FLOW') {
    const key = /^[^:,{}[\]\n]*\s([a-z][a-z0-9_]*):\s/.exec(after)?.[1];
    return key === undefined ? COLON_WITHIN : `${COLON_WITHIN} If “${key}” is a key, a comma is missing before it.`;
  }
  if (code === 'NON_STRING_KEY') return BRACKET;
  if (/^Unexpected flow-(?:map|seq)-end token/.test(message)) return CLOSES;
  if (code === 'MULTILINE_IMPLICIT_KEY') return KEY;
  if (code !== 'BAD_INDENT') return undefined;
  if (!message.startsWith('Flow')) return INDENT;
  return / #/.test(lineBefore) ? COMMENT : undefined;
}

/** The indentation hint with both indentations, where the next line is indented further than the line. */
function deeper(line: string, rest: string): string {
  const [own, next] = [line, rest].map((text) => /^ */.exec(text)?.[0].length ?? 0);
  if (own === undefined || next === undefined || next <= own) return INDENT;
  return `This line begins with ${own} spaces and the next one with ${next}: what belongs together begins at the same column.`;
}
