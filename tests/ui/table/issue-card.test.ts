import { Fragment, h, render } from 'preact';
import { expect, it } from 'vitest';
import { IssueCard } from '../../../src/ui/table/issue-card.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import type { IssueView } from '../../../src/ui/port/table.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';

const words = await createWords('en');
const issue = (index: number, ordered: boolean): IssueView => ({
  issue: index,
  name: `Issue ${index}`,
  givers: [],
  signers: [],
  ordered,
  today: 0,
  levels: ['none', 'some', 'all of it and a good deal more'].map((name, level) => ({
    level,
    name,
    points: level,
    watched: false,
  })),
  state: 'open',
});
/** The cards of three issues, of which these are laid on the table. */
const cards = (laid: readonly number[], ordered = true) =>
  h(
    Voice.Provider,
    { value: words },
    h(
      Fragment,
      null,
      [0, 1, 2].map((index) =>
        h(IssueCard, {
          key: index,
          issue: issue(index, ordered),
          laid: laid.includes(index) ? { issue: index, level: 2, wording: 'plain' } : undefined,
          onLay: () => undefined,
        }),
      ),
    ),
  );

it('each card has wordings of its own, also where they are laid one after the other', () => {
  const paper = onPaper((parent) => render(cards([]), parent));
  for (const laid of [[0], [0, 1], [0, 1, 2]]) onPaper((parent) => render(cards(laid), parent), paper);
  const names = paper.all('input').map((radio) => radio.attributes.get('name'));
  expect(names).toHaveLength(9);
  expect(new Set(names).size).toBe(3);
  expect(new Set(names.slice(0, 3)).size).toBe(1);
});

it('nor do two pages share a name, each rendered from its beginning', () => {
  const [one, other] = [0, 1].map(() =>
    onPaper((parent) => render(cards([0]), parent))
      .all('input')
      .map((radio) => radio.attributes.get('name')),
  );
  expect(one?.[0]).toBeDefined();
  expect(other?.[0]).not.toBe(one?.[0]);
});

it('the step laid on the table is read in full below the list', () => {
  const paper = onPaper((parent) => render(cards([1]), parent));
  expect(paper.all('p').map(({ text }) => text)).toContain('all of it and a good deal more (+2)');
});

it('a place or a day is laid down without a choice of words', () => {
  expect(onPaper((parent) => render(cards([0, 1], false), parent)).all('input')).toEqual([]);
});

it('what is prepared is laid as it was agreed or left out, and says so', () => {
  const prepared: IssueView = { ...issue(0, true), state: 'prepared', agreed: { level: 1, wording: 'warm' } };
  const laid = { issue: 0, level: 1, wording: 'warm' } as const;
  const card = h(Voice.Provider, { value: words }, h(IssueCard, { issue: prepared, laid, onLay: () => undefined }));
  const paper = onPaper((parent) => render(card, parent));
  expect(paper.all('option').map(({ text }) => text)).toEqual(['leave out', 'some (+1)']);
  expect(paper.all('input')).toHaveLength(1);
  expect(paper.all('p').map(({ text }) => text)).toContain('Prepared: it is laid down as agreed, or not at all.');
});
