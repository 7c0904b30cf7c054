/** As in a scenario: the first day, and the length of a turn. */
export interface TurnLength {
  readonly start: string;
  readonly turn: { readonly count: number; readonly unit: 'day' | 'week' | 'month' };
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** ISO date on which a turn begins; turn 1 begins on `start`. A month too short for the day ends with its last day. */
export function dateOfTurn({ start, turn: length }: TurnLength, turn: number): string {
  const passed = (turn - 1) * length.count;
  if (length.unit === 'month') return iso(afterMonths(read(start), passed));
  return iso(dayOf(daysSince(read(start)) + passed * (length.unit === 'week' ? 7 : 1)));
}

/** Milliseconds from 1970-01-01 to an ISO date, both at midnight UTC. */
export function milliseconds(date: string): number {
  return daysSince(read(date)) * 86_400_000;
}

function read(date: string): Day {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

const padded = (n: number, digits: number): string => String(n).padStart(digits, '0');

function iso({ year, month, day }: Day): string {
  return [padded(year, 4), padded(month, 2), padded(day, 2)].join('-');
}

function afterMonths({ year, month, day }: Day, months: number): Day {
  const count = year * 12 + (month - 1) + months;
  const there = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: 1 };
  const next = there.month === 12 ? { year: there.year + 1, month: 1, day: 1 } : { ...there, month: there.month + 1 };
  return { ...there, day: Math.min(day, daysSince(next) - daysSince(there)) };
}

// Counting years from March makes the leap day the last of its year (Fliegel and Van Flandern, 1968).
function daysSince({ year, month, day }: Day): number {
  const march = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const days = 365 * march + Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
  return days + Math.floor((153 * months + 2) / 5) + day - 1 - 719_468;
}

function dayOf(days: number): Day {
  const shifted = days + 719_468;
  let march = Math.floor((shifted * 400) / 146_097);
  while (daysSince({ year: march, month: 3, day: 1 }) > days) march -= 1;
  while (daysSince({ year: march + 1, month: 3, day: 1 }) <= days) march += 1;
  const rest = days - daysSince({ year: march, month: 3, day: 1 });
  const months = Math.floor((5 * rest + 2) / 153);
  const month = ((months + 2) % 12) + 1;
  return { year: month > 2 ? march : march + 1, month, day: rest - Math.floor((153 * months + 2) / 5) + 1 };
}
