import { z } from 'zod';

/** Parts what else a form says of itself from the bounds of its number. */
const MARK = '#';

/** The bounds of a form of numbers, for findings to read: `#1 to 60`. Empty for forms of something else. */
export function rangeMark(form: unknown): string {
  if (!(form instanceof z.ZodNumber)) return '';
  return form.minValue === null || form.maxValue === null ? '' : `${MARK}${form.minValue} to ${form.maxValue}`;
}

/** What a form says of itself, and the bounds of its number, where it has them. */
export function withoutRange(message: string): { readonly said: string; readonly range: string | undefined } {
  const [said = '', range] = message.split(MARK);
  return { said, range };
}
