import { describe, expect, it } from 'vitest';
import { FIRST_KEYS, keyOf, readKeys, shortcutOf, SHORTCUTS, withKey } from '../../../src/ui/settings/shortcuts.ts';

const pressed = (key: string, code = '', held: 'ctrlKey' | 'altKey' | 'metaKey' | '' = '') => ({
  key,
  code,
  ctrlKey: held === 'ctrlKey',
  altKey: held === 'altKey',
  metaKey: held === 'metaKey',
});

describe('a single key', () => {
  it.each([
    ['s', 'KeyS', 's'],
    ['S', 'KeyS', 's'],
    ['7', 'Digit7', '7'],
    ['/', 'Slash', '/'],
    ['ㄴ', 'KeyS', 's'],
    ['Process', 'KeyS', 's'],
    ['é', 'Digit2', undefined],
    [' ', 'Space', undefined],
    ['Enter', 'Enter', undefined],
    ['Escape', 'Escape', undefined],
    ['Tab', 'Tab', undefined],
  ])('%s at %s is %s', (key, code, meant) => {
    expect(keyOf(pressed(key, code))).toBe(meant);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('is none together with %s', (held) => {
    expect(keyOf(pressed('s', 'KeyS', held))).toBeUndefined();
  });
});

describe('keys', () => {
  it('each do one thing at first', () => {
    expect(new Set(Object.values(FIRST_KEYS)).size).toBe(SHORTCUTS.length);
    for (const shortcut of SHORTCUTS) expect(shortcutOf(FIRST_KEYS, FIRST_KEYS[shortcut])).toBe(shortcut);
  });

  it('change places where a key is given that was taken', () => {
    const keys = withKey(FIRST_KEYS, 'seal', 'n');
    expect([keys.seal, keys.number]).toEqual(['n', 's']);
    expect(shortcutOf(keys, 'n')).toBe('seal');
  });

  it('stay where a shortcut is given the key it has', () => {
    expect(withKey(FIRST_KEYS, 'seal', 's')).toEqual(FIRST_KEYS);
  });

  it.each([[null], ['s'], [{ seal: 5 }], [{ seal: 'ss' }], [{ seal: ' ' }]])(
    'are those of the house where %j was kept',
    (kept) => {
      expect(readKeys(kept)).toEqual(FIRST_KEYS);
    },
  );

  it('are those that were kept', () => {
    expect(readKeys({ seal: 'q', offer: '' })).toEqual({ ...FIRST_KEYS, seal: 'q', offer: '' });
  });
});
