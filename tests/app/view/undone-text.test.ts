import { describe, expect, it } from 'vitest';
import { cablesOf } from '../../../src/app/view/cables.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { undoneTold } from '../../../src/app/view/undone-text.ts';
import { at } from '../../../src/kit/never.ts';
import { nothingMind } from '../../../src/minds/nothing-mind.ts';
import { changeCues } from '../../../src/session/change-cues.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { createSession } from '../../../src/session/session.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const us = rulebook.parties.findIndex(({ id }) => id === 'us');
const { table } = at(rulebook.summits, rulebook.mainSummit);
const issue = at(at(rulebook.tables, table).issues, 0);
const clause = (level: number) => ({ issue, level, wording: 'plain' }) as const;
const agreed: Cue = { turn: 5, kind: 'signed', table, package: [clause(2)], inForce: false };
const undone = (to: number): Cue => ({ turn: 8, kind: 'agreed', issue, from: 2, to });
const level = (to: number): Cue => ({ turn: 8, kind: 'level', issue, from: 0, to });

/** The cables of some cues, each with the step it came of. */
function told(steps: readonly (readonly [number, Cue])[]) {
  const cues = steps.map(([, cue]) => cue);
  const origins = steps.map(([step]) => step);
  return undoneTold(names, { cues, origins, wires: cablesOf(names, cues, origins, us) }, us).map(({ cable }) => cable);
}

describe('what was agreed with a seat', () => {
  it('and that others have agreed otherwise is news by itself, with the way to where it was agreed', () => {
    const [, news] = told([
      [1, agreed],
      [2, undone(1)],
    ]);
    expect(news).toMatchObject({
      turn: 8,
      weighty: true,
      text: `What was agreed with you in Week 5 stands no more, “${names.clause(clause(2))}”: others have agreed on “${names.clause(clause(1))}”.`,
      signposts: [{ words: 'Week 5', cable: '0' }],
    });
  });
  it('and has gone by what others signed is said where that is told', () => {
    const [, news, ...others] = told([
      [1, agreed],
      [2, level(1)],
      [2, undone(-1)],
    ]);
    expect(news?.detail).toContain(
      `stands no more, “${names.clause(clause(2))}”: others have signed “${names.clause(clause(1))}”`,
    );
    expect(news).toMatchObject({ weighty: true, signposts: [{ words: 'Week 5', cable: '0' }] });
    expect(others).toEqual([]);
  });
  it('and that it has signed otherwise itself, or gets as it was agreed, is no news', () => {
    const own: Cue = { ...agreed, turn: 8, package: [clause(1)] };
    const itself = [
      [1, agreed],
      [2, own],
      [2, undone(1)],
    ] as const;
    expect(told(itself).some(({ text, detail = '' }) => `${text} ${detail}`.includes('stands no more'))).toBe(false);
    const same = told([
      [1, agreed],
      [2, level(2)],
      [2, undone(-1)],
    ]);
    expect(same.some(({ detail = '' }) => detail.includes('stands no more'))).toBe(false);
  });
  it('by others, who are not it, is none of its news', () => {
    const elsewhere = rulebook.tables.findIndex(({ parties, issues }) => !parties.includes(us) && issues.length > 0);
    expect(
      told([
        [1, { ...agreed, table: elsewhere }],
        [2, undone(1)],
      ]),
    ).toHaveLength(1);
  });
});

it('a seat is told that what waited for leaders waits otherwise, of what is its own to agree on', () => {
  const session = createSession({ rulebook, seed: 'agreed', chairs: { us: { kind: 'human' } }, rest: nothingMind });
  const before = session.view(us).state.slice();
  const slot = rulebook.layout.agreed + issue;
  before[slot] = 3;
  const after = before.slice();
  after[slot] = 0;
  const turn = at(before, rulebook.layout.turn);
  expect(changeCues({ rulebook, seat: us, before, after })).toEqual([{ turn, kind: 'agreed', issue, from: 2, to: -1 }]);
  // What is agreed for the first time is told by who agrees.
  expect(changeCues({ rulebook, seat: us, before: after, after: before })).toEqual([]);
});
