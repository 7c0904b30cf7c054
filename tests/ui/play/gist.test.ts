import { expect, it } from 'vitest';
import { gistOf, rangeOf, stancesOn } from '../../../src/ui/play/gist.ts';

it.each([
  ['Words come cheap. An act comes late.', 'Words come cheap.'],
  ['Who asks? Nobody.', 'Who asks?'],
  ['말은 싸고 빠르다. 행동은 늦다.', '말은 싸고 빠르다.'],
  ['Nothing ends here', 'Nothing ends here'],
  ['At 1.5 points a step. More follows.', 'At 1.5 points a step.'],
])('the gist of “%s” is its first sentence', (text, gist) => {
  expect(gistOf(text)).toBe(gist);
});

it('advisers together expect from the lowest to the highest of them; nobody expects nothing', () => {
  const one = { name: 'A', stance: 'for', low: 0.5, high: 2 } as const;
  const other = { name: 'B', stance: 'against', low: -3, high: -1 } as const;
  expect(rangeOf([one, other])).toEqual({ low: -3, high: 2 });
  expect(rangeOf([])).toBeUndefined();
});

it('a line may break after a dot between stances, and nowhere else', () => {
  const advice = (['for', 'later', 'later'] as const).map((stance) => ({ name: 'A', stance, low: 0, high: 1 }));
  const said = stancesOn(advice, (key, values) => `${String(values?.['count'])} ${key.split('.').at(-1) ?? ''} it`);
  expect(said.split(' ')).toEqual(['1\u00a0for\u00a0it\u00a0·', '2\u00a0later\u00a0it']);
});
