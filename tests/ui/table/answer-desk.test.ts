import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/ui/port/play.ts';
import type { TableView } from '../../../src/ui/port/table.ts';
import { AnswerDesk } from '../../../src/ui/table/answer-desk.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';
import { weighing } from '../weighing.ts';

const words = await createWords('en');
await fetchLate();
const table: TableView = {
  name: 'The pier',
  others: [{ id: 'aland', name: 'Aland', tone: 1 }],
  issues: [],
  atMost: 3,
  left: 0,
  weigh: () => weighing,
};
const task: Task & { kind: 'answer' } = {
  kind: 'answer',
  table,
  offer: { by: { id: 'aland', name: 'Aland', tone: 1 }, public: false, bridge: false, clauses: [] },
};

function drawn(how: Partial<typeof task>): ReturnType<typeof onPaper> {
  const intents = { decide: async () => undefined };
  return onPaper((parent) =>
    render(h(Voice.Provider, { value: words }, h(AnswerDesk, { task: { ...task, ...how }, intents })), parent),
  );
}

describe('an offer to this seat', () => {
  it('lies open with a yes and a no', () => {
    expect(
      drawn({})
        .all('button')
        .map(({ text }) => text),
    ).toEqual(['Accept', 'Refuse']);
  });
  it('that was refused word for word before is one line, with the refusal first', () => {
    const paper = drawn({ again: 'Week 9' });
    expect(paper.all('button').map(({ text }) => text)).toEqual(['Refuse', 'Look at it again']);
    expect(paper.all('p').some(({ text }) => text.includes('refused in Week 9'))).toBe(true);
  });
  it('at a table where it does not sit says which clause wants its signature', () => {
    const paper = drawn({ table: { ...table, called: ['An end of the war: declared'] } });
    expect(paper.all('p').some(({ text }) => text.includes('your signature, too: An end of the war: declared'))).toBe(
      true,
    );
  });
});
