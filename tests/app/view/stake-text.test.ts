import { describe, expect, it } from 'vitest';
import { counselOf } from '../../../src/app/minds/counsel.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { orderMoves } from '../../../src/app/view/moves.ts';
import { stakeText } from '../../../src/app/view/stake-text.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import type { Part } from '../../../src/minds/merit-parts.ts';
import { persona } from '../../../src/minds/persona.ts';
import { createSession } from '../../../src/session/session.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const voices = { en: await createWords('en'), ko: await createWords('ko') };
const LANGUAGES = ['en', 'ko'] as const;
/** Words of a reason, at most. */
const MOST = 12;

function advised(id: string, seat: number) {
  const { scenario, rulebook } = shipped(id);
  const chairs = { [rulebook.parties[seat]?.id ?? '']: { kind: 'human' as const } };
  const session = createSession({ rulebook, seed: 'staff', chairs, rest: persona() });
  const question = session.question();
  if (question?.kind !== 'orders') throw new Error('No orders are asked for');
  const view = session.view(seat);
  const counsel = counselOf(view, question.options);
  const position = { rulebook, state: view.state, evaluator: flatEvaluator(rulebook) };
  return LANGUAGES.map((language) => {
    const names = lexicon(scenario, rulebook, voices[language]);
    const { moves } = orderMoves(names, position, seat, 1, { counsel, whyClosed: undefined, stakeText });
    return moves.flatMap(({ forms }) => forms.flatMap(({ advice = [] }) => [advice]));
  });
}

describe.each([
  ['korea_2018', 0],
  ['korea_2018', 1],
  ['camp_david_1978', 0],
] as const)('an adviser in %s, chair %i', (id, seat) => {
  const [english = [], korean = []] = advised(id, seat);
  const all = [...english, ...korean];

  it('gives a reason in at most twelve words where it takes a side, but the one that another gave, and none where it is no matter to it', () => {
    const says = all.flat();
    expect(says.length).toBeGreaterThan(0);
    expect(says.filter(({ stance, why }) => stance === 'neither' && why !== undefined)).toEqual([]);
    for (const { why } of says) {
      expect((why ?? '').split(/\s+/u).length, why).toBeLessThanOrEqual(MOST);
      expect(why ?? '').not.toMatch(/stake\.|\{\{/u);
    }
    for (const advice of all) {
      const sides = advice.filter(({ stance }) => stance !== 'neither');
      expect(sides[0]?.why === undefined).toBe(sides.length === 0);
    }
  });

  it('that disagrees with another does so for another reason', () => {
    const torn = all.flatMap((advice) => {
      const why = (stance: string) => advice.filter((one) => one.stance === stance).map((one) => one.why);
      return why('for').length > 0 && why('against').length > 0 ? [{ yes: why('for'), no: why('against') }] : [];
    });
    expect(torn.filter(({ yes, no }) => yes.some((one) => no.includes(one)))).toEqual([]);
  });

  it('says no Latin letter in Korean', () => {
    expect(korean.flat().filter(({ why }) => /[A-Za-z]/u.test(why ?? ''))).toEqual([]);
  });
});

it('some advisers of Washington are against what others are for', () => {
  const [english = []] = advised('korea_2018', 0);
  const torn = english.filter((advice) => new Set(advice.map(({ stance }) => stance)).size > 1);
  expect(torn.length).toBeGreaterThan(5);
});

describe('a reason', () => {
  const { scenario, rulebook } = shipped('korea_2018');
  const en = lexicon(scenario, rulebook, voices.en);
  const other = rulebook.parties.findIndex(({ id }) => id === 'dprk');
  it.each<[Part, string]>([
    [{ kind: 'gauge', gauge: 0, by: 4, points: -2 }, 'Danger of war: up, which this office does not want.'],
    [{ kind: 'gauge', gauge: 0, by: -4, points: 2 }, 'Danger of war: down, as this office wants.'],
    [
      { kind: 'falls', table: 0, party: other, by: -1, points: 1 },
      'North Korea has less to fall back on without a deal.',
    ],
    [{ kind: 'falls', table: 0, party: 0, by: 1, points: 1 }, 'There is more to fall back on without a deal.'],
    [{ kind: 'home', table: 0, party: 0, circle: 1, points: -1 }, 'Harder to win over at home: Congress.'],
    [{ kind: 'home', table: 0, party: other, circle: -1, points: 1 }, 'North Korea can carry a deal more easily.'],
    [{ kind: 'sits', table: 1, points: 1 }, 'The working table: more likely to be held.'],
    [{ kind: 'breaks', points: -3 }, 'It breaks a word we gave.'],
  ])('of %j is: %s', (part, text) => {
    expect(stakeText(en, 0, part)).toBe(text);
  });
});
