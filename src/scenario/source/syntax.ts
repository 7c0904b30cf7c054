import type { YAMLParseError, YAMLWarning } from 'yaml';
import type { Fault } from './fault.ts';
import { positionAt, type SourceFile } from './source-file.ts';

type YamlError = YAMLParseError | YAMLWarning;

/** So many lines without another complaint, and what follows is taken for a slip of its own. */
const APART = 20;
const MOST = 10;

/**
 * What YAML's reader complains of. One slip makes it stumble again and again: of a run of complaints only the first is told,
 * and tabs, which come in whole files, once.
 */
export function syntaxFaults(file: SourceFile, errors: readonly YamlError[]): readonly Fault[] {
  const ordered = errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
  let before = -APART;
  let tabs = 0;
  const own = ordered.filter(({ code, pos }) => {
    const { line } = positionAt(file, pos[0]);
    const isApart = line - before >= APART;
    before = line;
    if (code === 'TAB_AS_INDENT') tabs += 1;
    return isApart && (code !== 'TAB_AS_INDENT' || tabs === 1);
  });
  return own.slice(0, MOST).map((error) => faultOf(file, error));
}

function faultOf(file: SourceFile, error: YamlError): Fault {
  const hint = hintFor(file, error);
  return {
    code: 'yaml_syntax',
    file,
    offset: error.pos[0],
    message: `This is not YAML: ${error.message}.`.replace(/\.\.$/, '.'),
    ...(hint === undefined ? {} : { hint }),
  };
}

const TABS = 'Indent with spaces, two a step.';
const COMMA = `Within { } and [ ] a comma ends an expression. Put the whole of it in single quotes: 'reached(ISSUE, "level")'.`;
const AFTER_QUOTE = `What begins with a quote ends at the next one. Put the whole in single quotes: '"level" == ISSUE'.`;
const COLON = 'If the colon belongs to a text, put the whole text in quotes.';
const INDENT = 'Look at the indentation here and in the next line: what belongs together begins at the same column.';

function hintFor({ text }: SourceFile, { code, pos, message }: YamlError): string | undefined {
  const [offset] = pos;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset) >>> 0;
  const [before, after] = [text.slice(start, offset), text.slice(offset, end)];
  if (code === 'TAB_AS_INDENT') return TABS;
  // min(a, "b": the comma parted what the bracket holds together, and after the quote YAML is at its wits' end.
  if (/\([^()]*,[^()]*["']$/.test(before.trimEnd())) return COMMA;
  if (code === 'UNEXPECTED_TOKEN' && /["']$/.test(before.trimEnd())) return AFTER_QUOTE;
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return /: /.test(after) ? COLON : INDENT;
  // Where a bracket was left open, its own sentence says it better.
  return code === 'BAD_INDENT' && !message.startsWith('Flow') ? INDENT : undefined;
}
