import { describe, expect, it } from 'vitest';
import { askToLast, lastingNow, type Keeper, type Notes } from '../../src/app/lasting.ts';

function notebook(): Notes {
  const notes = new Map<string, string>();
  return { getItem: (key) => notes.get(key) ?? null, setItem: (key, text) => void notes.set(key, text) };
}
/** A browser that answers so, and counts how often it was asked. */
function browser(answer: boolean): { readonly keeper: Keeper; readonly asked: () => number } {
  let asked = 0;
  let persisted = false;
  return {
    asked: () => asked,
    keeper: {
      async persist() {
        asked += 1;
        persisted = answer;
        return Promise.resolve(answer);
      },
      persisted: async () => Promise.resolve(persisted),
    },
  };
}
const DENIED: Notes = {
  getItem: () => {
    throw new Error('denied');
  },
  setItem: () => undefined,
};

describe('a browser that is asked to keep games', () => {
  it('has said nothing before it was asked', async () => {
    expect(await lastingNow(browser(true).keeper, notebook())).toBeUndefined();
  });
  it.each([
    [true, 'kept'],
    [false, 'loose'],
  ] as const)('is asked once on a machine, and what it answered (%s) is known from then on', async (answer, said) => {
    const { keeper, asked } = browser(answer);
    const notes = notebook();
    expect(await askToLast(keeper, notes)).toBe(said);
    expect(await askToLast(keeper, notes)).toBeUndefined();
    expect(asked()).toBe(1);
    expect(await lastingNow(keeper, notes)).toBe(said);
  });
  it('that knows no such thing, or keeps not even a note, is not spoken of', async () => {
    expect(await askToLast({}, notebook())).toBeUndefined();
    expect(await lastingNow({}, notebook())).toBeUndefined();
    expect(await askToLast(browser(false).keeper, DENIED)).toBeUndefined();
  });
});
