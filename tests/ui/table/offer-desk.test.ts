import { h, render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { EMPTY_DRAFT, type Draft, type Task } from '../../../src/ui/port/play.ts';
import type { IssueView, TableView } from '../../../src/ui/port/table.ts';
import { OfferDesk } from '../../../src/ui/table/offer-desk.tsx';
import { WeighingPanel } from '../../../src/ui/table/weighing-panel.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { issue } from '../issue.ts';
import { onPaper, type Paper } from '../paper.ts';
import { weighing } from '../weighing.ts';

await fetchLate();
const words = await createWords('en');
const aland = { id: 'aland', name: 'Aland', tone: 1 };
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
    const chair = {
      party: aland,
      own: aland,
      brief: '',
      stands: () => [],
      read: () => ({ leaving: false, mood: 0, kinds: [], clauses: [] }),
      answersFirst: () => true,
    };
    const laid = [{ issue: 0, level: 1, wording: 'plain' }] as const;
    const wish = 'See it from the other desk first';
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

describe('what a table says before anything is put', () => {
  const texts = (paper: Paper, tag: string): readonly string[] => paper.all(tag).map(({ text }) => text);
  const laid = [{ issue: 0, level: 1, wording: 'plain' }] as const;
  const eckero = { id: 'eckero', name: 'Eckero', tone: 2 };
  it('is the odds of each whose yes it needs, and for what one is asked who does not sit there', () => {
    const weighed = {
      ...weighing,
      needs: [aland, eckero],
      yes: { low: 0, high: 0.2 },
      each: [
        { party: aland, low: 0.5, high: 0.7 },
        { party: eckero, low: 0.1, high: 0.3 },
      ],
      called: [{ party: eckero, clauses: ['Boats: some'] }],
    };
    const paper = drawn(laid, { table: { ...task.table, weigh: () => weighed } });
    expect(texts(paper, 'li')).toEqual(
      expect.arrayContaining(['Aland50 to 70 in 100', 'Eckero10 to 30 in 100']) as readonly string[],
    );
    expect(texts(paper, 'p')).toContain(
      'Eckero has no seat here. It must sign because of: Boats: some. Without that it is not asked.',
    );
  });
  it.each([
    [
      7,
      'The leaders can sign at most 5 of them, so 2 must fall: whoever puts the text there chooses. What is agreed last is prepared first.',
    ],
    [2, 'A yes then is as open as it is today.'],
  ])('is that %i issues that are agreed wait for a second yes', (agreed, more) => {
    const paper = drawn([], {
      table: { ...task.table, waits: { summit: 'The meeting', agreed, most: 5, by: 'Nets: Aland, week 4.' } },
    });
    // One line, and what it comes of below it for who asks: nothing of it can be acted on here.
    const first = `${String(agreed)} issues of this table are agreed. None of it is signed: “The meeting” asks both sides again.`;
    const isMore = agreed > 5;
    expect(texts(paper, 'summary')).toContain(isMore ? `${first} ${more}` : first);
    expect(texts(paper, 'p')).toContain(isMore ? 'Nets: Aland, week 4.' : `Nets: Aland, week 4. ${more}`);
  });
  it('is which issues leaders would take up as agreed, which only vaguely, and how likely a yes is there', async () => {
    const waits = { summit: 'The meeting', agreed: 3, most: 5 };
    const meeting = { summit: 'The meeting', laid: ['Nets'], vague: ['Boats', 'Ice'], yes: { low: 0.4, high: 0.6 } };
    const onward = () => meeting;
    const taken = 'Prepared as now it takes up: Nets. Only vaguely: Boats; Ice.';
    const odds = 'Odds of a yes there: 40 to 60 in 100.';
    const weigh = () => ({ ...weighing, onward });
    const paper = drawn(laid, { table: { ...task.table, waits: { ...waits, onward }, weigh } });
    await vi.waitFor(() => expect(texts(paper, 'p')).toContain(`${taken} ${odds}`));
    expect(texts(paper, 'p')).toContain(`After a yes “The meeting” asks again. ${taken} ${odds}`);
    expect(texts(paper, 'p').join(' ')).not.toContain('A yes then is as open');
    const bare = () => ({ summit: 'The meeting', laid: [], vague: ['Boats'] });
    const none = drawn([], { table: { ...task.table, waits: { ...waits, onward: bare } } });
    await vi.waitFor(() =>
      expect(texts(none, 'p')).toContain('Prepared as now it takes up nothing; only vaguely: Boats.'),
    );
  });
  it('is what a no means where none may come after it', () => {
    const paper = drawn([], { table: { ...task.table, lastWord: { leaving: -12 } } });
    expect(texts(paper, 'p').some((text) => text.includes('after a no there is no text'))).toBe(true);
    expect(texts(paper, 'p').some((text) => text.includes('Leaving instead is worth −12'))).toBe(true);
  });
});

describe('what it is worth', () => {
  it('stands as it adds up: on each card what it counts in its words, and a line by name for all that is more or less', () => {
    const laid = [
      { issue: 0, level: 1, wording: 'vague' },
      { issue: 1, level: 1, wording: 'plain' },
    ] as const;
    const sum = {
      total: -3.6,
      clauses: [
        { issue: 0, points: 0.4 },
        { issue: 1, points: -6 },
      ],
      rows: [
        { kind: 'doubt', points: -2.4 },
        { kind: 'agreed', points: 4.4 },
      ],
    } as const;
    const paper = drawn(laid, { table: { ...task.table, weigh: () => ({ ...weighing, sum }) } });
    const lies = paper.all('p').filter(({ attributes }) => attributes.get('class') === 'lies');
    expect(lies.map(({ text }) => text)).toEqual(['some+0.4', 'some−6']);
    const named = (tag: string): readonly string[] => paper.all(tag).map(({ text }) => text);
    expect(named('dt')).toEqual([
      'The clauses, in these words',
      'What might not be kept',
      'Agreed already, so counted before',
    ]);
    expect(named('dd')).toEqual(['−5.6', '−2.4', '+4.4']);
    expect(paper.all('strong').map(({ text }) => text)).toContain('−3.6');
  });
  it('has no such lines where the clauses come to it by themselves', () => {
    const laid = [{ issue: 0, level: 1, wording: 'vague' }] as const;
    const sum = { total: 0.5, clauses: [{ issue: 0, points: 0.5 }], rows: [] };
    expect(drawn(laid, { table: { ...task.table, weigh: () => ({ ...weighing, sum }) } }).all('dt')).toEqual([]);
  });
});

describe('the line of what is decided', () => {
  const laid = [{ issue: 0, level: 1, wording: 'plain' }] as const;
  it('has the odds of a yes beside the worth, and asks for a guess behind a press', () => {
    const weigh = () => ({ ...weighing, sum: { total: 7.4, clauses: [], rows: [] }, yes: { low: 0.35, high: 0.55 } });
    const paper = drawn(laid, { table: { ...task.table, weigh } });
    const sums = paper.all('div').filter(({ attributes }) => attributes.get('class') === 'desk-sum');
    expect(sums.map(({ text }) => text.includes('worth +7.4 · yes 35–55 in 100'))).toEqual([true]);
    expect(buttons(paper).some((text) => text.startsWith('Guess: how likely is a yes?'))).toBe(true);
    const guesses = paper.all('fieldset').filter(({ attributes }) => attributes.get('class')?.includes('forecast'));
    expect(guesses).toEqual([]);
  });
  it('keeps the odds of the analysts back while a guess is asked for', () => {
    const odds = { ...weighing, yes: { low: 0.35, high: 0.55 } };
    const told = (veiled: boolean): string =>
      onPaper((parent) =>
        render(h(Voice.Provider, { value: words }, h(WeighingPanel, { weighing: odds, veiled })), parent),
      ).text;
    expect(told(false)).toContain('They would say yes: 35 to 55 in 100');
    expect(told(true)).not.toContain('35 to 55');
    expect(told(true)).toContain('once you have guessed');
  });
  it('says of a circle that is just short of content that it is so, where both numbers read alike', () => {
    const circle = { name: 'Congress', share: 0.5, veto: false, content: false, points: 0.66, needs: 0.74 };
    const told = (points: number): string =>
      onPaper((parent) =>
        render(
          h(
            Voice.Provider,
            { value: words },
            h(WeighingPanel, { weighing: { ...weighing, circles: [{ ...circle, points }] } }),
          ),
          parent,
        ),
      ).text;
    expect(told(0.66)).toContain('agrees from +0.7, and this is just short of it');
    expect(told(0.2)).not.toContain('just short');
  });
});
