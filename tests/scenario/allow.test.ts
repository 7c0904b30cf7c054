import { describe, expect, it } from 'vitest';
import { unsilenced } from '../../src/scenario/allow.ts';
import { small } from '../fixtures/small-scenario.ts';

const found = [
  { code: 'no_way_out', severity: 'warning' },
  { code: 'points_do_not_add_up', severity: 'error' },
  { code: 'way_out', severity: 'warning' },
] as const;

describe('what a scenario allows', () => {
  it('is not told where it is a warning, and told all the same where it is an error', () => {
    const allow = { no_way_out: 'Meant so', points_do_not_add_up: 'Later' };
    expect(unsilenced(found, allow).map(({ code }) => code)).toEqual(['points_do_not_add_up', 'way_out']);
  });
  it('takes nothing away where it is nothing', () => {
    expect(unsilenced(found, {})).toEqual(found);
  });
  it('goes for what another room found, too', () => {
    const { told } = small('allow: { no_way_out: Meant so, points_do_not_add_up: Later }');
    const placed = told(found.map((each) => ({ ...each, path: 'calendar.turns', message: '' })));
    expect(placed.map(({ code, line }) => [code, line])).toEqual([
      ['points_do_not_add_up', 6],
      ['way_out', 6],
    ]);
  });
});
