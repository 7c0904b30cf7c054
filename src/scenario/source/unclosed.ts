import { Lexer } from 'yaml';

/** Marks of the lexer that stand in no text: a document, the end of braces that nothing closes, a scalar. */
const MARKS = ['\u0002', '\u0018', '\u001f'];
const [, FLOW_END] = MARKS;

/** Offset of the innermost { or [ before `end` that nothing closes; undefined where all are closed. */
export function unclosedBefore(text: string, end: number): number | undefined {
  const open: number[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === FLOW_END && open.length > 0) return open.at(-1);
    if (offset >= end) break;
    if (lexeme === '{' || lexeme === '[') open.push(offset);
    else if (lexeme === '}' || lexeme === ']') open.pop();
    if (!MARKS.includes(lexeme)) offset += lexeme.length;
  }
  return open.at(-1);
}
