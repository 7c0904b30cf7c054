import { h, render } from 'preact';
import { expect, it } from 'vitest';
import type { AnswerView } from '../../../src/ui/port/table.ts';
import { LastWord } from '../../../src/ui/table/last-word.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';

const words = await createWords('en');
const answer: AnswerView = {
  by: { id: 'aland', name: 'Aland', tone: 1 },
  accepts: false,
  own: false,
  called: false,
  stale: false,
  offer: ['Boats: two'],
  reasons: [],
};

it.each([
  [{}, 'Aland said no.'],
  [{ stale: true }, 'Last time: Aland said no.'],
  [{ called: true }, 'Aland said no. It had to sign too.'],
  [{ stale: true, own: true }, 'Last time: You said no.'],
])('an answer %j is headed “%s”', (how, said) => {
  const paper = onPaper((parent) =>
    render(h(Voice.Provider, { value: words }, h(LastWord, { answer: { ...answer, ...how } })), parent),
  );
  expect(paper.all('p')[0]?.text).toBe(said);
});

it.each([
  [{}, 'Put by you:'],
  [{ put: { id: 'holm', name: 'Holm', tone: 2 } }, 'Put by Holm:'],
] as const)('whose text it was is said: %j', (how, said) => {
  const paper = onPaper((parent) =>
    render(h(Voice.Provider, { value: words }, h(LastWord, { answer: { ...answer, ...how } })), parent),
  );
  expect(paper.all('p')[1]?.text).toBe(said);
});
