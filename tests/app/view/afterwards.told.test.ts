import { expect, it } from 'vitest';
import { afterwardsOf } from '../../../src/app/view/afterwards.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const words = await createWords('ko');

it('a question tells what happened where it points to, who did it where the text does not say, and what was signed', () => {
  const { scenario, rulebook } = shipped('first_steps');
  const lesson = {
    ...(scenario.lesson ?? { askWhy: [], brief: {}, glossary: {}, terms: {} }),
    discuss: [{ text: 'Why?', lookAt: 'tension' }],
    hindsight: [],
  };
  const gauge = rulebook.gauges.findIndex(({ id }) => id === 'tension');
  const moved = (turn: number) => ({ turn, kind: 'gauge', gauge, from: 40, to: 50 }) as const;
  const told = afterwardsOf(
    lexicon({ ...scenario, lesson }, rulebook, words),
    [moved(1), moved(2)],
    [
      { id: '0', turn: 1, kind: 'act', text: 'boats were sent', who: 'Skerry' },
      { id: '1', turn: 2, kind: 'summit', form: 'text', text: 'Signed.', detail: 'Light: lit\nFish: shared' },
    ],
  );
  expect(told.discuss[0]?.looks.map(({ text }) => text)).toEqual([
    'Skerry: boats were sent',
    'Signed. Light: lit; Fish: shared',
  ]);
});

it('the words of a lesson come with it, in the language of the page', () => {
  const { scenario, rulebook } = shipped('korea_2018');
  const { glossary } = afterwardsOf(lexicon(scenario, rulebook, words), [], []);
  expect(glossary.map(({ id }) => id)).toEqual(Object.keys(scenario.lesson?.glossary ?? {}));
  for (const { name, text } of glossary) expect(`${name}${text}`).toMatch(/[가-힣]/);
});
