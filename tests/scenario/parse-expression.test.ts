import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { never } from '../../src/kit/never.ts';
import { BOUNDS } from '../../src/scenario/bounds.ts';
import type { Tree } from '../../src/scenario/expression.ts';
import { parseExpression } from '../../src/scenario/parse-expression.ts';

/** A tree with all its brackets, so that what binds what can be read. */
function bracketed(tree: Tree): string {
  switch (tree.kind) {
    case 'number':
    case 'truth':
      return String(tree.value);
    case 'text':
      return `'${tree.value}'`;
    case 'name':
      return tree.path.join('.');
    case 'unary':
      return `(${tree.operator}${bracketed(tree.operand)})`;
    case 'binary':
      return `(${bracketed(tree.left)} ${tree.operator} ${bracketed(tree.right)})`;
    case 'choice':
      return `(${bracketed(tree.test)} ? ${bracketed(tree.yes)} : ${bracketed(tree.no)})`;
    case 'call':
      return `${tree.function}(${tree.arguments.map(bracketed).join(', ')})`;
    default:
      return never(tree);
  }
}

function read(source: string | number | boolean): string {
  const reading = parseExpression(source, 'here');
  return reading.ok ? bracketed(reading.value.tree) : `${reading.failure.code}@${reading.failure.offset}`;
}

describe('an expression', () => {
  it.each([
    ['4 + bite * riyadh', '(4 + (bite * riyadh))'],
    ['0 - 1 - kept', '((0 - 1) - kept)'],
    ['danger > 30 && readiness < 40 || signed', '(((danger > 30) && (readiness < 40)) || signed)'],
    ['!reached(offered.sand, "withdrawn")', "(!reached(offered.sand, 'withdrawn'))"],
    ["rank == 'minister' ? 0.6 : 0.55", "((rank == 'minister') ? 0.6 : 0.55)"],
    ['heard.egypt.sand != "stay"', "(heard.egypt.sand != 'stay')"],
    ['-turn % 3', '((-turn) % 3)'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['max(1, min(turn, 0x10), abs(-2.5))', 'max(1, min(turn, 16), abs((-2.5)))'],
    ['  turn  ', 'turn'],
  ])('%s', (source, tree) => {
    expect(read(source)).toBe(tree);
  });

  it('may be a number or a truth value of the file', () => {
    expect(read(-0.5)).toBe('(-0.5)');
    expect(read(true)).toBe('true');
  });

  it.each([
    ['', 'expression_syntax@0'],
    ['   ', 'expression_syntax@0'],
    ['a &&', 'expression_syntax@4'],
    ['min(a', 'expression_syntax@5'],
    ['a = b', 'expression_syntax@2'],
    ['a b', 'expression_syntax@2'],
    ['"open', 'expression_syntax@0'],
    ['a; b', 'expression_syntax@1'],
    ['a in b', 'expression_not_allowed@0'],
    ['1 + [2]', 'expression_not_allowed@4'],
    ['{}', 'expression_not_allowed@0'],
    ['x[1]', 'expression_not_allowed@0'],
    ['null', 'expression_not_allowed@0'],
    ['1u', 'expression_not_allowed@0'],
    ["b'ab'", 'expression_not_allowed@0'],
    ['1 + while', 'expression_not_allowed@4'],
    ['a // the rest', 'expression_not_allowed@2'],
    ['name.matches("(a+)+$")', 'expression_not_allowed@0'],
    ['[1].map(x, x)', 'expression_not_allowed@0'],
    ['(turn > 1).a', 'expression_not_allowed@1'],
    ['has(a.b)', 'unknown_function@0'],
    ['1 + size(a)', 'unknown_function@4'],
    ['toString', 'bad_id@0'],
    ['a.constructor', 'bad_id@2'],
    ['a.__proto__', 'bad_id@2'],
    ['2 * 10000000', 'out_of_range@4'],
    [`"${'a'.repeat(BOUNDS.expressionLength)}"`, 'too_long@0'],
  ])('refuses %s at its place', (source, refusal) => {
    expect(read(source)).toBe(refusal);
  });

  it('may be a chain as long as its parts may be many, for a chain is one level', () => {
    const chain = (links: number): string => Array.from({ length: links }, () => 'a').join('+');
    expect(read(chain(BOUNDS.expressionNodes / 2))).not.toMatch(/@/);
    expect(read(chain(BOUNDS.expressionNodes / 2 + 1))).toMatch(/^expression_too_big@/);
  });

  it('may be nested only so deep', () => {
    const nested = (depth: number): string => `${'abs('.repeat(depth)}a${')'.repeat(depth)}`;
    expect(read(nested(BOUNDS.expressionDepth - 1))).not.toMatch(/@/);
    expect(read(nested(BOUNDS.expressionDepth))).toMatch(/^expression_too_big@/);
  });

  it('suggests the function that was meant', () => {
    const reading = parseExpression('maxx(1)', 'here');
    expect(reading.ok ? '' : reading.failure.hint).toBe('Did you mean “max”?');
  });

  it('gives each part its range in the source', () => {
    const source = 'danger > min(3, heard.us.sand)';
    const reading = parseExpression(source, 'here');
    const parts: string[] = [];
    const visit = (tree: Tree): void => {
      parts.push(source.slice(tree.range.start, tree.range.end));
      const inside = tree.kind === 'binary' ? [tree.left, tree.right] : tree.kind === 'call' ? tree.arguments : [];
      for (const part of inside) visit(part);
    };
    if (reading.ok) visit(reading.value.tree);
    expect(parts).toEqual([source, 'danger', 'min(3, heard.us.sand)', '3', 'heard.us.sand']);
  });
});

const bit = fc.constantFrom(
  'turn',
  'a.b',
  '1',
  '2.5',
  '"x"',
  'true',
  '(',
  ')',
  '+',
  '-',
  '!',
  '&&',
  '==',
  '?',
  ':',
  ',',
  'min',
  '[',
  '//',
  '.',
  ' ',
  "'",
  '\\',
  'é',
);

describe('whatever is written', () => {
  it('is read or refused at a place within it, and read trees keep the bounds', () => {
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 60 }), (bits) => {
        const source = bits.join('');
        const reading = parseExpression(source, 'here');
        const offset = reading.ok ? reading.value.tree.range.start : reading.failure.offset;
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads the same when all its brackets are written out', () => {
    const leaf = fc.constantFrom('turn', 'danger', '1', '2.5', '"x"');
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(tie('tree'), fc.constantFrom('+', '*', '&&', '<', '=='), tie('tree'))
          .map(([a, sign, b]) => `${a} ${sign} ${b}`),
        tie('tree').map((a) => `abs(${a})`),
        tie('tree').map((a) => `!${a}`),
      ),
    }));
    fc.assert(
      fc.property(tree, (source) => {
        const once = read(source);
        fc.pre(!once.includes('@'));
        expect(read(once)).toBe(once);
      }),
    );
  });
});
