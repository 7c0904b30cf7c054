import { describe, expect, it } from 'vitest';
import { uses } from '../../../src/lab/reports/uses.ts';
import { bench, figuresFrom } from '../../fixtures/inquiry.ts';

describe('moves of use', () => {
  // In 400 states Skerry's pilot is best in 30, its wave in 2 (0.5 of 100), its boats in 1.
  const samples = [
    {
      skerry: 300,
      holm: 100,
      'skerry moves.send_pilot': 30,
      'skerry moves.put_to_sea': 1,
      'done skerry moves.put_to_sea': 9,
    },
    { skerry: 100, 'skerry moves.wave_through': 2, 'holm moves.send_pilot': 50 },
  ];
  const figures = figuresFrom(uses, bench(2), () => samples);

  it('are those that are best in at least one state of two hundred', () => {
    expect(figures.has('of.skerry moves.send_pilot')).toBe(false);
    expect(figures.has('of.skerry moves.wave_through')).toBe(false);
    expect(figures.get('of.skerry moves.put_to_sea')?.value).toBeCloseTo(1 / 400, 12);
    expect(figures.get('of.skerry moves.put_to_sea')?.text).toContain('1 of 400; done 9 times');
    expect(figures.get('of.holm moves.call_back')?.value).toBe(0);
  });

  it('are counted over all moves, walk-aways included, changes of an agenda not', () => {
    // Skerry has seven: six moves and its walk-away; Holm six, for it has no warden to ask. Three are of use.
    expect(figures.get('idle')).toMatchObject({ value: 10, most: 0 });
    expect(figures.get('idle')?.text).toContain('of 13');
  });

  it('are found where somebody may choose', () => {
    const [counts = {}] = uses.play(bench(2), '', 1);
    expect(counts['skerry']).toBeGreaterThan(0);
    const moves = Object.entries(counts).filter(([name]) => name.startsWith('skerry '));
    for (const [, times] of moves) expect(times).toBeLessThanOrEqual(counts['skerry'] ?? 0);
  });
});
