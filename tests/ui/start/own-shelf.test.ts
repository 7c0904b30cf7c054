import { h, render } from 'preact';
import { beforeAll, expect, it } from 'vitest';
import type { ShelfView, StartIntents } from '../../../src/ui/port/start.ts';
import { OwnShelf } from '../../../src/ui/start/own-shelf.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';

beforeAll(fetchLate);

it('says above own scenarios that no persons are named, however long ago that was set, and nothing where they are', async () => {
  const words = await createWords('en');
  const scenario: ShelfView = {
    id: 'own:ferry',
    title: 'The Ferry',
    blurb: '',
    own: true,
    chairs: [],
    assumptions: [],
    word: 'Week',
    lengths: { full: 6, unit: 'week' },
    hints: false,
  };
  const shelf = (general: boolean): string =>
    onPaper((parent) =>
      render(
        h(
          Voice.Provider,
          { value: words },
          h(OwnShelf, { shelf: [scenario], general, intents: {} as unknown as StartIntents }),
        ),
        parent,
      ),
    ).text;
  expect(shelf(true)).toContain(words.say('common.general'));
  expect(shelf(false)).not.toContain(words.say('common.general'));
});
