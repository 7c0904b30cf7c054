import { describe, expect, it } from 'vitest';
import { at } from '../../../src/kit/never.ts';
import { mindOf } from '../../../src/minds/mind-of.ts';
import { persona } from '../../../src/minds/persona.ts';
import { solve } from '../../../src/minds/solver/solve.ts';
import { SOLVED, solved, standingOf, wayOf } from '../../fixtures/solved.ts';
import { shippedRulebook } from '../../fixtures/shipped.ts';

/*
 * Values by hand. East decides; West answers as a persona on the last day, when its need is what it falls back on: 0. It
 * signs what is worth 0 or more to it. Both issues are without order, so a vague word is read as it is written; it counts
 * half at signing, and whole in the score.
 *
 * the-mill-pond. To West, (pond, rent): open −20/−60 and +25/+40, wary −15/−75 and +12/+25. To East: +30/+70, −10/−30.
 *   all of the pond, vague, for much, plain:   open −30 + 40 = 10: yes   wary −37½ + 25 < 0: no    East 70 − 30 = 40
 *   half of the pond, vague, for some, plain:  open −10 + 25 = 15: yes   wary −7½ + 12 = 4½: yes   East 30 − 10 = 20
 *   all for some: open −30 + 25 < 0. All for nothing, half for nothing: no. Half for much leaves East 0.
 *   So 0.6 · 40 = 24 against 20: the value is 24.
 * the-miller. The same; for 3 points a word that is right nine times of ten. It says open with 0.6 · 0.9 + 0.4 · 0.1 = 0.58:
 *   then all for much is worth 40 · 0.54 ÷ 0.58 against 20; else 40 · 0.06 ÷ 0.42 against 20. So
 *   0.54 · 40 + 0.42 · 20 − 3 = 27, against 24 unasked: the value is 27.
 * the-saw. Week 3: sawing 0.7 · 20 = 14 if the saw stands, else letting the field for 6. Week 2: sawing 14 + 0.7 · 14 + 0.3 · 6 =
 *   25.6, letting 6 + 14 = 20. Week 1: building −4 + 25.6 = 21.6, letting three times 18: the value is 21.6.
 * the-ferry. A promise and a way out. To say firmly that the ferry stays brings 5, hedged 3. Then it is known whether the fair is rich (½):
 *   leaving is worth 10, or poor: −5. Leaving in the last week costs 12 · strength · 2/2: 12 of a firm word, 4 of a hedged one.
 *   nothing said ½ · 10 = 5; firm 5 + ½ · max(0, 10 − 12) = 5; hedged 3 + ½ · (10 − 4) = 6. Leaving in the first week, at once:
 *   (10 − 5) ÷ 2 less 12 · strength · ½ of what is said before: at most 2.5 + 3 − 2 = 3.5. The value is 6: say it so that it can be eaten.
 * the-orchard. A home with a veto, and words. West's government needs 0, its farmers, who feel the fence 1½ times, 5; East pays
 *   1.2 of what a word is read for beyond what it says. East words both, everything is kept.
 *                        West   farmers  East, debt taken off
 *     fence as it is       0      0       0
 *       vague: West reads it so, East lower: half 30, half 0            0      0      15
 *     lower, plain       −15    −22½     30
 *       warm: West hears gone                                         −45    −67½    30 − 1.2 · 30 = −6
 *       vague: West reads it stands, East gone: half 60, half 30        0      0      45 − 1.2 · 15 = 27
 *     gone, plain/warm   −45    −67½     60
 *       vague: West reads lower, at half; East gone                    −7½   −11¼    60 − 1.2 · 30 = 24
 *     spring in summer    25     25     −15      all year  55  55  −40      (vague: half to West, all the same to East)
 *   Nobody signs without water. For the summer: lower, plain, leaves the farmers at 2½: no; lower, vague, 25: yes, East 27 − 15 = 12; gone,
 *   vague, 13¾: yes, East 9; gone, plain: no. For all the year gone, plain, would leave West 10, but its farmers −12½: no; the rest
 *   leaves East less than nothing. So 12 unasked. A visit costs 1, and six times of ten the farmers need but 2: then lower, plain,
 *   for the summer passes, 30 − 15 = 15. 0.6 · 15 + 0.4 · 12 − 1 = 12.8: the value is 12.8.
 */
const BY_HAND = [
  ['the-mill-pond', 24],
  ['the-miller', 27],
  ['the-saw', 21.6],
  ['the-ferry', 6],
  ['the-orchard', 12.8],
] as const;

/** Seeds of the luck of whoever decides. */
const SEEDS = ['one', 'two', 'three'];

