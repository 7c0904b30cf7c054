import { describe, expect, it } from 'vitest';
import { draftOf, draftOnTable, packageOf } from '../../src/rules/draft.ts';
import type { Package } from '../../src/rules/step.ts';
import { ABBEY, LOWER, UPPER, issue, layout, level, opening, packed, rulebook } from '../fixtures/two-valleys.ts';

const PACKAGE: Package = [
  { issue: issue('water'), level: level('water', 'some'), wording: 'plain' },
  { issue: issue('toll'), level: level('toll', 'free'), wording: 'vague' },
];

/** Half a toll, warm, lies on the table, laid by the upper valley. */
const OFFERED = {
  [layout.offer + issue('toll')]: level('toll', 'half') + 1,
  [layout.offerWording + issue('toll')]: 1,
  [layout.offerBy]: UPPER + 1,
};

describe('a draft', () => {
  it('holds a package and gives it back', () => {
    expect(packageOf(draftOf(rulebook, PACKAGE, UPPER))).toEqual(PACKAGE);
  });

  it('is written over', () => {
    const draft = packed({ bridge: 'built', day: 'fifth' });
    expect(packageOf(draftOf(rulebook, PACKAGE, UPPER, draft))).toEqual(PACKAGE);
  });

  it('of what lies on the table is worded by who laid it', () => {
    const draft = draftOnTable(rulebook, opening(OFFERED).state);
    expect(packageOf(draft)).toEqual([{ issue: issue('toll'), level: level('toll', 'half'), wording: 'warm' }]);
    expect(draft.worders[issue('toll')]).toBe(UPPER);
    const bridge = draftOnTable(rulebook, opening({ ...OFFERED, [layout.offerBridge]: ABBEY + 1 }).state);
    expect(bridge.worders[issue('toll')]).toBe(ABBEY);
  });

  it('of a summit leaves what was agreed to who worded it then', () => {
    const agreed = {
      ...OFFERED,
      [layout.agreed + issue('toll')]: level('toll', 'half') + 1,
      [layout.agreedWording + issue('toll')]: 1,
      [layout.agreedBy + issue('toll')]: LOWER + 1,
    };
    const worder = (slots: Readonly<Record<number, number>>): number | undefined =>
      draftOnTable(rulebook, opening(slots).state).worders[issue('toll')];
    expect(worder(agreed)).toBe(UPPER);
    expect(worder({ ...agreed, [layout.sitting]: 1 })).toBe(LOWER);
    expect(worder({ ...agreed, [layout.sitting]: 1, [layout.offerWording + issue('toll')]: 2 })).toBe(UPPER);
  });
});
