import { describe, expect, it } from 'vitest';
import { missingIn, outlineOf } from './harness/outline.ts';

describe('an outline', () => {
  const page = outlineOf(`- main:
  - heading "Summitry" [level=1]
  - 'heading "One: two" [level=2]'
  - list:
    - listitem:
      - paragraph: A sentence
      - button "Go" [disabled]
  - button "Last"`);
  it.each([
    ['- main:\n  - heading "Summitry" [level=1]\n  - button "Last"', []],
    ['- heading "One: two"', []],
    ['- button /^G/ [disabled]', []],
    ['- button "Stay"', ['button Stay']],
    ['- heading "Summitry" [level=2]', ['heading Summitry']],
    ['- button "Last"\n- heading "Summitry"', ['heading Summitry']],
    ['- list:\n  - button "Last"', ['list > button Last']],
  ])('%s lacks %j', (wanted, lacks) => {
    expect(missingIn(page, outlineOf(wanted))).toEqual(lacks);
  });
});
