import { describe, expect, it } from 'vitest';
import {
  believedToSign,
  believedWorthOfLeaving,
  mustSign,
  othersBelievedToSign,
  refuses,
  wouldSign,
} from '../../src/rules/signing.ts';
import { worthOfPackage } from '../../src/rules/value.ts';
import {
  ABBEY,
  BARN,
  HONEST,
  LOWER,
  PROUD,
  TENT,
  UPPER,
  believe,
  gauge,
  layout,
  opening,
  packed,
  promised,
  rulebook,
} from '../fixtures/two-valleys.ts';

const FAIR = { water: 'some', toll: 'half' };

describe('a kind', () => {
  it.each([
    [PROUD, { toll: 'full' }, true],
    [PROUD, { toll: 'half' }, false],
    [PROUD, { water: 'some' }, false],
    [HONEST, { toll: 'full' }, false],
  ])('%i refuses %o: %s', (kind, clauses, refused) => {
    const position = opening({ [layout.kinds + LOWER]: kind });
    const before = position.state.slice();
    expect(refuses(position, LOWER, packed(clauses))).toBe(refused);
    expect(position.state).toEqual(before);
  });

  it('refuses by what is judged, not by what lies on the table', () => {
    const position = opening({ [layout.kinds + LOWER]: PROUD, [layout.offer + 1]: 3 });
    expect(refuses(position, LOWER, packed({ water: 'some' }))).toBe(false);
  });
});

describe('a yes', () => {
  it.each([
    // E 13.2
    ['is given when E and mood reach the need', HONEST, FAIR, 13.2, 0, true],
    ['is given in a good mood', HONEST, FAIR, 14, 1, true],
    ['is kept back below the need', HONEST, FAIR, 13.3, 0, false],
    ['is kept back in a bad mood', HONEST, FAIR, 13, -1, false],
    // The need is long reached; but the council sees −10.
    ['needs the win-set', HONEST, { toll: 'half' }, -100, 0, false],
    ['is never given to what the kind refuses', PROUD, { water: 'all', toll: 'full', bridge: 'built' }, 0, 0, false],
    ['is given by another kind', HONEST, { water: 'all', toll: 'full', bridge: 'built' }, 0, 0, true],
  ])('%s', (_, kind, clauses, need, mood, yes) => {
    expect(wouldSign(opening({ [layout.kinds + LOWER]: kind }), LOWER, packed(clauses), need - 1e-9, mood)).toBe(yes);
  });
});

it('a yes is given to a package worth exactly what is needed', () => {
  const [position, fair] = [opening(), packed(FAIR)];
  const worth = worthOfPackage(position, LOWER, fair);
  expect(wouldSign(position, LOWER, fair, worth, 0)).toBe(true);
  expect(wouldSign(position, LOWER, fair, worth + 1e-9, 0)).toBe(false);
});

describe('what another falls back on', () => {
  it('is believed to be the mean over its kinds, less the price of leaving', () => {
    const position = opening({ [layout.turn]: 5 });
    // 0.6 · 4 + 0.3 · 14 + 0.1 · 4
    expect(believedWorthOfLeaving(position, UPPER, LOWER)).toBeCloseTo(7, 12);
    promised(position, LOWER, 'stay', 'firm');
    expect(believedWorthOfLeaving(position, UPPER, LOWER)).toBeCloseTo(2.5, 12);
  });
});

describe('another is believed to sign', () => {
  it.each([
    // Believed worth 10.2 of 7.
    ['what is worth more to it than leaving', FAIR, [0.6, 0.3, 0.1], true],
    // Sly: 3.2 of 14.
    ['not what is worth less', FAIR, [0.05, 0.9, 0.05], false],
    // All the water for the whole toll is worth 12 or so; but it would be refused.
    ['not what it likely refuses', { water: 'all', toll: 'full' }, [0.4, 0, 0.6], false],
    ['what it hardly refuses', { water: 'all', toll: 'full' }, [0.9, 0, 0.1], true],
  ])('%s', (_, clauses, odds, believed) => {
    const position = opening();
    believe(position, UPPER, odds);
    expect(believedToSign(position, UPPER, LOWER, packed(clauses))).toBe(believed);
  });
});

describe('at the last another is believed to sign', () => {
  const BELIEVED = 0;

  it('what kinds with even odds do not refuse, and not what they do', () => {
    const dear = packed({ water: 'all', toll: 'full' });
    const position = opening();
    // The proud refuse the whole toll.
    believe(position, UPPER, [0.5, 0, 0.5]);
    expect(believedToSign(position, UPPER, LOWER, dear)).toBe(true);
    believe(position, UPPER, [0.499, 0, 0.501]);
    expect(believedToSign(position, UPPER, LOWER, dear)).toBe(false);
  });

  it('only what its likeliest kind could carry at home', () => {
    // The council needs 1 + 5: the honest see 13.2 in it, the sly 3.2.
    const position = opening({ [layout.needs + LOWER]: 5 });
    believe(position, UPPER, [0.55, 0.45, 0]);
    expect(believedToSign(position, UPPER, LOWER, packed(FAIR), BELIEVED)).toBe(true);
    believe(position, UPPER, [0.45, 0.55, 0]);
    expect(believedToSign(position, UPPER, LOWER, packed(FAIR), BELIEVED)).toBe(false);
  });

  it('what is better than nothing, at a table where nothing is left by refusing', () => {
    // With a fund of 600 leaving is worth 60 to the abbey, more than the chapel painted; but at the barn nobody leaves.
    const rich = opening({ [gauge('trust_fund')]: 600 });
    expect(believedWorthOfLeaving(rich, LOWER, ABBEY)).toBe(60);
    expect(othersBelievedToSign(rich, LOWER, packed({ chapel: 'painted' }, LOWER, BARN))).toBe(true);
  });
});

describe('who must sign', () => {
  it.each([
    ['the sides of the table', TENT, { water: 'some' }, [UPPER, LOWER]],
    ['whoever a level names', TENT, { toll: 'full' }, [UPPER, LOWER, ABBEY]],
    ['other sides at another table', BARN, { chapel: 'painted' }, [LOWER, ABBEY]],
  ])('%s', (_, table, clauses, signers) => {
    const found = [UPPER, LOWER, ABBEY].filter((party) => mustSign(rulebook, packed(clauses, LOWER, table), party));
    expect(found).toEqual(signers);
  });

  it('must all be believed to', () => {
    const position = opening();
    expect(othersBelievedToSign(position, UPPER, packed(FAIR))).toBe(true);
    expect(othersBelievedToSign(position, UPPER, packed({ toll: 'full' }))).toBe(false);
    // The sly valley falls back on 14.
    believe(position, UPPER, [0, 1, 0]);
    expect(othersBelievedToSign(position, UPPER, packed(FAIR))).toBe(false);
  });
});
