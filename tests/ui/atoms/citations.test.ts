import { h, render } from 'preact';
import { beforeAll, expect, it } from 'vitest';
import { Citations } from '../../../src/ui/atoms/citations.tsx';
import { SIGNS } from '../../../src/ui/atoms/signs.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';

const words = await createWords('en');
beforeAll(fetchLate);

it.each([false, true])('a source leads nowhere by a headline that may name persons (nobody named: %s)', (nobody) => {
  const [headline, number] = ['https://e.org/2018/kim-and-trump-meet', 'https://e.org/view.html?no=7'];
  const cites = [headline, number].map((url, index) => ({
    id: url,
    text: '',
    mark: 'fact' as const,
    source: { title: `Title ${index}`, url, ...(nobody && { unnamed: true as const }) },
  }));
  const paper = onPaper((parent) =>
    render(
      h(Voice.Provider, { value: words }, h(Citations, { standing: { mark: 'fact', cites }, signs: SIGNS })),
      parent,
    ),
  );
  expect(paper.all('a').map((link) => link.attributes.get('href'))).toEqual(nobody ? [number] : [headline, number]);
  expect(paper.all('cite')[0]?.text.includes('https://e.org/…')).toBe(nobody);
});