describe('the solver', () => {
  it.each(BY_HAND)('finds in %s what was reckoned by hand: %d', (id, value) => {
    expect(solved(id).solution.best.value).toBeCloseTo(value, 9);
  });

  it.each(BY_HAND)('leaves nothing lying on its own way through %s', (id) => {
    const { worst, optimal, decisions } = standingOf(id, [solved(id).solution.best]);
    expect(worst).toBeCloseTo(0, 9);
    expect(optimal).toBe(decisions);
    expect(decisions).toBeGreaterThan(0);
  });

  it.each([
    // It lets the field three times.
    ['the-saw', 18],
    // It says firmly that it stays, and stays.
    ['the-ferry', 5],
    // It offers what nobody's farmers would carry.
    ['the-orchard', 0],
    // Its need is 0 on the last day, so it lays what leaves it 0: half for much.
    ['the-mill-pond', 0],
  ])('follows in %s a persona, which looks one step ahead, to %d', (id, value) => {
    const { solution } = solved(id);
    const middle = (): number => 0.5;
    const way = solution.follow((view, question) =>
      question.kind === 'answer'
        ? persona('strict').respond(view, question, middle)
        : persona('strict').choose(view, question, middle),
    );
    expect(way.value).toBeCloseTo(value, 9);
  });

  it('leaves what was said hedged to be eaten where the fair is rich, and only there', () => {
    const later = solved('the-ferry').solution.best.places.filter(
      ({ view }) => at(view.state, view.rulebook.layout.turn) === 2,
    );
    const worths = later.map(({ worths: all }) => all.map(({ worth }) => worth).toSorted((one, other) => other - one));
    // Rich: leaving 3 + 10 − 4 = 9, staying 3. Poor: staying 3, leaving 3 − 5 − 4 = −6.
    expect(worths.toSorted((one, other) => at(other, 0) - at(one, 0))).toEqual([
      [expect.closeTo(9, 9), expect.closeTo(3, 9)],
      [expect.closeTo(3, 9), expect.closeTo(-6, 9)],
    ]);
  });

  it('words an offer otherwise where home would veto it in plain words', () => {
    const offers = solved('the-orchard').solution.best.places.flatMap(({ decision, odds }) =>
      decision.kind === 'offer' ? [[odds, decision.package.map(({ level, wording }) => `${level} ${wording}`)]] : [],
    );
    expect(new Map(offers.map(([odds, words]) => [Math.round(10 * Number(odds)), words]))).toEqual(
      new Map([
        [6, ['1 plain', '1 plain']],
        [4, ['1 vague', '1 plain']],
      ]),
    );
  });

  it('reckons at each place with what can be known there', () => {
    const places = solved('the-miller').solution.best.places.filter(({ question }) => question.kind === 'offer');
    const worths = places.map(({ odds, worths: all }) => [odds, Math.max(...all.map(({ worth }) => worth))]);
    const [open, wary] = worths.toSorted((one, other) => at(other, 0) - at(one, 0));
    expect(at(open ?? [], 0)).toBeCloseTo(0.58, 9);
    expect(at(open ?? [], 1)).toBeCloseTo((0.54 * 40) / 0.58 - 3, 9);
    expect(at(wary ?? [], 0)).toBeCloseTo(0.42, 9);
    expect(at(wary ?? [], 1)).toBeCloseTo(20 - 3, 9);
  });

  it('refuses a scenario that is too large, and says how far it came', () => {
    const rulebook = shippedRulebook('first_steps');
    const setting = { rulebook, seat: 0, others: rulebook.parties.map(() => persona()), grain: 2 };
    const solution = solve(setting, 50);
    const failure = solution.ok ? undefined : solution.failure;
    expect(failure?.kind).toBe('too_large');
    expect(failure?.places).toBeGreaterThan(50);
  });
});

describe('the minds of the levels', () => {
  it.each(SOLVED)('of strict comes in %s to at least 0.98 of what can be had, over several lucks', (id) => {
    const standing = standingOf(
      id,
      SEEDS.map((seed) => wayOf(id, mindOf('strict'), seed)),
    );
    expect(standing.share).toBeGreaterThanOrEqual(0.98);
    expect(standing.optimal / standing.decisions).toBeGreaterThanOrEqual(0.95);
  });

  it.each(SOLVED)('never come in %s to more than the solver', (id) => {
    const { value } = solved(id).solution.best;
    const minds = [mindOf('easy'), persona(), mindOf('normal'), mindOf('strict')];
    for (const mind of minds) expect(wayOf(id, mind, 'one').value).toBeLessThanOrEqual(value + 1e-9);
  });
});
