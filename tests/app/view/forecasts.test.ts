import { describe, expect, it } from 'vitest';
import { foretold } from '../../../src/app/view/forecasts.ts';
import type { Entry } from '../../../src/kernel/record.ts';

const by = (seat: string, turn = 1) => ({ seat, turn });
const odds = (seat: string, of: number): Entry => ({ ...by(seat), kind: 'forecast', about: 'yes', odds: of });
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
  it('of an offer that was taken back is not told of the next one', () => {
    const undone: Entry = { ...by('us'), kind: 'note', about: 'undone', text: 'offer' };
    const entries = [odds('us', 0.5), undone, offer('us'), answer('them', false)];
    expect(foretold(entries, 'us')).toEqual([{ turn: 1, yes: false }]);
  });
  it('came true only if everybody who was asked said yes', () => {
    const entries = [odds('us', 0.9), offer('us'), answer('them', true), answer('ally', false)];
    expect(foretold(entries, 'us')[0]?.yes).toBe(false);
  });
});
