import { expect, it } from 'vitest';
import { cablesOf } from '../../../src/app/view/cables.ts';
import { notHeldLine } from '../../../src/app/view/wanting.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { missedTold, notHeld } from '../../../src/app/view/missed-text.ts';
import { at } from '../../../src/kit/never.ts';
import { nothingMind } from '../../../src/minds/nothing-mind.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { createSession } from '../../../src/session/session.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const us = rulebook.parties.findIndex(({ id }) => id === 'us');
const leave = at(rulebook.deeds, at(rulebook.parties, us).leave);
const { layout, mainSummit } = rulebook;
/** What the main summit needs beside its conditions is that one track stands where all have agreed to meet. */
const copy = rulebook.copies.findIndex(({ track }) => at(rulebook.tracks, track).id === 'road');
const accepted = at(rulebook.tracks, at(rulebook.copies, copy).track).states.indexOf('accepted');
const session = createSession({ rulebook, seed: 'missed', chairs: { us: { kind: 'human' } }, rest: nothingMind });

/** The cable of a day that passes in turn 9, where nothing was wanting but what is changed, after cues that each come of a step of its own. */
function told(change: (state: Float64Array) => void, before: readonly Cue[] = []) {
  const stood = session.view(us).state.slice();
  stood[layout.positions + copy] = accepted;
  for (const index of rulebook.preconditions.keys()) stood[layout.bars + index] = 0;
  change(stood);
  const cues: readonly Cue[] = [...before, { turn: 9, kind: 'summit', summit: mainSummit, status: 'missed', stood }];
  const wires = cablesOf(names, cues, [...cues.keys()], us);
  return missedTold(names, { cues, wires }, us).at(-1)?.cable;
}

it('a summit that did not sit says who had left, with the way to that', () => {
  const left: Cue = { turn: 7, kind: 'deed', party: us, deed: leave.index, secret: false, asked: -1 };
  const cable = told((state) => (state[layout.walked] = us + 1), [left]);
  expect(cable?.detail).toMatch(/^It could not sit: the United States had left \(since Week 7: .+\)\.$/u);
  expect(cable?.signposts).toEqual([{ words: 'Week 7', cable: '0' }]);
});
it('and of what stood otherwise than it had to, how, and since when', () => {
  const shift: Cue = { turn: 5, kind: 'shift', copy, from: accepted, to: 0 };
  const cable = told((state) => (state[layout.positions + copy] = 0), [shift]);
  const stood = `${names.copy(copy)}: “${names.state(copy, 0)}”, and not “${names.state(copy, accepted)}” (since Week 5)`;
  expect(cable?.detail).toBe(`It could not sit. Wanting: ${stood}.`);
  expect(cable?.signposts).toEqual([{ words: 'Week 5', cable: '0' }]);
});
it('and of a condition of somebody’s, whose and which, without a way where it stood so from the beginning', () => {
  // Only fighting words are a bar to the last, and it is met without them.
  const last = rulebook.preconditions.length - 1;
  const gauge = rulebook.gauges.findIndex(({ id }) => id === 'danger');
  const cable = told((state) => {
    state[layout.bars + last] = 1;
    state[layout.gauges + gauge] = 90;
  });
  const { of } = at(rulebook.preconditions, last);
  const party = names.words.say('cable.ahead.missedBar', {
    party: names.party(of).name,
    text: names.precondition(last),
  });
  expect(cable?.detail).toBe(`It could not sit. Wanting: ${party}.`);
  expect(cable).not.toHaveProperty('signposts');
});
it('where nothing is known to have been wanting, nothing is said of it', () => {
  expect(told(() => undefined)).not.toHaveProperty('detail');
});

it('an ending is told first of all why the main summit was not held, in the words of the day that passed, and nothing where it sat after all', () => {
  const missed = (): Cue => {
    const stood = session.view(us).state.slice();
    stood[layout.positions + copy] = 0;
    for (const index of rulebook.preconditions.keys()) stood[layout.bars + index] = 0;
    return { turn: 9, kind: 'summit', summit: mainSummit, status: 'missed', stood };
  };
  const pastOf = (cues: readonly Cue[]) => ({ cues, wires: cablesOf(names, cues, [...cues.keys()], us) });
  const past = pastOf([missed()]);
  const cable = missedTold(names, past, us).at(-1)?.cable;
  const line = notHeldLine({ lexicon: names, seat: us, cableOf: () => undefined, past });
  expect(line).toMatchObject({ turn: 9, when: 'Week 9', cable: cable?.id });
  expect(line?.text).toBe(
    names.words.say('ending.story.unheld', { summit: names.summit(mainSummit), why: cable?.detail ?? '' }),
  );
  const sat: Cue = { turn: 12, kind: 'summit', summit: mainSummit, status: 'held' };
  expect(notHeld(names, pastOf([missed(), sat]), us)).toBeUndefined();
  expect(notHeldLine({ lexicon: names, seat: us, cableOf: () => undefined, past: pastOf([]) })).toBeUndefined();
});
