import { describe, expect, it } from 'vitest';
import { worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { needOf } from '../../src/rules/need.ts';
import { layOffer } from '../../src/rules/offers.ts';
import { packageSaid } from '../fixtures/lines-of-play.ts';
import { tale } from '../fixtures/tale.ts';

/** Two ports that keep whatever they sign; south would pay anything for peace. */
const ports = (kind: string) =>
  tale({
    parties: `
  north: { home: quay, seat: playable, temper: { concedes: steady }, kinds: { only: { prior: 1, ${kind} } } }
  south: { home: quay, seat: playable, temper: { concedes: steady }, outside: -100, keeps: { plain: 1, watched: 1 } }
  isle: { home: quay, seat: minded, outside: 0 }`,
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

  it('falls back on what leaving is worth while nothing is offered, whatever lies on the table', () => {
    const touchy = ports(`outside: 'offered.fish == "open" ? 30 : 4'`);
    const { state, position } = kernelGame(touchy, worldFate(touchy, 'need'));
    layOffer(touchy, state, packageSaid(touchy, 'fish open'));
    const before = state.slice();
    expect(needOf(position, 0, 0)).toMatchObject({ reservation: 3, aspiration: 60 });
    expect(state).toEqual(before);
  });
});
