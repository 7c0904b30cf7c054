import { Parser, type CST } from 'yaml';
import { BOUNDS } from '../bounds.ts';
import type { Code } from '../codes.ts';
import type { Fault } from './fault.ts';
import type { SourceFile } from './source-file.ts';

/** YAML's own syntax tree of a file, and what in it no scenario may have; where faults stand, it is not worth composing. */
export function tokensOf(file: SourceFile): { tokens: CST.Token[]; faults: Fault[] } {
  const tokens = [...new Parser().parse(file.text)];
  const faults: Fault[] = [];
  const complain = (code: Code, offset: number, message: string, hint?: string): void => {
    if (faults.length < MOST && !faults.some((fault) => fault.code === code && fault.offset === offset)) {
      faults.push({ code, file, offset, message, ...(hint === undefined ? {} : { hint }) });
    }
  };
  const documents = tokens.filter(({ type }) => type === 'document');
  const [, second] = documents;
  if (second !== undefined) {
    complain('several_documents', second.offset, 'A second document begins here.', 'Take out the line ---.');
  }
  let items = 0;
  let signs = 0;
  // A stack of our own: the tree may be deeper than the program's.
  const open: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    const inside = childrenOf(token);
    signs += 1;
    if (isCollection(token)) items += token.items.length;
    if (depth > BOUNDS.depth) {
      complain('too_deep', token.offset, `Lists and maps stand more than ${BOUNDS.depth} deep here.`);
      break;
    }
    if (items > BOUNDS.values || signs > SIGNS_PER_VALUE * BOUNDS.values) {
      complain(
        'too_big',
        token.offset,
        `The file holds more than ${BOUNDS.values} values, or signs that belong to none.`,
      );
      break;
    }
    refuse(token, complain);
    for (const child of inside) open.push({ token: child, depth: isCollection(token) ? depth + 1 : depth });
  }
  faults.sort((one, other) => one.offset - other.offset);
  return { tokens, faults };
}

/** Faults of one file worth telling at this stage: there is one reason for most of them. */
const MOST = 20;
/** Brackets, commas, colons, spaces and line ends between values; files as people write them have three or four. */
const SIGNS_PER_VALUE = 5;

type Complain = (code: Code, offset: number, message: string, hint?: string) => void;

function refuse(token: CST.Token, complain: Complain): void {
  switch (token.type) {
    case 'anchor':
    case 'alias':
      complain('yaml_anchor', token.offset, `${token.source} is an anchor or alias.`, QUOTE_OR_WRITE_OUT);
      return;
    case 'tag':
      complain('yaml_tag', token.offset, `YAML takes ${token.source} for a tag.`, QUOTE);
      return;
    case 'directive':
      complain('yaml_directive', token.offset, 'YAML directives are not used.', 'Delete the line.');
      return;
    default:
  }
}

const QUOTE = 'If it is part of an expression or a text, put the whole in quotes.';
const QUOTE_OR_WRITE_OUT = 'Write the thing out; if it is part of a text, put the whole in quotes.';

function isCollection(token: CST.Token): token is CST.BlockMap | CST.BlockSequence | CST.FlowCollection {
  return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return [...token.start, ...(token.value === undefined ? [] : [token.value])];
  if (token.type === 'block-scalar') return token.props;
  if (!isCollection(token)) return [];
  return token.items.flatMap((item) => [
    ...item.start,
    ...(item.key === undefined || item.key === null ? [] : [item.key]),
    ...(item.sep ?? []),
    ...(item.value === undefined ? [] : [item.value]),
  ]);
}
