import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { sceneryOf } from '../../../src/app/view/scenery.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { worldFate } from '../../../src/kernel/fate.ts';
import { initialState } from '../../../src/rules/initial.ts';
import { layMap } from '../../../src/stage/map/map-layout.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../../app/shipped.ts';

/** About as wide as the stage writes a name: a little more, so that no font makes it too narrow. */
const measure = (name: string, strong: boolean): number =>
  Array.from(name).reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2000 ? 12.5 : strong ? 7.2 : 6.2), 0);

describe.each(['first_steps', 'camp_david_1978', 'korea_2018'])('on the map of %s', (id) => {
  const { scenario, rulebook } = shipped(id);
  it.each([
    ['a laptop in English', 'en', 490, 306],
    ['a laptop in Korean', 'ko', 490, 306],
    ['a phone in English', 'en', 390, 170],
    ['a phone in Korean', 'ko', 390, 170],
  ] as const)('every capital is named on %s', async (_, language, width, height) => {
    const evaluator = flatEvaluator(rulebook);
    const state = initialState(rulebook, evaluator, worldFate(rulebook, 'map', {}));
    const names = lexicon(scenario, rulebook, await createWords(language));
    const position = { rulebook, state, evaluator };
    const scenery = sceneryOf({ lexicon: names, position, seat: 0, question: undefined, cues: [] });
    const { stations } = layMap(scenery, { width, height }, measure);
    const unnamed = stations.filter(({ spot, plate }) => spot.home.length > 0 && plate === undefined);
    expect(unnamed.map(({ spot }) => spot.name)).toEqual([]);
  });
});
