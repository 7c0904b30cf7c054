import { describe, expect, it } from 'vitest';
import { openFoundEndings, readFound, type Found } from '../../src/app/found-endings.ts';

const found = (ending: string, when = 1): Found => ({ shelf: 'bay', ending, chairs: ['skerry'], when });

function keeping(): {
  kept: string | null;
  getItem: () => string | null;
  setItem: (key: string, text: string) => void;
} {
  return {
    kept: null,
    getItem() {
      return this.kept;
    },
    setItem(_, text) {
      this.kept = text;
    },
  };
}

describe('the endings found on a machine', () => {
  it('outlive the page, each with the first time it was found', () => {
    const shelf = keeping();
    expect(openFoundEndings(shelf).add([found('lamp', 1), found('lamp', 2), found('dark', 3)])).toBe(2);
    const again = openFoundEndings(shelf);
    expect(again.add([found('lamp', 9)])).toBe(0);
    expect(again.all()).toEqual([found('lamp', 1), found('dark', 3)]);
  });
  it('are known to the page where the browser keeps nothing', () => {
    const denied = {
      getItem: (): string => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('full');
      },
    };
    const endings = openFoundEndings(denied);
    endings.add([found('lamp')]);
    expect(endings.all()).toEqual([found('lamp')]);
    expect(openFoundEndings(undefined).all()).toEqual([]);
  });
  it.each([
    ['no list', '{"shelf":"bay"}', 0],
    ['no JSON', '[', 0],
    ['things that are no endings', '[1, null, {"shelf": 3}, {"shelf": "bay", "ending": "lamp", "when": "now"}]', 0],
    ['chairs that are no names', '[{"shelf": "bay", "ending": "lamp", "when": 1, "chairs": [3, "us"]}]', 1],
  ])('are read with care: %s', (_, text, count) => {
    expect(readFound(text)).toHaveLength(count);
  });
});
