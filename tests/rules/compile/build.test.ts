import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/rules/compile.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import { RIVER } from './river.ts';

const WORDS = /[a-z_]+|\d+/g;
const words = [...RIVER.matchAll(WORDS)];

/** The river with one word written in the place of another. */
const mistaken = fc.tuple(fc.nat(words.length - 1), fc.nat(words.length - 1)).map(([place, other]) => {
  const old = words[place];
  const start = old?.index ?? 0;
  return RIVER.slice(0, start) + (words[other]?.[0] ?? '') + RIVER.slice(start + (old?.[0].length ?? 0));
});

describe('whatever name stands in the place of another', () => {
  it('a scenario that can be read is compiled or its faults are said, with their places', () => {
    let compiled = 0;
    fc.assert(
      fc.property(mistaken, (text) => {
        const { scenario, told } = readScenario(new Map([['scenario.yaml', text]]));
        if (scenario === undefined) return;
        compiled += 1;
        for (const finding of findingsOf(scenario)) {
          expect(finding.message).not.toMatch(/undefined|null|NaN|-1/);
          expect(told([finding])[0]?.line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 80, seed: 7 },
    );
    expect(compiled).toBeGreaterThan(20);
  }, 30_000);
});
