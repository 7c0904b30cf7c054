import { h, render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { EMPTY_DRAFT, type Draft, type Task } from '../../../src/ui/port/play.ts';
import type { IssueView, TableView } from '../../../src/ui/port/table.ts';
import { OfferDesk } from '../../../src/ui/table/offer-desk.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper, type Paper } from '../paper.ts';
import { weighing } from '../weighing.ts';

await fetchLate();
const words = await createWords('en');
const aland = { id: 'aland', name: 'Aland', tone: 1 };
const issue = (index: number, name: string): IssueView => ({
  id: name,
  issue: index,
  name,
  givers: [],
  signers: [],
  ordered: true,
  today: 0,
  levels: [
    { level: 0, name: 'none', points: 0, watched: false },
    { level: 1, name: 'some', points: 1, watched: false },
  ],
  state: 'open',
});
const task: Task & { kind: 'offer' } = {
  kind: 'offer',
  stands: true,
  table: {
    name: 'The pier',
    others: [aland],
    issues: [issue(0, 'Boats'), issue(1, 'Nets')],
    atMost: 3,
    left: 0,
    weigh: () => weighing,
  },
};

const intents = { decide: async () => undefined, keepDraft: () => undefined };
const desk = (shown: typeof task, clauses: Draft['clauses']) =>
  h(Voice.Provider, { value: words }, h(OfferDesk, { task: shown, draft: { ...EMPTY_DRAFT, clauses }, intents }));
const drawn = (clauses: Draft['clauses'], how: Partial<typeof task> = {}, paper?: Paper): Paper =>
  onPaper((parent) => render(desk({ ...task, ...how }, clauses), parent), paper);
const buttons = (paper: ReturnType<typeof onPaper>): readonly string[] => paper.all('button').map(({ text }) => text);

describe('what an offer is sent with', () => {
  it('names each wording that is not plain, so that none goes unseen', () => {
    const laid = [
      { issue: 0, level: 1, wording: 'vague' },
      { issue: 1, level: 1, wording: 'plain' },
    ] as const;
    expect(buttons(drawn(laid))).toContain('Put it to Aland Boats (vague)');
    expect(buttons(drawn(laid.slice(1)))).toContain('Put it to Aland ');
  });
  it('says beside it that an answer stands, but in practice', () => {
    const notes = (paper: ReturnType<typeof onPaper>): readonly string[] => paper.all('p').map(({ text }) => text);
    expect(notes(drawn([]))).toContain('Once it is answered, it cannot be taken back.');
    expect(notes(drawn([], { stands: false }))).not.toContain('Once it is answered, it cannot be taken back.');
  });
  it('has the other desk beside it where the player may sit there, once something lies on the table', () => {
    const chair = { party: aland, brief: '', read: () => ({ kinds: [], clauses: [] }), answersFirst: () => true };
    const laid = [{ issue: 0, level: 1, wording: 'plain' }] as const;
    const wish = 'Sit at the other desk first';
    expect(
      [drawn(laid, { chair }), drawn([], { chair }), drawn(laid)].map((paper) => buttons(paper).includes(wish)),
    ).toEqual([true, false, false]);
  });
});

describe('what is laid', () => {
  const laid = [{ issue: 0, level: 1, wording: 'plain' }] as const;

  it('is seen first, and weighed once that is drawn', async () => {
    const weigh = vi.fn<TableView['weigh']>(() => weighing);
    const shown = { ...task, table: { ...task.table, weigh } };
    const paper = drawn([], shown);
    expect(weigh.mock.calls).toEqual([[[]]]);
    drawn(laid, shown, paper);
    const busy = (): boolean => paper.all('div').some(({ attributes }) => attributes.get('aria-busy') === 'true');
    expect([weigh.mock.calls.length, busy(), paper.all('li')[0]?.attributes.get('class')]).toEqual([
      1,
      true,
      'issue-card laid open by-nobody',
    ]);
    await vi.waitFor(() => expect(busy()).toBe(false));
    expect(weigh.mock.calls).toEqual([[[]], [laid]]);
  });

  it('changes the card of its own issue alone, and what is folded away is drawn when it is opened', () => {
    let read: string[] = [];
    const counted = (index: number, name: string, state: IssueView['state']): IssueView => ({
      ...issue(index, name),
      state,
      get givers() {
        read.push(name);
        return [];
      },
    });
    const issues = [counted(0, 'Boats', 'open'), counted(1, 'Nets', 'open'), counted(2, 'Ice', 'closed')];
    const shown = { ...task, table: { ...task.table, issues } };
    const paper = drawn([], shown);
    expect(new Set(read)).toEqual(new Set(['Boats', 'Nets']));
    read = [];
    drawn(laid, shown, paper);
    expect(new Set(read)).toEqual(new Set(['Boats']));
  });
});
