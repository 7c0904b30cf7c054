/** What can be done with a single key, once a player has asked for it. */
export const SHORTCUTS = ['seal', 'offer', 'number', 'brief', 'file', 'drawer', 'menu', 'aloud'] as const;
export type Shortcut = (typeof SHORTCUTS)[number];

/** A key for each; the empty text is none. */
export type Keys = Readonly<Record<Shortcut, string>>;

export const FIRST_KEYS: Keys = {
  seal: 's',
  offer: 'o',
  number: 'n',
  brief: 'b',
  file: 'f',
  drawer: 'd',
  menu: 'm',
  aloud: 'r',
};

export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The single key that was pressed, as a small letter, digit or mark. Where another script is being written, the letter that stands in its
 * place. Undefined for keys that are no sign, for the space bar, and together with Control, Alt or Command.
 */
export function keyOf({ key, code, ctrlKey, altKey, metaKey }: Pressed): string | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (/^[!-~]$/.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
}

/** What a key does; undefined where it does nothing. */
export function shortcutOf(keys: Keys, key: string): Shortcut | undefined {
  return SHORTCUTS.find((shortcut) => keys[shortcut] === key);
}

/** Gives a shortcut a key; whatever had it gets the one that is free by that. */
export function withKey(keys: Keys, shortcut: Shortcut, key: string): Keys {
  const before = shortcutOf(keys, key);
  return { ...keys, ...(before && { [before]: keys[shortcut] }), [shortcut]: key };
}

/** The keys as they were kept, wherever they can be trusted. */
export function readKeys(kept: unknown): Keys {
  const found: Readonly<Record<string, unknown>> = typeof kept === 'object' && kept !== null ? { ...kept } : {};
  return SHORTCUTS.reduce<Keys>((keys, shortcut) => {
    const key = found[shortcut];
    return typeof key === 'string' && /^[!-~]?$/.test(key) ? { ...keys, [shortcut]: key } : keys;
  }, FIRST_KEYS);
}
