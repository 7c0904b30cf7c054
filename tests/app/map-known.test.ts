import { afterEach, expect, it, vi } from 'vitest';
import { keepMapKnown, mapIsKnown } from '../../src/app/map-known.ts';

afterEach(() => vi.unstubAllGlobals());

it('that the map can be pressed is said until it is known, and not again', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  });
  expect(mapIsKnown()).toBe(false);
  keepMapKnown();
  expect(mapIsKnown()).toBe(true);
});

it('a browser that keeps nothing is told each time, and nothing breaks', () => {
  const denied = (): never => {
    throw new Error('denied');
  };
  vi.stubGlobal('localStorage', { getItem: denied, setItem: denied });
  keepMapKnown();
  expect(mapIsKnown()).toBe(false);
});
