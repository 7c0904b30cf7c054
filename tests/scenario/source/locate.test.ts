import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/scenario/problem.ts';
import { placeIn } from '../../../src/scenario/source/place.ts';
import { sourceFile } from '../../../src/scenario/source/source-file.ts';
import { readYaml } from '../../../src/scenario/source/yaml.ts';

const TEXT = `
moves:
  praise: { by: us, when: danger > 3, do: [ add: { credit: -5 }, shift: { field.each: a -> b } ] }
  choose_one: { choose: { field: fields } }
walk_away:
  us: { terms: { words: 'cost.us' } }
assumptions: { calm: { set: { gauges.danger.start: 3 } } }
summits: { hall: { when_held: [ add: { danger: 1 } ] } }
lines: { short: { 8: [us.praise] } }
issues: { sand: { levels: { stay: { egypt: 5 } } } }
`;

/** What stands in the file where something at a path is said to be wrong. */
function placed(path: string, more: Partial<Finding> = {}): string {
  const { root } = readYaml(sourceFile('a.yaml', TEXT));
  if (root === undefined) throw new Error('The text does not read');
  const { line, column } = placeIn(root, { code: 'any', severity: 'error', path, message: 'Any.', ...more });
  return (TEXT.split('\n')[line - 1] ?? '').slice(column - 1, column + 9);
}

describe('a path is found in the file', () => {
  it.each([
    ['a value', 'moves.praise.by', 'us, when: '],
    ['an item of a list', 'moves.praise.do.1', 'shift: { f'],
    ['a value in it', 'moves.praise.do.0.add.credit', '-5 }, shif'],
    ['a map, by its key', 'moves.praise', 'praise: { '],
    ['a key with a dot in it', 'moves.praise.do.1.shift.field.each', 'a -> b } ]'],
    ['a key that is a path', 'assumptions.calm.set.gauges.danger.start', '3 } } }'],
    ['names of the finished scenario', 'summits.hall.whenHeld.0.add.danger', '1 } ] } }'],
    ['walk-aways', 'walkAways.us.terms.words', "'cost.us' "],
    ['steps the file leaves out', 'lines.short.turns.8.0', 'us.praise]'],
    ['points of a level', 'issues.sand.levels.stay.points.egypt', '5 } } } }'],
    ['what is written short', 'moves.choose_one.choose.field.2', 'fields } }'],
    ['a list written as one', 'moves.praise.by.0', 'us, when: '],
    ['what is not written, by what it would stand in', 'moves.praise.text', 'praise: { '],
    ['nothing at all, by the beginning', 'gauges.calm', 'moves:'],
  ])('%s', (_, path, source) => {
    expect(placed(path)).toBe(source);
  });

  it('and by its key, where the key is meant', () => {
    expect(placed('moves.praise.do.0.add.credit', { key: true })).toBe('credit: -5');
  });
  it('and to the letter, within a text', () => {
    expect(placed('moves.praise.when', { offset: 7 })).toBe('> 3, do: [');
    expect(placed('walk_away.us.terms.words', { offset: 5 })).toBe("us' } }");
  });
});
