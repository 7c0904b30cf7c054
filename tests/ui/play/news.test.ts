import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { AT_TABLE, layOut, leadOf, NARROW } from '../../../src/ui/play/lead.ts';
import type { Cable, Task } from '../../../src/ui/port/play.ts';
import { Lead, News } from '../../../src/ui/play/news.tsx';
import { CableList } from '../../../src/ui/play/cable-list.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';
import { weighing } from '../weighing.ts';
import { playing } from './playing.ts';

const cable = (id: string, more: Partial<Cable> = {}): Cable => ({
  id,
  turn: 1,
  kind: 'act',
  text: `cable ${id}`,
  ...more,
});
const ids = (list: readonly Cable[] | undefined): string[] | undefined => list?.map(({ id }) => id);
const long = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

it.each([
  ['what is worth most', [{ worth: 40 }, { worth: 90 }, { worth: 60 }], 1],
  ['of equals the last', [{ worth: 40 }, { worth: 40 }], 1],
  ['what others know, too', [{ worth: 60, secret: true }, { worth: 40 }, { worth: 2 }], 1],
  ['a secret where there is nothing else', [{ worth: 2 }, { worth: 60, secret: true }], 1],
] as const)('a front page leads with %s', (_, news, lead) => {
  expect(leadOf(news.map((more, index) => cable(String(index), more)))?.id).toBe(String(lead));
});

it('without news there is no front page, and what came to nothing opens none', () => {
  expect(layOut([])).toBeUndefined();
  expect(layOut([cable('0', { worth: 2 })])).toBeUndefined();
  expect(layOut([cable('0', { worth: 2, weighty: true })])?.lead.cable.id).toBe('0');
});

it('what has room stands beside the lead in the order of its happening, the rest behind', () => {
  const news = [
    cable('0', { detail: long(60) }),
    cable('1', { detail: long(10) }),
    cable('2', { worth: 46, weighty: true, detail: long(20) }),
    cable('3', { detail: long(10) }),
  ];
  const page = layOut(news);
  expect(page?.lead.cable.id).toBe('2');
  expect(ids(page?.open)).toEqual(['1', '3']);
  expect(ids(page?.folded)).toEqual(['0']);
});

it('at first sight a page has fifty-five words, and what is not shown is folded', () => {
  const news = Array.from({ length: 12 }, (_, index) => cable(String(index), { detail: long(index * 3) }));
  const page = layOut(news);
  const open = [
    page?.lead.cable.text,
    ...(page?.lead.lines ?? []),
    ...(page?.open ?? []).map(({ text, detail }) => `${text} ${detail}`),
  ];
  expect(open.join(' ').split(/\s+/u).length).toBeLessThanOrEqual(55);
  expect((page?.open.length ?? 0) + (page?.folded.length ?? 0)).toBe(11);
});

it('what decides a turn stands there in brief where it has no room', () => {
  const page = layOut([
    cable('0', { worth: 46, weighty: true, detail: long(88) }),
    cable('1', { detail: long(88) }),
    cable('2', { worth: 80, weighty: true }),
  ]);
  expect([ids(page?.open), ids([...(page?.brief ?? [])])]).toEqual([['0'], ['0']]);
  expect(ids(page?.folded)).toEqual(['1']);
});

it('a long lead shows its first lines and keeps the others for who asks; a signed text stands whole', () => {
  const detail = [long(30), long(30), long(5)].join('\n');
  const cut = layOut([cable('0', { detail })])?.lead;
  expect([cut?.lines.length, cut?.left.length]).toEqual([1, 2]);
  const whole = layOut([cable('0', { detail, form: 'text', clauses: 3 })])?.lead;
  expect([whole?.lines.length, whole?.left.length]).toEqual([3, 0]);
});

it('why somebody said no stands there, in the lead or beside it, and on a phone a press away where it is long', () => {
  const detail = [long(30), long(30), long(5)].join('\n');
  const lead = layOut([cable('0', { detail, open: 2 })])?.lead;
  expect([lead?.lines.length, lead?.left.length]).toEqual([2, 1]);
  const refused = [cable('0', { worth: 46, weighty: true, open: 1, detail: long(70) }), cable('1', { worth: 80 })];
  const page = layOut(refused);
  expect([ids(page?.open), page?.brief.size]).toEqual([['0'], 0]);
  const narrow = layOut(refused, NARROW);
  expect([ids(narrow?.open), narrow?.brief.size]).toEqual([['0'], 1]);
});

it('at most eighty words stand for that: beyond, the first three lines of the lead, and of others their headlines', () => {
  const detail = Array.from({ length: 6 }, () => long(20)).join('\n');
  const lead = cable('0', { worth: 80, detail, open: 6 });
  const page = layOut([lead, cable('1', { worth: 46, weighty: true, open: 1, detail: long(88) })]);
  expect(page?.lead.lines).toHaveLength(3);
  expect(page?.lead.left).toHaveLength(3);
  expect([...(page?.brief ?? [])].map(({ id }) => id)).toEqual(['1']);
});

it('stories of few words are folded, too, where they would fill the sheet', () => {
  const short = Array.from({ length: 20 }, (_, index) => cable(String(index)));
  const page = layOut(short);
  expect(page?.open.length).toBeGreaterThan(4);
  expect(page?.folded.length).toBeGreaterThan(2);
});

