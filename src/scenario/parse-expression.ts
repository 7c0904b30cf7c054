import { Environment, ParseError, type ASTNode } from '@marcbachmann/cel-js';
import { fail, succeed, type Result } from '../kit/result.ts';
import { BOUNDS } from './bounds.ts';
import { convert } from './expression-tree.ts';
import type { Expression } from './expression.ts';
import { ExpressionFault } from './expression-fault.ts';
import { hintOnExpression } from './expression-hint.ts';

const environment = new Environment({
  unlistedVariablesAreDyn: true,
  limits: {
    maxAstNodes: BOUNDS.expressionNodes * 2,
    maxDepth: BOUNDS.expressionDepth * 2,
    maxListElements: BOUNDS.names,
    maxMapEntries: BOUNDS.names,
    maxCallArguments: BOUNDS.names,
  },
});

/**
 * Reads one expression. A number or a truth value of the file is an expression too. Names and types are not looked at: what
 * they mean is for the rules to say.
 */
export function parseExpression(source: string | number | boolean, path: string): Result<Expression, ExpressionFault> {
  const text = String(source);
  try {
    if (text.trim() === '') throw new ExpressionFault('expression_syntax', 0, 'The expression is empty.');
    if (text.length > BOUNDS.expressionLength) {
      const message = `The expression has ${text.length} characters; at most ${BOUNDS.expressionLength} are read.`;
      throw new ExpressionFault('too_long', 0, message);
    }
    return succeed({ source: text, tree: convert(treeOf(text)), path });
  } catch (error) {
    if (error instanceof ExpressionFault) return fail(error);
    throw error;
  }
}

function treeOf(text: string): ASTNode {
  // CEL has comments; here they would hide part of an expression from whoever reads it.
  const comment = /^(?:[^'"/]|\/(?!\/)|'[^']*'|"[^"]*")*?\/\//.exec(text);
  if (comment !== null) {
    throw new ExpressionFault('expression_not_allowed', comment[0].length - 2, 'Expressions have no comments.');
  }
  // -2.5 and 1e3 are written by YAML as numbers; everything else CEL reads.
  try {
    return environment.parse(text).ast;
  } catch (error) {
    if (error instanceof ParseError) throw faultOf(error, text);
    throw error;
  }
}

function faultOf(error: ParseError, text: string): ExpressionFault {
  const offset = Math.min(error.range?.start ?? 0, text.length);
  if (error.code === 'limit_exceeded') {
    return new ExpressionFault('expression_too_big', offset, 'The expression has too many parts.');
  }
  if (offset >= text.trimEnd().length) {
    const hint = hintOnExpression(text, offset);
    return new ExpressionFault('expression_syntax', text.trimEnd().length, 'The expression ends too early.', hint);
  }
  const found = text.slice(offset, error.range?.end).trim() || text.charAt(offset);
  if (error.code === 'reserved_identifier') {
    return new ExpressionFault('expression_not_allowed', offset, `“${found}” is a word of the expression language.`);
  }
  if (/^\d[\d.]*e\d+$/i.test(found)) {
    return new ExpressionFault('out_of_range', offset, `Numbers go up to ${BOUNDS.number}.`);
  }
  return new ExpressionFault(
    'expression_syntax',
    offset,
    `The expression does not read from “${found.slice(0, 40)}” on.`,
    hintOnExpression(text, offset),
  );
}
