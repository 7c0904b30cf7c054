import { describe, expect, it } from 'vitest';
import { bitOf, promiseMarks } from '../../src/rules/promise-marks.ts';
import { flatPoints } from '../../src/rules/flat-points.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

describe('the marks of promises', () => {
  it('name a promise to come by what leaving moves, and by nothing that is signed', () => {
    const rulebook = shippedRulebook('first_steps');
    const { signing, clauses, leaving } = promiseMarks(rulebook);
    expect([...leaving]).toEqual([bitOf(0), bitOf(0)]);
    expect(signing).toBe(0);
    expect([...clauses].every((bits) => bits === 0)).toBe(true);
  });

  it('name a red line by the levels of the issue it is about, whatever else is signed', () => {
    const rulebook = shippedRulebook('camp_david_1978');
    const { clauses } = promiseMarks(rulebook);
    const { width } = flatPoints(rulebook);
    for (const [promise, { holds }] of rulebook.promises.entries()) {
      const { source } = rulebook.formulas[holds] ?? { source: '' };
      const about = rulebook.issues.flatMap(({ id }, issue) => (new RegExp(`\\b${id}\\b`).test(source) ? [issue] : []));
      for (const issue of about) {
        for (const level of rulebook.issues[issue]?.levels.keys() ?? []) {
          const marked = (clauses[issue * width + level] ?? 0) & bitOf(promise);
          expect([source, level, marked]).toEqual([source, level, bitOf(promise)]);
        }
      }
    }
  });

  it('share a bit from the 31st on', () => {
    expect(bitOf(0)).toBe(1);
    expect(bitOf(30)).toBe(1 << 30);
    expect(bitOf(31)).toBe(bitOf(40));
  });
});
