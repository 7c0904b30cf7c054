import { describe, expect, it } from 'vitest';
import { changedTo, firstPicks, formOf, openingPicks } from '../../../src/ui/play/move-card.tsx';
import type { MoveView } from '../../../src/ui/port/move.ts';

const form = (deed: number, picks: Record<string, string>, refusal?: string) => ({
  deed,
  picks,
  cost: 1,
  public: false,
  secret: false,
  hears: [],
  ...(refusal !== undefined && { refusal }),
});

const move: MoveView = {
  id: 'moves.send',
  group: 'envoy',
  text: 'Send an envoy',
  choices: [],
  suggested: true,
  forms: [
    form(4, { rank: 'aide', how: 'open' }, 'No line is open for it.'),
    form(5, { rank: 'aide', how: 'secret' }),
    form(6, { rank: 'minister', how: 'secret' }),
  ],
};

describe('a move with choices', () => {
  it('becomes the deed of exactly those choices', () => {
    expect(formOf(move, { rank: 'minister', how: 'secret' })?.deed).toBe(6);
  });
  it('opens on the first form that can be ordered', () => {
    expect(firstPicks(move)).toEqual({ rank: 'aide', how: 'secret' });
  });
  it('opens on the order that lies under the seal', () => {
    expect(openingPicks(move, [9, 6])).toEqual({ rank: 'minister', how: 'secret' });
    expect(openingPicks(move, [9])).toEqual({ rank: 'aide', how: 'secret' });
  });
  it.each([
    ['is another order where another choice is made', { rank: 'minister', how: 'secret' }, [5], 0, 6],
    ['stays as it is where the other is closed', { rank: 'aide', how: 'open' }, [5], 1, undefined],
    ['stays as it is where both lie there', { rank: 'minister', how: 'secret' }, [5, 6], 1, undefined],
    ['stays as it is where that would cost more than is left', { rank: 'minister', how: 'secret' }, [5], -1, undefined],
  ] as const)('under the seal it %s', (_, picks, sealed, room, deed) => {
    const from = form(5, { rank: 'aide', how: 'secret' });
    expect(changedTo(move, picks, { from, sealed, room })?.deed).toBe(deed);
  });
  it('opens on its first form, with the reason, where none can be', () => {
    const closed = { ...move, forms: [form(4, { rank: 'aide' }, 'closed'), form(5, { rank: 'minister' }, 'closed')] };
    expect(firstPicks(closed)).toEqual({ rank: 'aide' });
  });
});
