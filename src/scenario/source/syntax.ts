import type { Fault } from './fault.ts';
import { positionAt, type SourceFile } from './source-file.ts';
import { missingComma } from './missing-comma.ts';
import { hintFor, sentenceFor, TABS, TABS_ARE, type YamlError } from './syntax-words.ts';
import { unclosedBefore } from './unclosed.ts';

/** So many lines without another complaint, and what follows is taken for a slip of its own. */
const APART = 20;
const MOST = 10;

/**
 * What YAML's reader complains of. One slip makes it stumble again and again: of a run of complaints only the first is told,
 * and tabs, which come in whole files, once: what else is complained of behind the first of them may be its doing.
 */
export function syntaxFaults(file: SourceFile, errors: readonly YamlError[]): readonly Fault[] {
  const ordered = errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
  let before = -APART;
  let tabs = 0;
  const own = ordered.filter(({ code, pos }) => {
    const { line } = positionAt(file, pos[0]);
    const isApart = line - before >= APART;
    const isBehindTab = tabs > 0;
    before = line;
    if (code === 'TAB_AS_INDENT') tabs += 1;
    return isApart && !isBehindTab;
  });
  return own.slice(0, MOST).map((error) => faultOf(file, slipOf(file, ordered, error)));
}

/** A tab makes what follows it seem to stand within one another without end: then the tab is what is told. */
export function tabInstead(file: SourceFile, faults: readonly Fault[]): readonly Fault[] {
  if (!faults.some(({ code }) => code === 'too_deep')) return faults;
  const tab = /^ *\t[ \t]*[^\s#]/m.exec(file.text);
  if (tab === null) return faults;
  const offset = tab.index + tab[0].indexOf('\t');
  return [{ code: 'yaml_syntax', file, offset, message: `This is not YAML: ${TABS_ARE}.`, hint: TABS }];
}

/** A map without a comma behind it is taken for the key of the next thing: then what is complained of there is the slip. */
function slipOf({ text }: SourceFile, ordered: readonly YamlError[], error: YamlError): YamlError {
  if (error.code !== 'NON_STRING_KEY') return error;
  const next = ordered.find(({ code, pos: [start] }) => code !== 'NON_STRING_KEY' && start > error.pos[0]);
  return next !== undefined && missingComma(text, next) !== undefined ? next : error;
}

function faultOf(file: SourceFile, error: YamlError): Fault {
  const hint = hintFor(file.text, error);
  const { offset, message, mended } = toldOf(file, error);
  const own = mended ?? hint;
  return { code: 'yaml_syntax', file, offset, message, ...(own === undefined ? {} : { hint: own }) };
}

/** Where the slip itself is, which may be before what the reader stumbles over. */
function toldOf(file: SourceFile, error: YamlError): { offset: number; message: string; mended?: string } {
  const [offset] = error.pos;
  const comma = missingComma(file.text, error);
  if (comma !== undefined) {
    return { offset: comma.offset, message: `This is not YAML: ${comma.message}.`, mended: comma.hint };
  }
  const opened = /^Flow (?:map|sequence) in block/.test(error.message) ? unclosedBefore(file.text, offset) : undefined;
  if (opened === undefined) return { offset, message: sentenceFor(error) };
  const [open, close] = file.text.charAt(opened) === '{' ? ['{', '}'] : ['[', ']'];
  const { line } = positionAt(file, offset);
  const end = file.text.indexOf('\n', opened) >>> 0;
  const comment = / #/.exec(file.text.slice(opened, end));
  if (comment !== null) {
    const message = `This is not YAML: The ${open} in this line is not closed, since what follows # is a comment.`;
    return { offset: opened + comment.index + 1, message, mended: 'If it belongs to a text, put that in quotes.' };
  }
  const where = positionAt(file, opened).line === line ? 'in this line' : `before line ${line}`;
  return { offset: opened, message: `This is not YAML: This ${open} is not closed by a ${close} ${where}.` };
}
