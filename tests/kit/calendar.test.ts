import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { dateOfTurn, milliseconds } from '../../src/kit/calendar.ts';

describe('the date of a turn', () => {
  it.each([
    ['2018-03-05', 1, 'week', 1, '2018-03-05'],
    ['2018-03-05', 1, 'week', 15, '2018-06-11'],
    ['1978-09-05', 1, 'day', 13, '1978-09-17'],
    ['2024-02-28', 1, 'day', 3, '2024-03-01'],
    ['2023-12-31', 1, 'day', 2, '2024-01-01'],
    ['2024-01-31', 1, 'month', 2, '2024-02-29'],
    ['2023-11-30', 1, 'month', 4, '2024-02-29'],
    ['2023-03-31', 6, 'month', 2, '2023-09-30'],
  ] as const)('from %s, turns of %i %s, turn %i, is %s', (start, count, unit, turn, date) => {
    expect(dateOfTurn({ start, turn: { count, unit } }, turn)).toBe(date);
  });

  it('counts days as the calendar of the machine does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 60_000 }), (days) => {
        const date = dateOfTurn({ start: '1970-01-01', turn: { count: 1, unit: 'day' } }, days + 1);
        expect(date).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10));
        expect(milliseconds(date)).toBe(days * 86_400_000);
      }),
    );
  });
});
