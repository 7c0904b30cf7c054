import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/rules/compile.ts';
import { river } from '../river.ts';

const found = (places: string): readonly string[] =>
  compile(river('places: { bridge: { at: [1, 2] }, mill: { at: [1, 3] } }', places)).findings.map(
    ({ message }) => message,
  );

describe('places that the map cannot show apart', () => {
  it.each([
    ['a quarter of a degree north of one another', '{ bridge: { at: [1, 2] }, mill: { at: [1.25, 2] } }', 0],
    ['a little less', '{ bridge: { at: [1, 2] }, mill: { at: [1.24, 2] } }', 1],
    // cos 60° is one half: 0.4° of longitude are 0.2° of the globe.
    [
      'two fifths of a degree of longitude, far in the north',
      '{ bridge: { at: [60, 2] }, mill: { at: [60, 2.4] } }',
      1,
    ],
    ['three fifths there', '{ bridge: { at: [60, 2] }, mill: { at: [60, 2.6] } }', 0],
    ['either side of the line of the date', '{ bridge: { at: [1, 179.9] }, mill: { at: [1, -179.9] } }', 1],
  ] as const)('%s', (_, places, count) => {
    expect(found(`places: ${places}`)).toHaveLength(count);
  });

  it('are named both', () => {
    expect(found('places: { bridge: { at: [1, 2] }, mill: { at: [1, 2] } }')).toEqual([
      'On the map mill lies on bridge.',
    ]);
  });
});
