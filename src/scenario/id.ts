/** Ids begin with a lower-case letter and hold lower-case letters, digits and underscores. */
export const ID = /^[a-z][a-z0-9_]*$/;

/**
 * What every object of the language answers to, and as an id would be found where nothing stands; and words that YAML and
 * expressions take for values.
 */
export const RESERVED: ReadonlySet<string> = new Set(['constructor', 'true', 'false', 'null']);

export function isId(text: string): boolean {
  return ID.test(text) && !RESERVED.has(text);
}

/** The name of a thing that has none: its id with spaces for underscores, the first letter a capital. */
export function nameOfId(id: string): string {
  const words = id.replaceAll('_', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
