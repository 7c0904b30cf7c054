import { describe, expect, it } from 'vitest';
import { clearDraft, copyOf, draftOf, draftOnTable, packageOf, signatoriesOf } from '../../src/rules/draft.ts';
import { bitsOf } from '../../src/rules/flat-points.ts';
import { signersOf } from '../../src/rules/offers.ts';
import type { Package } from '../../src/rules/step.ts';
import {
  ABBEY,
  BARN,
  LOWER,
  TENT,
  UPPER,
  issue,
  layout,
  level,
  opening,
  packed,
  rulebook,
} from '../fixtures/two-valleys.ts';

const PACKAGE: Package = [
  { issue: issue('water'), level: level('water', 'some'), wording: 'plain' },
  { issue: issue('toll'), level: level('toll', 'free'), wording: 'vague' },
];

/** Half a toll, warm, lies on the table, laid by the upper valley. */
const OFFERED = {
  [layout.offer + issue('toll')]: level('toll', 'half') + 1,
  [layout.offerWording + issue('toll')]: 1,
  [layout.offerBy]: UPPER + 1,
  [layout.offerAt]: TENT + 1,
};

describe('a draft', () => {
  it('holds a package and gives it back', () => {
    expect(packageOf(draftOf(rulebook, TENT, PACKAGE, UPPER))).toEqual(PACKAGE);
  });

  it('is signed by the sides of its table and whom its levels name, as what lies there is', () => {
    for (const [clauses, table] of [
      [{ water: 'some' }, TENT],
      [{ water: 'some', toll: 'full' }, TENT],
      [{ chapel: 'painted' }, BARN],
      [{ chapel: 'painted', water: 'all' }, BARN],
    ] as const) {
      const draft = packed(clauses, LOWER, table);
      expect(signatoriesOf(rulebook, draft)).toBe(bitsOf(signersOf(rulebook, table, packageOf(draft))));
    }
    expect(signatoriesOf(rulebook, packed({}, LOWER, -1))).toBe(0);
    expect(signatoriesOf(rulebook, packed({ water: 'some' }, LOWER, -1))).toBe(bitsOf([UPPER, LOWER]));
  });

  it('copied is one of its own', () => {
    const draft = packed({ water: 'some' }, UPPER, BARN);
    const copy = copyOf(draft);
    expect(copy).toEqual(draft);
    clearDraft(copy);
    expect(packageOf(draft)).toHaveLength(1);
  });

  it('is written over', () => {
    const draft = packed({ bridge: 'built', day: 'fifth' });
    expect(packageOf(draftOf(rulebook, BARN, PACKAGE, UPPER, draft))).toEqual(PACKAGE);
    expect(draft.table).toBe(BARN);
  });

  it('of what lies on the table is worded by who laid it', () => {
    const draft = draftOnTable(rulebook, opening(OFFERED).state);
    expect(packageOf(draft)).toEqual([{ issue: issue('toll'), level: level('toll', 'half'), wording: 'warm' }]);
    expect([draft.worders[issue('toll')], draft.table]).toEqual([UPPER, TENT]);
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
