import type { Weighing } from '../../src/ui/port/table.ts';

/** What a small package means for a seat that nobody at home can stop. */
export const weighing: Weighing = {
  worth: 1,
  sum: { total: 1, clauses: [], rows: [] },
  fear: 1,
  fooled: 0,
  kept: 1,
  broken: 0,
  leaving: 0,
  circles: [],
  passes: true,
  advisers: [],
  breaks: [],
  needs: [],
};