it('on a phone there is the headline, the first that decides a turn in brief, and the rest a press away', () => {
  const news = [
    cable('0', { worth: 46, weighty: true, detail: long(20) }),
    cable('1', { detail: long(10) }),
    cable('2', { worth: 46, weighty: true, detail: long(20) }),
    cable('3', { worth: 80, weighty: true, text: long(8), detail: long(40) }),
  ];
  const page = layOut(news, NARROW);
  expect(page?.lead).toMatchObject({ cable: { id: '3' }, lines: [], left: [long(40)] });
  expect([ids(page?.open), ids([...(page?.brief ?? [])])]).toEqual([['2'], ['2']]);
  expect(ids(page?.folded)).toEqual(['0', '1']);
});

it('on a phone what is wanting for the day to come stays open where nothing weightier leads, and waits where it does', () => {
  const ahead = cable('1', { worth: 41, text: long(9), detail: long(12) });
  const waits = (more: Partial<Cable>): readonly unknown[] => {
    const page = layOut([ahead, cable('2', { text: long(8), detail: long(20), ...more })], NARROW);
    return [page?.lead.cable.id, page?.lead.lines.length, ids(page?.open), page?.brief.size, ids(page?.folded)];
  };
  expect(waits({ worth: 30 })).toEqual(['1', 1, [], 0, ['2']]);
  expect(waits({ worth: 48 })).toEqual(['2', 1, ['1'], 0, []]);
  expect(waits({ worth: 80, weighty: true })).toEqual(['2', 0, [], 0, ['1']]);
});

it('at a table the front page is its lead and the first that decides a turn in brief: what is laid is seen with it', () => {
  const news = [
    cable('0', { worth: 46, weighty: true, detail: long(20) }),
    cable('1', { worth: 30, detail: long(20) }),
    cable('2', { worth: 46, weighty: true, detail: long(20) }),
    cable('3', { worth: 80, weighty: true, text: long(6), detail: long(30) }),
  ];
  const page = layOut(news, AT_TABLE);
  expect(page?.lead.cable.id).toBe('3');
  expect([ids(page?.open), ids([...(page?.brief ?? [])])]).toEqual([['2'], ['2']]);
  expect(ids(page?.folded)).toEqual(['0', '1']);
});

it('on a phone two clauses of a signed text stand, and Korean letters take the room of two', () => {
  const text = cable('0', { form: 'text', clauses: 3, detail: 'one\ntwo\nthree' });
  expect(layOut([text], NARROW)?.lead).toMatchObject({ lines: ['one', 'two'], left: ['three'] });
  const told = (letter: string): number | undefined =>
    layOut([cable('0', { detail: letter.repeat(38) })], NARROW)?.lead.lines.length;
  expect([told('a'), told('가')]).toEqual([1, 0]);
});

it.each([
  ['from its headline where it has no room', [], ['The rest.'], ['cable-brief', 'the headline']],
  ['behind its last line', ['The first.'], ['The rest.'], ['earlier', 'Read on']],
])('what is left of the lead unfolds in it, %s', async (_, lines, left, [kind, summary]) => {
  const words = await createWords('en');
  const lead = h(Lead, { cable: cable('0', { text: 'the headline' }), lines, left, counted: false, narrow: true });
  const drawn = onPaper((parent) => render(h(Voice.Provider, { value: words }, lead), parent));
  const [unfolding, ...others] = drawn.all('details');
  expect(others).toEqual([]);
  expect(unfolding?.attributes.get('class')).toBe(kind);
  expect(unfolding?.text).toBe(`${summary}The rest.`);
});

it('nothing stands twice: what is open in brief unfolds where it stands', async () => {
  const words = await createWords('en');
  const story = cable('0', { detail: 'The rest.' });
  const list = h(Voice.Provider, { value: words }, h(CableList, { cables: [story], brief: new Set([story]) }));
  expect(onPaper((parent) => render(list, parent)).all('details')).toHaveLength(1);
  const news = Array.from({ length: 9 }, (_, index) =>
    cable(String(index), { worth: index, weighty: index > 3, detail: long(30) }),
  );
  const page = layOut(news);
  const all = [page?.lead.cable, ...(page?.open ?? []), ...(page?.folded ?? [])];
  expect(all.toSorted((one, other) => Number(one?.id) - Number(other?.id))).toEqual(news);
});

it('each cable keeps its source one click away', async () => {
  const words = await createWords('en');
  const standing = { mark: 'fact', cites: [{ id: 'A1', text: 'It was so.', mark: 'fact' }] } as const;
  const list = h(Voice.Provider, { value: words }, h(CableList, { cables: [cable('0', { standing })] }));
  expect(onPaper((parent) => render(list, parent)).all('summary')).toHaveLength(1);
});

it('between two offers no newspaper comes out without news; at the beginning of a turn it says that there is none', async () => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  const words = await createWords('en');
  const table = { name: 'The pier', others: [], issues: [], atMost: 3, left: 0, weigh: () => weighing };
  const sheets = (task: Task, news: readonly Cable[]): number => {
    const view = { ...playing(task), log: [cable('0')], news };
    return onPaper((parent) => render(h(Voice.Provider, { value: words }, h(News, { view })), parent)).all('section')
      .length;
  };
  const offer: Task = { kind: 'offer', stands: true, table };
  const orders: Task = { kind: 'orders', weighing: false, capacity: 1, moves: [] };
  expect([sheets(offer, []), sheets(offer, [cable('0')]), sheets(orders, [])]).toEqual([0, 1, 1]);
});

it('the row of numbers stands below the prose that is open, and waits with it where there is no room', () => {
  const figures = 'Danger of war: 40 → 46';
  expect(layOut([cable('0', { detail: 'It is said.', figures })])?.lead.counted).toBe(true);
  expect(layOut([cable('0', { text: long(8), detail: long(40), figures })], NARROW)?.lead.counted).toBe(false);
});
