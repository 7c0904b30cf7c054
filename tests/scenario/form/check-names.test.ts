import { describe, expect, it } from 'vitest';
import { small } from '../../fixtures/small-scenario.ts';

/** Codes and the ids they are about. */
function refused(parts: string): string[] {
  return small(parts).problems.map(({ code, path }) => `${code} ${path}`);
}

describe('an id may not be', () => {
  it.each([
    ['a word of expressions', 'gauges: { nearness: { start: 1 } }', 'reserved_id gauges.nearness'],
    ['a value of YAML: nothing', 'numbers: { null: 1 }', 'reserved_id numbers.null'],
    ['a value of YAML: true', 'tracks: { true: { states: [a, b] } }', 'reserved_id tracks.true'],
    ['a value of YAML: false', 'moves: { false: { by: north, text: F } }', 'reserved_id moves.false'],
    ['a function', 'numbers: { min: 1 }', 'reserved_id numbers.min'],
    ['a word of the expression language', 'tracks: { while: { states: [a, b] } }', 'reserved_id tracks.while'],
    ['a key that stands beside parties', 'parties: { signs: {}, south: {} }', 'reserved_id parties.signs'],
    ['nobody, as a party', 'parties: { nobody: {}, south: {} }', 'reserved_id parties.nobody'],
    ['an answer every move has', 'moves: { pass: { by: north, text: P } }', 'reserved_id moves.pass'],
    ['an outcome every event has', 'events: { never: { text: N } }', 'reserved_id events.never'],
    [
      'the way to say every copy',
      'tracks: { t: { each: { each: E }, states: [a] } }',
      'reserved_id tracks.t.each.each',
    ],
    ['a copy that is a state too', 'tracks: { t: { each: { a: E }, states: [a] } }', 'reserved_id tracks.t.each.a'],
    ['a level that is a key', 'issues: { i: { gives: north, levels: { by: {} } } }', 'reserved_id issues.i.levels.by'],
    [
      'a bar that is none',
      'preconditions: { p: { of: north, text: P, bar: { none: signed } } }',
      'reserved_id preconditions.p.bar.none',
    ],
    [
      'a choice that is a word of expressions',
      'moves: { m: { by: north, text: M, choose: { turn: [a] } } }',
      'reserved_id moves.m.choose.turn',
    ],
    [
      'that of a gauge and of an issue',
      'gauges: { i: { start: 1 } }\nissues: { i: { gives: north, levels: { a: {} } } }',
      'same_name issues.i',
    ],
    ['that of a number and of a track', 'tracks: { n: { states: [a] } }\nnumbers: { n: 1 }', 'same_name tracks.n'],
  ])('%s', (_, parts, problem) => {
    expect(refused(parts)).toEqual([problem]);
  });

  it('but may be that of a party and of a place, and of a move and of a gauge', () => {
    expect(
      refused(
        'places: { north: { at: [0, 0] } }\ngauges: { wave: { start: 1 } }\nmoves: { wave: { by: north, text: W } }',
      ),
    ).toEqual([]);
  });
});
