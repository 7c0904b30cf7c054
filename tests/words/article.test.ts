import { fetchLate } from '../../src/words/late.ts';
import { describe, expect, it } from 'vitest';
import { openingWithArticle, withArticle } from '../../src/words/article.ts';
import { createWords } from '../../src/words/words.ts';

describe('a name within an English sentence', () => {
  it.each([
    ['United States', 'the United States'],
    ['Soviet Union', 'the Soviet Union'],
    ['North Korea', 'North Korea'],
    ['The United Nations', 'The United Nations'],
    ['Egypt and United States', 'Egypt and the United States'],
    ['Egypt, Israel, and United States', 'Egypt, Israel, and the United States'],
    ['Egypt or United States', 'Egypt or the United States'],
  ])('%s is called %s', (name, called) => {
    expect(withArticle(name)).toBe(called);
  });
  it('begins one with a capital', () => {
    expect(openingWithArticle('United States')).toBe('The United States');
    expect(openingWithArticle('North Korea')).toBe('North Korea');
  });
  it('is called so by the page', async () => {
    const { say } = await createWords('en');
    await fetchLate();
    expect(say('ending.story.saidNo', { party: 'United States', by: 'North Korea' })).toBe(
      'The United States said no to North Korea.',
    );
    expect(say('play.numbers.meaningOf', { party: 'United States' })).toBe('Odds that the United States means it');
  });
});
