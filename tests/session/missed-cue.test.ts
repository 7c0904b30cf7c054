import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { changeCues } from '../../src/session/change-cues.ts';
import { missedCues } from '../../src/session/missed-cue.ts';
import { createSession } from '../../src/session/session.ts';
import { wantingTo, type Wanting } from '../../src/session/wanting.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('korea_2018');
const { layout, mainSummit } = rulebook;
const session = createSession({ rulebook, seed: 'missed', chairs: { us: { kind: 'human' } }, rest: nothingMind });
const seat = rulebook.parties.findIndex(({ id }) => id === 'us');
const start = session.view(seat).state;
const { turnIssue, turns } = at(rulebook.summits, mainSummit);
const day = turns.findIndex((turn) => turn > 0);

/** What was wanting as the turn of the main summit passed without it, in a state that is changed before. */
function wanting(change: (state: Float64Array) => void): Wanting | undefined {
  const before = start.slice();
  before[layout.levels + turnIssue] = day;
  before[layout.turn] = at(turns, day);
  for (const index of rulebook.preconditions.keys()) before[layout.bars + index] = 0;
  change(before);
  const after = before.slice();
  after[layout.turn] = at(turns, day) + 1;
  const cue = missedCues({ rulebook, seat, before, after }).find(
    (one) => one.kind === 'summit' && one.summit === mainSummit,
  );
  if (cue?.kind !== 'summit' || cue.stood === undefined) return undefined;
  // What comes later changes nothing of it.
  before.fill(0);
  return wantingTo({ rulebook, state: cue.stood }, seat, mainSummit);
}

describe('a day that passes without its summit', () => {
  it('says which conditions of it were neither met nor waived', () => {
    expect(wanting(() => undefined)?.barred).toEqual([]);
    const shut = (state: Float64Array): void => {
      for (const index of [0, 1]) state[layout.bars + index] = 1;
      state[layout.waived + 1] = 1;
    };
    expect(wanting(shut)).toMatchObject({ gone: -1, barred: [0] });
  });
  it('says whose walk-away stood', () => {
    expect(wanting((state) => (state[layout.walked] = seat + 1))?.gone).toBe(seat);
  });
  it('says how what it needs beside that stood, and how it would have had to', () => {
    // Nobody has agreed to meet at the beginning.
    const copy = rulebook.copies.findIndex(({ track }) => at(rulebook.tracks, track).id === 'road');
    const is = at(start, layout.positions + copy);
    expect(wanting(() => undefined)?.unmet).toContainEqual({ kind: 'track', copy, is, wanted: [expect.any(Number)] });
  });
});

it('a precondition that was let go and is set anew is told as asked for again, even where its bar is what it was', () => {
  const before = start.slice();
  before[layout.waived] = 1;
  const after = before.slice();
  after[layout.waived] = 0;
  const told = (from: Float64Array, to: Float64Array) =>
    changeCues({ rulebook, seat, before: from, after: to }).filter(({ kind }) => kind === 'bar');
  expect(told(before, after)).toMatchObject([{ precondition: 0, waived: false, again: true }]);
  expect(told(after, before)).toEqual([expect.not.objectContaining({ again: true })]);
});
