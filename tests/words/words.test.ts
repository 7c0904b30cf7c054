import { describe, expect, it } from 'vitest';
import { late as englishLate } from '../../src/words/en/late.ts';
import { phrases as english } from '../../src/words/en/phrases.ts';
import { late as koreanLate } from '../../src/words/ko/late.ts';
import { phrases as korean } from '../../src/words/ko/phrases.ts';
import { fetchLate } from '../../src/words/late.ts';
import { createWords } from '../../src/words/words.ts';
import { REFUSALS } from '../../src/rules/step.ts';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  );
}

const holes = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1] ?? ''))].toSorted();

describe('the sentences', () => {
  const ko = new Map([...leaves(korean), ...leaves(koreanLate)]);
  const en = [...leaves(english), ...leaves(englishLate)];

  it.each(en)('%s has the same holes in Korean', (key, text) => {
    // A singular may say its number in words.
    const counted = (list: string[]): string[] => list.filter((hole) => !key.endsWith('_one') || hole !== 'count');
    expect(counted(holes(ko.get(key) ?? ''))).toEqual(counted(holes(text)));
  });
  it('exist in Korean alone nowhere', () => {
    expect([...ko.keys()]).toEqual(en.map(([key]) => key));
  });
  it('stand for every refusal', () => {
    expect(Object.keys(english.refusal).toSorted()).toEqual([...REFUSALS].toSorted());
  });
  it('are in Korean where they have words at all', () => {
    const latin = [...ko].filter(([, text]) => /[A-Za-z]{2}/.test(text.replaceAll(/\{\{.*?\}\}|Summitry|zip/g, '')));
    expect(latin).toEqual([]);
  });
});

describe('sentences that come late', () => {
  it('stand beside the others once they have come, in a language that was spoken before and in one that is spoken later', async () => {
    const before = await createWords('en');
    expect(before.say('ending.next')).toBe('ending.next');
    await fetchLate();
    expect(before.say('ending.next')).toBe(englishLate.ending.next);
    expect((await createWords('ko')).say('ending.next')).toBe(koreanLate.ending.next);
    expect(before.say('ending.meeting')).toBe(english.ending.meeting);
  });
  it('hide no sentence that is always there', () => {
    const always = new Set(leaves(english).map(([key]) => key));
    expect(leaves(englishLate).filter(([key]) => always.has(key))).toEqual([]);
  });
});

describe('what a seat did itself', () => {
  it.each(Object.keys(english.cable.own))('%s is told without its name, in both languages', (key) => {
    for (const { cable } of [english, korean]) {
      const own = new Map(Object.entries(cable.own)).get(key) ?? '';
      expect(holes(own)).not.toContain('party');
      expect(holes(own)).not.toContain('by');
      expect(own).toMatch(/^(?:You|우리)/);
    }
  });
  it('has a sentence of its own wherever one names who did it', () => {
    const naming = Object.entries(english.cable).flatMap(([key, text]) =>
      typeof text === 'string' && /^\{\{(?:party|by)\b/.test(text) ? [key] : [],
    );
    const toOthers = ['askedYou', 'askedYouToo'];
    expect(naming.filter((key) => !toOthers.includes(key) && !Object.hasOwn(english.cable.own, key))).toEqual([]);
  });
});

describe('English', async () => {
  const words = await createWords('en');
  it.each([
    [3, '+3'],
    [-12.34, '−12.3'],
    [0, '0'],
    [-0.01, '0'],
  ])('shows %d points as %s', (points, shown) => {
    expect(words.signed(points)).toBe(shown);
  });
  it.each([
    [
      { low: 0, high: 2.5 },
      { low: '0', high: '2.5' },
    ],
    [
      { low: 0.04, high: 2.5 },
      { low: '0', high: '2.5' },
    ],
    [
      { low: -1, high: 2.5 },
      { low: '−1', high: '+2.5' },
    ],
    [
      { low: 1, high: 2.5 },
      { low: '+1', high: '+2.5' },
    ],
    [
      { low: -3, high: 0 },
      { low: '−3', high: '0' },
    ],
    [
      { low: 0, high: 0 },
      { low: '0', high: '0' },
    ],
  ])('writes a range with the signs of both ends, or of neither where it begins at nothing', (range, shown) => {
    expect(words.ends(range)).toEqual(shown);
  });
  it('tells one from many', () => {
    expect(words.say('orders.cost', { count: 1 })).toBe('1 order');
    expect(words.say('orders.cost', { count: 2 })).toBe('2 orders');
  });
  it('writes an amount without its sign, and one as one', () => {
    expect([1, -1, 1.04, 2.5, 0].map(words.amount)).toEqual([
      '1 point',
      '1 point',
      '1 point',
      '2.5 points',
      '0 points',
    ]);
  });
  it('lists as in speech', () => {
    expect(words.list(['North', 'South', 'West'])).toBe('North, South, and West');
  });
  it('writes a date out', () => {
    expect(words.date('2018-06-12')).toBe('12 June 2018');
    expect(words.date('2018-03')).toBe('March 2018');
    expect(words.date('1978')).toBe('1978');
  });
});

describe('Korean', async () => {
  const words = await createWords('ko');
  it('chooses the particle by the last sound', () => {
    expect(words.say('table.lastYes', { party: '미국' })).toBe('미국이 받아들였습니다.');
    expect(words.say('table.lastYes', { party: '러시아' })).toBe('러시아가 받아들였습니다.');
  });
  it('puts the particle behind what is quoted, by the sound inside', () => {
    const read = (level: string): string => words.say('cable.own.hears', { issue: '시험', level });
    expect(read('대화 중에는 중단')).toBe('우리는 시험을 이제 ‘대화 중에는 중단’으로 알고 있습니다.');
    expect(read('말로')).toBe('우리는 시험을 이제 ‘말로’로 알고 있습니다.');
  });
  it.each([
    [['한국'], '한국'],
    [['한국', '북한'], '한국과 북한'],
    [['러시아', '북한'], '러시아와 북한'],
    [['미국', '한국', '북한'], '미국, 한국, 북한'],
  ])('lists %j as in speech', (names, listed) => {
    expect(words.list(names)).toBe(listed);
  });
  it('writes a date its own way', () => {
    expect(words.date('2018-06-12')).toBe('2018년 6월 12일');
    expect(words.date('2018-03')).toBe('2018년 3월');
    expect(words.date('1978')).toBe('1978년');
  });
});
