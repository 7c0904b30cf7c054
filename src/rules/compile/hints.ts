import { nearest } from '../../scenario/nearest.ts';

/** A hint with the name that was probably meant, or with all names where they are few. */
export function meant(typed: string, names: readonly string[]): string | undefined {
  const name = nearest(typed, names);
  if (name !== undefined) return `Did you mean “${name}”?`;
  return names.length > 0 && names.length <= 8 ? `Known here: ${names.join(', ')}.` : undefined;
}
