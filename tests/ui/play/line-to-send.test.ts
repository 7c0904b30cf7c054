import { beforeAll, describe, expect, it } from 'vitest';
import { lineToSend } from '../../../src/ui/play/line-to-send.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';

beforeAll(fetchLate);

const ending = {
  title: 'The Bay',
  mandate: 'Light first',
  scores: [
    { party: { id: 'skerry', name: 'Skerry', tone: 0 }, points: 12.34, own: true },
    { party: { id: 'holm', name: 'Holm', tone: 1 }, points: -3, own: false },
  ],
};

describe('a line to send', async () => {
  const words = await createWords('en');
  it('names scenario, chair, mandate, score, odds and address', () => {
    expect(
      lineToSend(words, ending, {
        house: { odds: 0.07, mean: 3, below: 0.6 },
        link: 'https://example.org/?seed=1',
      }).split('\n'),
    ).toEqual([
      'Summitry · The Bay',
      'Skerry: +12.3 points under the mandate “Light first”',
      'Of 100 games the house plays against itself, 7 end as mine did.',
      'https://example.org/?seed=1',
    ]);
  });
  it('leaves out what nobody knows', () => {
    const { mandate: _, ...plain } = ending;
    expect(lineToSend(words, plain, {})).toBe('Summitry · The Bay\nSkerry: +12.3 points');
  });
  it('says that none ends so', () => {
    expect(lineToSend(words, ending, { house: { odds: 0, mean: 3, below: 0.6 } })).toContain(
      'not one ends as mine did',
    );
  });
});
