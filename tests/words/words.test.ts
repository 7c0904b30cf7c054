import { describe, expect, it } from 'vitest';
import { phrases as english } from '../../src/words/en/phrases.ts';
import { phrases as korean } from '../../src/words/ko/phrases.ts';
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
  const ko = new Map(leaves(korean));

  it.each(leaves(english))('%s has the same holes in Korean', (key, text) => {
    // A singular may say its number in words.
    const counted = (list: string[]): string[] => list.filter((hole) => !key.endsWith('_one') || hole !== 'count');
    expect(counted(holes(ko.get(key) ?? ''))).toEqual(counted(holes(text)));
  });
  it('exist in Korean alone nowhere', () => {
    expect([...ko.keys()]).toEqual(leaves(english).map(([key]) => key));
  });
  it('stand for every refusal', () => {
    expect(Object.keys(english.refusal).toSorted()).toEqual([...REFUSALS].toSorted());
  });
  it('are in Korean where they have words at all', () => {
    const latin = [...ko].filter(([, text]) => /[A-Za-z]{2}/.test(text.replaceAll(/\{\{.*?\}\}|Summitry|zip/g, '')));
    expect(latin).toEqual([]);
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
  it('tells one from many', () => {
    expect(words.say('orders.cost', { count: 1 })).toBe('1 order');
    expect(words.say('orders.cost', { count: 2 })).toBe('2 orders');
  });
  it('writes a date out', () => {
    expect(words.date('2018-06-12')).toBe('June 12, 2018');
  });
});

describe('Korean', async () => {
  const words = await createWords('ko');
  it('chooses the particle by the last sound', () => {
    expect(words.say('table.lastYes', { party: '미국' })).toBe('미국이 받아들였습니다.');
    expect(words.say('table.lastYes', { party: '러시아' })).toBe('러시아가 받아들였습니다.');
  });
  it('writes a date its own way', () => {
    expect(words.date('2018-06-12')).toBe('2018년 6월 12일');
  });
});
