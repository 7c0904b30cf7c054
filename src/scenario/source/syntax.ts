import type { Fault } from './fault.ts';
import { positionAt, type SourceFile } from './source-file.ts';
import { hintFor, sentenceFor, type YamlError } from './syntax-words.ts';

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
  const hint = hintFor(file.text, error);
  return {
    code: 'yaml_syntax',
    file,
    offset: error.pos[0],
    message: sentenceFor(error),
    ...(hint === undefined ? {} : { hint }),
  };
}
