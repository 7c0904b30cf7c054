import { beforeAll, describe, expect, it } from 'vitest';
import { lineToSend } from '../../../src/ui/play/line-to-send.ts';
import type { EndingView } from '../../../src/ui/port/ending.ts';
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
        house: { odds: 0.07, chairs: [] },
        link: 'https://example.org/?seed=1',
      }).split('\n'),
    ).toEqual([
      'Summitry · The Bay',
      'Skerry: +12.3 points under the mandate “Light first”',
      'Of 100 games the house plays against itself, 7 end as mine did.',
      'https://example.org/?seed=1',
    ]);
  });
  it('names both chairs where two sat at one screen', () => {
    const scores = ending.scores.map((score) => ({ ...score, own: !score.own }));
    const sides = [{ ...ending, mandate: undefined, scores }] as unknown as readonly EndingView[];
    expect(
      lineToSend(words, { ...ending, sides }, {})
        .split('\n')
        .slice(1),
    ).toEqual(['Skerry: +12.3 points under the mandate “Light first”', 'Holm: −3 points']);
  });
  it('leaves out what nobody knows', () => {
    const { mandate: _, ...plain } = ending;
    expect(lineToSend(words, plain, {})).toBe('Summitry · The Bay\nSkerry: +12.3 points');
  });
  it('says that none ends so', () => {
    expect(lineToSend(words, ending, { house: { odds: 0, chairs: [] } })).toContain('not one ends as mine did');
  });
});
