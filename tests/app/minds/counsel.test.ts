import { describe, expect, it } from 'vitest';
import { counselOf } from '../../../src/app/minds/counsel.ts';
import { createSession } from '../../../src/session/session.ts';
import { persona } from '../../../src/minds/persona.ts';
import { viewOf } from '../../../src/rules/view.ts';
import { shipped } from '../shipped.ts';

const { rulebook } = shipped('korea_2018');

function atTheBeginning(seat: number) {
  const id = rulebook.parties[seat]?.id ?? '';
  const session = createSession({ rulebook, seed: 'staff', chairs: { [id]: { kind: 'human' } }, rest: persona() });
  const question = session.question();
  if (question?.kind !== 'orders') throw new Error('No orders are asked for');
  return { session, view: session.view(seat), deeds: question.options };
}

describe('the staff of a seat', () => {
  const { session, view, deeds } = atTheBeginning(0);
  const counsel = counselOf(view, deeds);

  it('ranks every deed it is asked about once', () => {
    expect(counsel.ranking.toSorted((a, b) => a - b)).toEqual(deeds.toSorted((a, b) => a - b));
  });

  it('speaks in ranges, never in one number, on the side that it says', () => {
    const says = counsel.words.flatMap((one) => one.says);
    expect(says.length).toBe(deeds.length * (rulebook.parties[0]?.advisers.length ?? 0));
    expect(says.filter(({ low, high }) => high - low < 0.5)).toEqual([]);
    expect(says.filter(({ stance, low }) => stance === 'for' && low < 0)).toEqual([]);
    expect(says.filter(({ stance, high }) => stance === 'against' && high > 0)).toEqual([]);
  });

  it('says of what it would do later that it does good, and is neither for nor against what is no matter to it', () => {
    const says = counsel.words.flatMap((one) => one.says);
    const of = (stance: string) => says.filter((say) => say.stance === stance);
    expect([of('later').length > 0, of('neither').length > 0]).toEqual([true, true]);
    expect(of('later').filter(({ high }) => high <= 0)).toEqual([]);
    expect(of('neither').filter(({ low, high }) => low > 0 || high < 0)).toEqual([]);
  });

  it('disagrees in line with its interests: some deed is worth less to one adviser than to another', () => {
    const differing = counsel.words.filter(({ says }) => new Set(says.map(({ low }) => low)).size > 1);
    expect(differing.length).toBeGreaterThan(5);
  });

  it('has a word of its own on moves that touch no issue: in most of them the advisers are not of one mind', () => {
    const ofOneMind = counsel.words.filter(({ says }) => new Set(says.map(({ stance }) => stance)).size === 1);
    expect(ofOneMind.length).toBeLessThan(deeds.length / 2);
  });

  it('knows no more than its seat: another hidden kind changes no word', () => {
    const state = session.position().state.slice();
    for (const [party, { kinds }] of rulebook.parties.entries()) {
      if (party === 0 || kinds.length < 2) continue;
      const slot = rulebook.layout.kinds + party;
      state[slot] = ((state[slot] ?? 0) + 1) % kinds.length;
    }
    expect(counselOf(viewOf(rulebook, state, 0), deeds)).toEqual(counsel);
  });
});
