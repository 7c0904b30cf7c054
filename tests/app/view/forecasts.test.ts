import { describe, expect, it } from 'vitest';
import { foretold, recordOf } from '../../../src/app/view/forecasts.ts';
import type { Entry } from '../../../src/kernel/record.ts';

const by = (seat: string, turn = 1) => ({ seat, turn });
const odds = (seat: string, of: number): Entry => ({ ...by(seat), kind: 'forecast', about: 'yes', odds: of });
const analysts = (of: number): Entry => ({ ...by('us'), kind: 'forecast', about: 'yes.analysts', odds: of });
const offer = (seat: string): Entry => ({ ...by(seat), kind: 'offer', package: [], public: false });
const answer = (seat: string, accepts: boolean): Entry => ({ ...by(seat), kind: 'answer', accepts });

describe('what a seat foretold', () => {
  it('belongs to the offer it was said before, and to nobody else', () => {
    const entries = [odds('us', 0.7), offer('us'), answer('them', false), odds('them', 0.9), offer('them')];
    expect(foretold(entries, 'us')).toEqual([{ odds: 0.7, turn: 1, yes: false }]);
  });
  it('is what it said last, and nothing where the offer did not go', () => {
    const pass: Entry = { ...by('us'), kind: 'pass' };
    const entries = [
      odds('us', 0.3),
      odds('us', 0.5),
      offer('us'),
      answer('them', true),
      odds('us', 0.9),
      pass,
      offer('us'),
    ];
    expect(foretold(entries, 'us')).toEqual([{ odds: 0.5, turn: 1, yes: true }, { turn: 1 }]);
  });
  it('came true only if everybody who was asked said yes', () => {
    const entries = [odds('us', 0.9), offer('us'), answer('them', true), answer('ally', false)];
    expect(foretold(entries, 'us')[0]?.yes).toBe(false);
  });
});

it('a record of forecasts has means by outcome and the score of Brier, the analysts beside it', () => {
  const entries = [
    ...[odds('us', 0.9), analysts(0.6), offer('us'), answer('them', true)],
    ...[odds('us', 0.5), offer('us'), answer('them', false)],
    ...[odds('us', 0.1), analysts(0.2), offer('us'), answer('them', false)],
    ...[odds('us', 0.1), offer('us')],
  ];
  const record = recordOf(foretold(entries, 'us'));
  expect(record?.count).toBe(3);
  expect(record?.onYes).toBeCloseTo(0.9, 9);
  expect(record?.onNo).toBeCloseTo(0.3, 9);
  // (0.1² + 0.5² + 0.1²) / 3 and (0.4² + 0.2²) / 2
  expect(record?.brier).toBeCloseTo(0.09, 9);
  expect(record?.analysts).toBeCloseTo(0.1, 9);
  expect(recordOf([])).toBeUndefined();
});
