import { describe, expect, it } from 'vitest';
import { worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { PROMISE_STATUS, STRENGTHS } from '../../src/rules/layout.ts';
import { needOf } from '../../src/rules/need.ts';
import { layOffer } from '../../src/rules/offers.ts';
import { packageSaid } from '../fixtures/lines-of-play.ts';
import { tale } from '../fixtures/tale.ts';

/** Two ports that keep whatever they sign; south would pay anything for peace. The audience in the north: 60. */
const ports = (kind: string) =>
  tale({
    parties: `
  north: { home: quay, seat: playable, temper: { concedes: steady }, audience: 60, kinds: { only: { prior: 1, ${kind} } } }
  south: { home: quay, seat: playable, temper: { concedes: steady }, outside: -100, keeps: { plain: 1, watched: 1 } }
  isle: { home: quay, seat: minded, outside: 0 }`,
    promises: `
  not_open: { text: Not all of the fish, by: [north], red_line: true, holds: 'fish != "open"' }
  not_shared: { text: Not some of the fish, by: [north], red_line: true, holds: 'fish != "shared"' }`,
    moves: `
  reward: { by: [south], text: A reward, do: [ give: { to: north, points: 30, from: south, if: 'fish == "shared"' } ] }`,
    walk_away: `
  north: { text: Sail home, stands: 1, do: [ shift: { talks: together -> broken } ], terms: { price: 1 } }`,
  });

describe('a need', () => {
  it.each([
    // The fish opened are 60 points, shared 40.
    ['4', 60],
    [`4, refuses: 'offered.fish == "open"'`, 40],
  ])('hopes for the best that the own kind would not refuse: outside %s, %i', (outside, aspiration) => {
    const { position } = kernelGame(ports(`outside: ${outside}`), worldFate(ports(`outside: ${outside}`), 'need'));
    expect(needOf(position, 0, 0)).toMatchObject({ reservation: 3, aspiration });
  });

  it.each([
    // Half way to the day a firm word costs 30, a hedged one 10: the fish opened are 60, then 30 or 50; shared 40.
    ['nothing', {}, 0, 60],
    ['firmly not to open', { not_open: 'firm' }, 0, 40],
    ['to a hedge not to open', { not_open: 'hedged' }, 0, 50],
    ['firmly neither', { not_open: 'firm', not_shared: 'firm' }, 0, 30],
    ['what touches nothing it hopes for', { not_shared: 'firm' }, 0, 60],
    // With the reward, shared are 70: more than was hoped for.
    ['nothing, before a reward', {}, 30, 60],
    ['firmly not to open, before a reward', { not_open: 'firm' }, 30, 60],
  ] as const)('having promised %s, hopes for the best that is left of what it could have', (_, words, reward, hope) => {
    const book = ports('outside: 4');
    const { state, position } = kernelGame(book, worldFate(book, 'need'));
    state[book.layout.turn] = 3;
    state[book.layout.pendingGifts] = reward;
    for (const [index, { id }] of book.promises.entries()) {
      const strength = Object.entries(words).find(([word]) => word === id)?.[1];
      if (strength === undefined) continue;
      state[book.layout.promiseStatus + index] = PROMISE_STATUS.indexOf('live');
      state[book.layout.promiseStrength + index] = STRENGTHS.indexOf(strength);
    }
    expect(needOf(position, 0, 0).aspiration).toBeCloseTo(hope, 9);
  });

  it('falls back on what leaving is worth while nothing is offered, whatever lies on the table', () => {
    const touchy = ports(`outside: 'offered.fish == "open" ? 30 : 4'`);
    const { state, position } = kernelGame(touchy, worldFate(touchy, 'need'));
    layOffer(touchy, state, packageSaid(touchy, 'fish open'));
    const before = state.slice();
    expect(needOf(position, 0, 0)).toMatchObject({ reservation: 3, aspiration: 60 });
    expect(state).toEqual(before);
  });
});
