import { describe, expect, it } from 'vitest';
import { takers } from '../../../src/lab/reports/takers.ts';
import { bench, figuresFrom } from '../../fixtures/inquiry.ts';

describe('who only takes', () => {
  // Signed in one game of four instead of three; scores 4 apart on the mean; of five refusals four because it was too little,
  // of which three are explained.
  const taking = [
    { game: 0, signed: 1, score: 3 },
    { little: 1, said: 1 },
    { game: 1, signed: 0, score: 1 },
    { little: 1, said: 1 },
    { little: 1, floor: 1, said: 0 },
    { game: 2, signed: 0, score: 0 },
    { little: 1, said: 1 },
    { little: 0, said: 1 },
    { game: 3, signed: 0, score: 0 },
  ];
  const usual = [
    { game: 0, signed: 1, score: 6 },
    { game: 1, signed: 1, score: 5 },
    { game: 2, signed: 1, score: 9 },
    { game: 3, signed: 0, score: 0 },
  ];

  it('is held against the same seat on the same luck, refusals by why they came', () => {
    const figures = figuresFrom(takers, bench(8), ({ part }) => (part.endsWith('taker') ? taking : usual));
    expect(figures.get('skerry.stalls')?.value).toBeCloseTo(0.5, 12);
    expect(figures.get('skerry.loses')?.value).toBeCloseTo(4, 12);
    expect(figures.get('skerry.little')?.value).toBeCloseTo(4 / 5, 12);
    expect(figures.get('skerry.floor')?.value).toBe(1);
    expect(figures.get('skerry.said')?.value).toBeCloseTo(3 / 4, 12);
  });

  it('is refused, in games', () => {
    const refused = [0, 1, 2, 3].flatMap((game) => takers.play(bench(4), 'skerry/taker', game).slice(1));
    expect(refused.length).toBeGreaterThan(0);
    for (const { little, said } of refused) expect([little, said].every((one) => one === 0 || one === 1)).toBe(true);
    expect(takers.play(bench(4), 'skerry/persona', 0)).toHaveLength(1);
  });
});
