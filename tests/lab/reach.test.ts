import { describe, expect, it } from 'vitest';
import { unseen } from '../../src/lab/reach.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('first_steps');
const happened = rulebook.deeds.map(() => 1);

/** What is said where the first ending came in so many of 150 games among personas and of 150 at random. */
function said(lived: number, atRandom: number): string[] {
  const endings = (count: number) =>
    rulebook.endings.map(({ id }, index) => ({
      id,
      count: index === 0 ? count : 75,
      share: 0,
      interval: { low: 0, high: 0 },
    }));
  const all = { ...rest, games: 300, endings: endings(lived + atRandom), happened };
  return unseen(rulebook, all, { games: 150, endings: endings(lived) }).map(
    ({ code, message }) => `${code} ${message}`,
  );
}

const rest = { scores: [], turns: [], lengths: [] };

describe('an ending', () => {
  it('that comes among personas and at random is not spoken of', () => {
    expect(said(1, 20)).toEqual([]);
  });

  it('that comes at random alone is told to be unseen among those who play as people do', () => {
    const [first] = rulebook.endings;
    expect(said(0, 20)).toEqual([
      `ending_unseen The ending ${first?.id} was not seen in 150 games among personas, only in 20 of 150 played at random.`,
    ]);
  });

  it('that comes nowhere, or hardly ever, is told as before', () => {
    expect(said(0, 0)).toEqual([expect.stringMatching(/^ending_unseen .* in 300 games\.$/)]);
    expect(said(1, 1)).toEqual([expect.stringMatching(/^ending_rare .* in 2 of 300 games\.$/)]);
  });
});
