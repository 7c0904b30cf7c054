import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/rules/compile.ts';
import { river } from '../river.ts';

describe('an answer that is mistyped', () => {
  it('is told once: what it was meant to be is not told to be asked by nobody', () => {
    const { findings } = compile(river('asks: { ferryman: [hint, pass] }', 'asks: { ferryman: [hind, pass] }'));
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['unknown_name', 'events.flood.asks.ferryman.0']]);
  });

  it('and what nothing asks for at all is told', () => {
    const { findings } = compile(river('asks: { ferryman: [hint, pass] }', 'asks: { ferryman: [pass] }'));
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['never_legal', 'moves.hint']]);
  });
});

describe('a shift to the state it starts in', () => {
  it('is told how it may happen there too', () => {
    const { findings } = compile(
      river('boats go, do: [ shift: { boat.each: held', 'boats go, do: [ shift: { boat.each: held | free'),
    );
    expect(findings.map(({ hint }) => hint)).toEqual([
      expect.stringContaining('if: { that: true, then: [ shift: { boat.each: held -> free } ] }'),
    ]);
  });

  it('which then has no problem', () => {
    const within = 'boats go, do: [ if: { that: true, then: [ shift: { boat.each: held -> free } ] }';
    expect(compile(river('boats go, do: [ shift: { boat.each: held -> free }', within)).findings).toEqual([]);
  });
});

describe('a move whose condition no turn fulfils', () => {
  it('is told, with the turns there are', () => {
    const { findings } = compile(river('text: Let the boats go', 'text: Let the boats go, when: turn > 8'));
    expect(findings.map(({ path, message }) => [path, message])).toEqual([
      ['moves.release', 'This can never be done: its condition holds on no turn from 1 to 8.'],
    ]);
  });
});
