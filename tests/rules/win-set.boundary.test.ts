import { expect, it } from 'vitest';
import { worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { at } from '../../src/kit/never.ts';
import { draftOf } from '../../src/rules/draft.ts';
import { layOffer } from '../../src/rules/offers.ts';
import { contentmentOf, passes } from '../../src/rules/win-set.ts';
import { packageSaid } from '../fixtures/lines-of-play.ts';
import { tale } from '../fixtures/tale.ts';
import { layout, LOWER, opening, packed, rulebook, UPPER } from '../fixtures/two-valleys.ts';

it('a constituency is content with exactly what it needs, and not with the least bit less', () => {
  const offered = packed({ water: 'some', toll: 'half' });
  const { value } = at(contentmentOf(opening(), LOWER, offered), 0);
  // The council needs 1 by itself.
  const needing = (points: number) => opening({ [layout.needs + LOWER]: points - 1 });
  const exactly = needing(value);
  expect(at(contentmentOf(exactly, LOWER, offered), 0)).toMatchObject({ need: value, content: true });
  expect(passes(exactly, LOWER, offered)).toBe(true);
  expect(at(contentmentOf(needing(value + 1e-9), LOWER, offered), 0).content).toBe(false);
  expect(passes(needing(value + 1e-9), LOWER, offered)).toBe(false);
});

it.each([
  // The farmers hold 60 and the town 40; both are content with the whole toll.
  [100, true],
  [101, false],
])('the content carry a package with exactly the share it passes with: %i hundredths, %s', (passesWith, carried) => {
  const position = opening();
  const parties = rulebook.parties.map((party) => ({ ...party, passesWith }));
  expect(passes({ ...position, rulebook: { ...rulebook, parties } }, UPPER, packed({ toll: 'full' }))).toBe(carried);
});

it('what a constituency needs may depend on what is offered, and not on what lies on the table', () => {
  const wary = tale({
    parties: `
  north: { home: quay, seat: playable, outside: 4, constituencies: { crew: { share: 100, needs: 'offered.fish == "open" ? 61 : 40' } } }
  south: { home: quay, seat: playable, outside: 4, keeps: { plain: 1, watched: 1 } }
  isle: { home: quay, seat: minded, outside: 0 }`,
  });
  const { state, position } = kernelGame(wary, worldFate(wary, 'wary'));
  const carried = (offer: string) => passes(position, 0, draftOf(wary, 0, packageSaid(wary, offer), 1));
  // The crew sees 40 and 60 points.
  expect([carried('fish shared'), carried('fish open')]).toEqual([true, false]);
  layOffer(wary, state, packageSaid(wary, 'fish open'));
  expect([carried('fish shared'), carried('fish open')]).toEqual([true, false]);
});
