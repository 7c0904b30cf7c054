import { describe, expect, it } from 'vitest';
import { compile } from '../../src/rules/compile.ts';
import { river, rulebookOf } from './compile/river.ts';

describe('a rulebook', () => {
  const rulebook = rulebookOf(river());

  it('has one deed of each variant of a move for each party, in the order of the file, then what is generated', () => {
    expect(rulebook.deeds.map(({ id }) => id)).toEqual([]);
  });
});

describe('compile', () => {
  it('gives no rulebook of a scenario with an error, and all its findings', () => {
    const { rulebook, findings } = compile(river('numbers: { bite: 0.5 }', 'numbers: { bote: 0.5 }'));
    expect(rulebook).toBeUndefined();
    expect(findings).toEqual([]);
  });
});
