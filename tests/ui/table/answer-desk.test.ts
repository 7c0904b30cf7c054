import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/ui/port/play.ts';
import type { IssueView, TableView } from '../../../src/ui/port/table.ts';
import { AnswerDesk } from '../../../src/ui/table/answer-desk.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { issue } from '../issue.ts';
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
  it('says what it is worth if it is kept or not, and nothing of that where the one is as the other', () => {
    const text = (broken: number): string =>
      drawn({ table: { ...table, weigh: () => ({ ...weighing, broken }) } }).text;
    expect(text(0)).toContain('if they keep nothing');
    expect(text(weighing.kept)).not.toContain('if they keep nothing');
  });
  it('says on a clause what of it should not be signed unseen', () => {
    const clauses = [{ issue: 0, level: 1, wording: 'plain' }] as const;
    const notes = [{ issue: 0, text: 'What stands goes further already.' }];
    const paper = drawn({
      offer: { ...task.offer, clauses },
      table: { ...table, issues: [issue(0, 'Boats')], weigh: () => ({ ...weighing, notes }) },
    });
    expect(paper.all('li').some(({ text }) => text.includes('What stands goes further already.'))).toBe(true);
  });
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
  it('has beside each clause what it counts as it is worded', () => {
    const clauses = [{ issue: 0, level: 1, wording: 'vague' }] as const;
    const sum = { total: 0.5, clauses: [{ issue: 0, points: 0.5 }], rows: [] };
    const paper = drawn({
      table: { ...table, issues: [issue(0, 'Boats')], weigh: () => ({ ...weighing, sum }) },
      offer: { ...task.offer, clauses },
    });
    expect(paper.all('li').map(({ text }) => text)).toContain('Boatssomevague+0.5');
  });
  it('marks vague words also where no level is more than another, for they count half there', () => {
    const boats = issue(0, 'Boats');
    const marks = (wording: 'warm' | 'vague', ordered: boolean): readonly (string | undefined)[] =>
      drawn({
        table: { ...table, issues: [{ ...boats, ordered }] },
        offer: { ...task.offer, clauses: [{ issue: 0, level: 1, wording }] },
      })
        .all('em')
        .flatMap(({ text, attributes }) => [text, attributes.get('title')]);
    expect(marks('vague', false)).toEqual(['vague', words.say('table.vagueSame')]);
    expect(marks('vague', true)).toEqual(['vague', words.say('table.wordingAbout.vague')]);
    expect(marks('warm', false)).toEqual([]);
  });
  it('tells of each clause that is agreed already, and of one agreed otherwise how', () => {
    const tags = (agreed: IssueView['agreed']): readonly string[] => {
      const clauses = [{ issue: 0, level: 1, wording: 'plain' }] as const;
      const boats = { ...issue(0, 'Boats'), ...(agreed && { agreed }) };
      return drawn({ table: { ...table, issues: [boats] }, offer: { ...task.offer, clauses } })
        .all('em')
        .map(({ text }) => text);
    };
    expect(tags(undefined)).toEqual([]);
    expect(tags({ level: 1, wording: 'plain', name: 'some' })).toEqual(['agreed already']);
    expect(tags({ level: 0, wording: 'plain', name: 'none' })).toEqual(['agreed: none']);
    expect(tags({ level: 1, wording: 'vague', name: 'some (vague)' })).toEqual(['agreed: some (vague)']);
  });
});
