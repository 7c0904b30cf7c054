import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../src/scenario/parse-expression.ts';

/** Where in an expression the fault is said to be, and what is said. */
function hint(source: string): string {
  const reading = parseExpression(source, '');
  return reading.ok ? 'it reads' : `${reading.failure.offset}: ${reading.failure.hint ?? ''}`;
}

describe('what is written in formulas elsewhere is told as it is written here', () => {
  it.each([
    ['a = 3', '2: Write ==.'],
    ['a === 3', '4: Write ==.'],
    ['a => 3', '2: Write >=.'],
    ['a =< 3', '2: Write <=.'],
    ['a <> 3', '3: Write !=.'],
    ['a ≥ 3', '2: Write >=.'],
    ['a ≤ 3', '2: Write <=.'],
    ['a ≠ 3', '2: Write !=.'],
    ['a & b', '2: Write &&.'],
    ['a | b', '2: Write ||.'],
    ['a and b', '2: Write &&.'],
    ['a OR b', '2: Write ||.'],
    ['not signed', "4: Write ! for “not”, and put the whole in quotes: '!signed'."],
    ['a − 3', '2: Write - for minus.'],
    ['a × 3', '2: Write * to multiply.'],
    ['a x 3', '2: Write * to multiply.'],
    ['3a', '1: Write * to multiply.'],
    ['a ÷ 3', '2: Write / to divide.'],
    ['a ^ 2', '2: There are no powers: multiply.'],
    ['a ** 2', '3: There are no powers: multiply.'],
    ['a == “b”', '5: Write straight quotes: "level".'],
    ['0,5 * a', '1: Numbers are written with a point: 0.5.'],
    ['.5 * a', '0: Write a 0 before the point: 0.5.'],
    ['30%', '3: Write 30 alone; where a chance of 0 to 1 is meant, 0.3.'],
    ['a == "b', '5: A quote " is opened and not closed.'],
    ['min(a, b', '8: A bracket ( is opened and not closed.'],
    ['a 10', '2: A sign is missing between the two: + - * / or a comparison.'],
    ['3 <= a <= 6', '0: Join them: 3 <= turn && turn <= 6.'],
    ['a +', '3: '],
  ])('%s', (source, said) => {
    expect(hint(source)).toBe(said);
  });

  it.each(['a % 3 == 0', 'a > 3 == b > 3', 'a > 3 ? 1 : 2', '(a + b) * 3', "a == 'b'"])('and %s is right', (source) => {
    expect(hint(source)).toBe('it reads');
  });

  it('a number without end is one that is too great', () => {
    const reading = parseExpression('2 * 1e999', '');
    expect(reading.ok ? '' : reading.failure.code).toBe('out_of_range');
  });
});
