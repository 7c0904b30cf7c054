import { describe, expect, it } from 'vitest';
import { lexicon } from '../../src/app/view/lexicon.ts';
import { sceneryOf } from '../../src/app/view/scenery.ts';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { initialState } from '../../src/rules/initial.ts';
import { linkWays } from '../../src/stage/links.ts';
import { LESSER, placeNames, rankOfName } from '../../src/stage/naming.ts';
import { pictureOf } from '../../src/stage/picture.ts';
import { createWords } from '../../src/words/words.ts';
import { shipped } from '../app/shipped.ts';

/** About as wide and high as the stage draws a name: a little more, so that no font makes it too narrow. */
const sizeOf = (name: string, capital: boolean): { width: number; height: number } => ({
  width: Array.from(name).reduce(
    (sum, letter) => sum + (letter.charCodeAt(0) > 0x2000 ? 12.5 : capital ? 7.4 : 6.3),
    6,
  ),
  height: capital ? 19 : 17,
});

describe.each(['first_steps', 'camp_david_1978', 'korea_2018'])('on the map of %s', (id) => {
  it.each([
    ['a laptop in English', 'en', 490, 306],
    ['a laptop in Korean', 'ko', 490, 306],
    ['a phone in English', 'en', 390, 176],
    ['a phone in Korean', 'ko', 390, 176],
  ] as const)('every capital is named on %s', async (_, language, width, height) => {
    const { scenario, rulebook } = shipped(id);
    const evaluator = flatEvaluator(rulebook);
    const state = initialState(rulebook, evaluator, worldFate(rulebook, 'map', {}));
    const names = lexicon(scenario, rulebook, await createWords(language));
    const scenery = sceneryOf(names, { rulebook, state, evaluator }, undefined);
    const picture = pictureOf(scenery.spots, width, height);
    const spots = scenery.spots.flatMap((spot) => {
      const point = picture.points.get(spot.id);
      return point ? [{ spot, point }] : [];
    });
    const boxes = placeNames(
      spots.map(({ spot, point }) => ({
        point,
        ...sizeOf(spot.name, spot.tones.length > 0),
        first: rankOfName(spot) < LESSER,
      })),
      width,
      height,
      linkWays(scenery, picture),
    );
    const unnamed = spots.filter(({ spot }, index) => spot.tones.length > 0 && boxes[index] === undefined);
    expect(unnamed.map(({ spot }) => spot.name)).toEqual([]);
  });
});
