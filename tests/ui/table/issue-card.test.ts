import { WORDINGS } from '../../../src/ui/port/wording.ts';
import { Fragment, h, render } from 'preact';
import { expect, it } from 'vitest';
import { IssueCard } from '../../../src/ui/table/issue-card.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import type { IssueView } from '../../../src/ui/port/table.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper, type Paper } from '../paper.ts';
import { givenBy, stopOf, stopsOf, type Laid } from '../../../src/ui/table/stops.ts';

const words = await createWords('en');
await fetchLate();
const issue = (index: number, ordered: boolean): IssueView => ({
  id: `issue_${index}`,
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
    vague: level / 2,
    watched: false,
    words: WORDINGS,
  })),
  state: 'open',
});
const others = [{ id: 'aland', name: 'Aland', tone: 1 }];
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
          others,
          laid: laid.includes(index) ? { issue: index, level: 2, wording: 'plain' } : undefined,
          onLay: () => undefined,
        }),
      ),
    ),
  );
const card = (shown: IssueView, laid?: Laid) =>
  onPaper((parent) =>
    render(
      h(Voice.Provider, { value: words }, h(IssueCard, { issue: shown, others, laid, onLay: () => undefined })),
      parent,
    ),
  );
/** What the radios of a card are called, those of its words included. */
const radios = (paper: Paper): string[] => paper.all('label').map(({ text }) => text);

it('each card has stops and wordings of its own, also where they are laid one after the other', () => {
  const paper = onPaper((parent) => render(cards([]), parent));
  for (const laid of [[0], [0, 1], [0, 1, 2]]) onPaper((parent) => render(cards(laid), parent), paper);
  const names = paper.all('input').map((radio) => radio.attributes.get('name'));
  expect(names).toHaveLength(18);
  expect(new Set(names).size).toBe(6);
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

it('every stop is named with its points, and that of today leaves all as it is', () => {
  expect(radios(card(issue(0, true)))).toEqual([
    'stays as it is: none',
    'some (+1)',
    'all of it and a good deal more (+2)',
  ]);
});

it('a step less and a step more are buttons, and there is none beyond the ends', () => {
  const steps = (laid?: Laid) =>
    card(issue(0, true), laid)
      .all('button')
      .map(({ attributes }) => `${attributes.get('aria-label')} ${attributes.has('aria-disabled')}`);
  expect(steps()).toEqual(['Less: Issue 0 true', 'More: Issue 0 false']);
  expect(steps({ issue: 0, level: 1, wording: 'plain' })).toEqual(['Less: Issue 0 false', 'More: Issue 0 false']);
  expect(steps({ issue: 0, level: 2, wording: 'plain' })).toEqual(['Less: Issue 0 false', 'More: Issue 0 true']);
});

it('where it is laid, what its words risk stands beside them', () => {
  const risks = card(issue(0, true), { issue: 0, level: 1, wording: 'vague' })
    .all('p')
    .map(({ text }) => text);
  expect(risks).toContain(words.say('table.wordingAbout.vague'));
});

it('a place or a day is laid down without a choice of words', () => {
  const day = card(issue(0, false), { issue: 0, level: 1, wording: 'plain' });
  expect(day.all('input')).toHaveLength(3);
});

it('what is prepared is laid as it was agreed or left out, and says so', () => {
  const prepared: IssueView = {
    ...issue(0, true),
    levels: issue(0, true).levels.map((level) => ({ ...level, words: level.level === 1 ? ['warm'] : [] })),
    state: 'prepared',
    agreed: { level: 1, wording: 'warm', name: 'some (warm)' },
  };
  const paper = card(prepared, { issue: 0, level: 1, wording: 'warm' });
  expect(radios(paper)).toEqual(['stays as it is: none', 'some (+1)', 'warm']);
  expect(paper.all('p').map(({ text }) => text)).toContain('Prepared: it is laid down as agreed, or not at all.');
});

it('what is agreed stays unless something else is laid: the card says one thing of it', () => {
  const agreed: IssueView = { ...issue(0, true), agreed: { level: 1, wording: 'plain', name: 'some' } };
  const said = (laid?: Laid): string => card(agreed, laid).all('li')[0]?.text ?? '';
  expect(radios(card(agreed))[0]).toBe('agreed: some, stays unless you lay something else');
  expect(said()).not.toMatch(/stays as it is/u);
  expect(said({ issue: 0, level: 2, wording: 'plain' })).toContain('agreed: some');
});

it('what was agreed as it is today can be laid and left out all the same', () => {
  const prepared: IssueView = {
    ...issue(0, true),
    state: 'prepared',
    agreed: { level: 0, wording: 'plain', name: 'none' },
  };
  expect(stopsOf(prepared).map(({ level, off }) => [level.level, off])).toEqual([
    [0, true],
    [0, false],
  ]);
  expect([stopOf(prepared, undefined), stopOf(prepared, { issue: 0, level: 0, wording: 'plain' })]).toEqual([0, 1]);
});

it.each([
  [['aland'], 'theirs'],
  [['own'], 'own'],
  [['own', 'aland'], 'both'],
  [[], 'nobody'],
])('what %j give is given by %s', (ids, side) => {
  const givers = ids.map((id) => ({ id, name: id, tone: 0 }));
  expect(givenBy({ givers }, others)).toBe(side);
});
