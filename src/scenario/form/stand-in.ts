import type { z } from 'zod';
import { BOUNDS } from '../bounds.ts';

/** What may stand for a value that is not one: a scalar, or an empty list or map. */
export type StandIn = string | number | boolean | readonly never[] | Readonly<Record<string, never>>;

/** An expression that is neither always nor never true. */
export const NEUTRAL_EXPRESSION = 'turn == 2';

const CALENDAR: Readonly<Record<string, StandIn>> = {
  'calendar.start': '2000-01-01',
  'calendar.turn': '1 week',
  // Most turns there may be: no other turn is out of range for this one.
  'calendar.turns': BOUNDS.turns,
  format: 1,
  language: 'en',
};

/** What stands for a part without which there is no scenario, whatever is wrong with it. */
export function neededAt(path: string): StandIn | undefined {
  // One order a turn is what a party has where nothing stands; without any, no move of it could be made.
  return /^parties\.[^.]+\.capacity$/.test(path) ? 1 : CALENDAR[path];
}

/** The plainest value of a type; a form that asks for more complains of it in its turn. */
export function plainest(expected: string): StandIn {
  switch (expected) {
    case 'number':
    case 'int':
      return 0;
    case 'boolean':
      return false;
    case 'array':
    case 'tuple':
      return [];
    case 'object':
    case 'record':
      return {};
    default:
      return 'x';
  }
}

/** What a value of another type was most likely meant to be: text for 5, 5 for '5', true for yes. */
export function converted(input: unknown, expected: readonly string[]): StandIn | undefined {
  const is = (...types: readonly string[]): boolean => types.some((type) => expected.includes(type));
  if ((typeof input === 'number' || typeof input === 'boolean') && is('string')) return String(input);
  if (typeof input !== 'string') return undefined;
  if (is('number', 'int') && /^-?(?:\d+\.?\d*|\.\d+)$/.test(input)) return Number(input);
  if (is('boolean') && /^(?:yes|y|on)$/i.test(input)) return true;
  if (is('boolean') && /^(?:no|n|off)$/i.test(input)) return false;
  return undefined;
}

/** The nearest whole number, 0 for what is no number at all. */
export function wholeNear(input: number): number {
  return Number.isFinite(input) ? Math.round(input) : 0;
}

/** The nearest value within bounds: a number clamped, a text cut. */
export function within(
  issue: Extract<z.core.$ZodIssue, { readonly code: 'too_big' | 'too_small' }>,
): StandIn | undefined {
  if (issue.code === 'too_small') return typeof issue.input === 'number' ? Number(issue.minimum) : undefined;
  if (typeof issue.input === 'number') return Number(issue.maximum);
  return typeof issue.input === 'string' ? issue.input.slice(0, Number(issue.maximum)) : undefined;
}
