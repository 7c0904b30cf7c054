import { describe, expect, it } from 'vitest';
import { together } from '../../src/words/together.ts';
import { createWords } from '../../src/words/words.ts';

describe('countries in a Korean headline', () => {
  it.each([
    ['한국과 북한', '남북'],
    ['북한과 한국', '남북'],
    ['미국과 한국', '한미'],
    ['북한과 미국', '북미'],
    ['미국, 한국, 북한', '남·북·미'],
    ['미국, 한국, 북한, 중국', '남·북·미·중'],
    ['러시아와 북한', '북러'],
  ])('%s are %s', (list, named) => expect(together(list)).toBe(named));

  it('are named in full where no shorter word is usual, and whoever is alone', () => {
    for (const list of ['이집트와 이스라엘', '미국, 이집트, 이스라엘', '한국', '']) expect(together(list)).toBe(list);
  });
  it('stand so where something is signed', async () => {
    const words = await createWords('ko');
    const parties = words.list(['미국', '한국', '북한']);
    expect(words.say('cable.press.signsIt', { parties })).toBe('남·북·미 서명');
  });
});
