import { expect, it } from 'vitest';
import { pointsAt } from '../../src/rules/points.ts';
import { HONEST, LOWER, SLY, UPPER, gauge, issue, level, opening } from '../fixtures/two-valleys.ts';

it.each([
  ['those of the scenario', LOWER, HONEST, 'toll', 'half', 0, -10],
  ['those of the kind where it differs', LOWER, SLY, 'toll', 'half', 0, -20],
  ['less what has become dearer', UPPER, 0, 'water', 'some', 5, -15],
  ['never less for today', UPPER, 0, 'water', 'none', 5, 0],
  ['not dearer for another party', LOWER, HONEST, 'water', 'some', 5, 30],
])('points are %s', (_, party, kind, of, at, fund, points) => {
  expect(pointsAt(opening({ [gauge('trust_fund')]: fund }), party, kind, issue(of), level(of, at))).toBe(points);
});
