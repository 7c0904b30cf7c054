import { describe, expect, it } from 'vitest';
import { dossierOf } from '../../../src/app/view/dossier.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { needsOf } from '../../../src/app/view/needs.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { at } from '../../../src/kit/never.ts';
import { nothingMind } from '../../../src/minds/nothing-mind.ts';
import { PHASES } from '../../../src/rules/layout.ts';
import { createSession } from '../../../src/session/session.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
const { layout, mainSummit } = rulebook;
const party = (id: string): number => rulebook.parties.findIndex((one) => one.id === id);
const copy = (id: string): number => rulebook.copies.findIndex(({ track }) => at(rulebook.tracks, track).id === id);
const stateOf = (id: string, state: string): number =>
  at(rulebook.tracks, at(rulebook.copies, copy(id)).track).states.indexOf(state);
const session = createSession({ rulebook, seed: 'needs', chairs: { us: { kind: 'human' } }, rest: nothingMind });
const summit = at(rulebook.summits, mainSummit);
const latest = summit.turns.length - 1;
const day = at(summit.turns, latest);

/** Two turns before the last day that can be agreed, with every precondition gone and the meeting agreed to. */
function near(doubt: string, change: (state: Float64Array) => void = () => undefined) {
  const state = session.view(party('us')).state.slice();
  state[layout.turn] = day - 2;
  state[layout.levels + summit.turnIssue] = latest;
  state[layout.positions + copy('road')] = stateOf('road', 'accepted');
  state[layout.positions + copy('in_doubt')] = stateOf('in_doubt', doubt);
  for (const index of rulebook.preconditions.keys()) state[layout.bars + index] = 0;
  change(state);
  return { rulebook, state, evaluator: flatEvaluator(rulebook) };
}

describe.each(['en', 'ko'] as const)('what the main summit takes beside the preconditions (%s)', async (language) => {
  const names = lexicon(scenario, rulebook, await createWords(language));

  it('is told part by part, with how each stands and who could change what does not hold', () => {
    const needs = needsOf(names, near('proof'), party('us'));
    expect(needs?.parts.map(({ track, holds }) => [track, holds])).toEqual([
      [undefined, true],
      ['road', true],
      ['in_doubt', false],
    ]);
    expect(needs?.parts[0]).toMatchObject({ name: names.issue(summit.turnIssue), ways: [] });
    const doubt = needs?.parts[2];
    expect(doubt?.is).toContain(names.state(copy('in_doubt'), stateOf('in_doubt', 'proof')));
    expect(doubt?.wanted).toContain(names.state(copy('in_doubt'), stateOf('in_doubt', 'nothing')));
    const others = doubt?.ways.map(({ text }) => text).join(' ');
    expect(others).toContain(names.party(party('dprk')).name);
    expect(others).toContain(names.text('moves.halt_tests.text'));
  });
  it('names a day first that is not agreed yet, or has passed, with those that may still come and where it is agreed', () => {
    const without = (level: number, turn: number) =>
      near('nothing', (state) => {
        state[layout.levels + summit.turnIssue] = level;
        state[layout.turn] = turn;
      });
    const open = needsOf(names, without(summit.turns.indexOf(0), 2), party('us'));
    const days = [...summit.turns.keys()].filter((level) => at(summit.turns, level) > 0);
    expect(days.length).toBeGreaterThan(1);
    expect(open).toMatchObject({ open: 1, parts: { 0: { name: names.issue(summit.turnIssue), holds: false } } });
    for (const level of days) expect(open?.parts[0]?.wanted).toContain(names.level(summit.turnIssue, level));
    expect(open?.parts[0]?.ways).not.toEqual([]);
    // The first day that might have been has passed.
    const [first = -1] = days;
    const passed = needsOf(names, without(first, at(summit.turns, first) + 1), party('us'))?.parts[0];
    expect(passed?.holds).toBe(false);
    expect(passed?.wanted).not.toContain(names.level(summit.turnIssue, first));
  });
  it('names the own orders that move it, each with the way to its card', () => {
    const signposts = needsOf(names, near('threat'), party('us'))?.parts[2]?.ways.flatMap((way) => way.signposts);
    expect(signposts).toContainEqual({ words: names.text('moves.open_hand.text'), move: 'moves.open_hand' });
    for (const { words } of signposts ?? []) expect(words).not.toBe('');
  });
  it('warns, where the day is near and something is wanting, in words that say what', () => {
    const warning = needsOf(names, near('silence'), party('us'))?.warning;
    expect(warning).toContain(names.summit(mainSummit));
    expect(warning).toContain(names.state(copy('in_doubt'), stateOf('in_doubt', 'silence')));
    expect(needsOf(names, near('nothing'), party('us'))).not.toHaveProperty('warning');
    const early = near('silence', (state) => (state[layout.turn] = day - 4));
    expect(needsOf(names, early, party('us'))).not.toHaveProperty('warning');
    const late = near('silence', (state) => (state[layout.turn] = day));
    expect(needsOf(names, late, party('us'))).toHaveProperty('warning');
  });
  it('says of whoever has left until when that can be taken back, however far the day is', () => {
    const left = near('nothing', (state) => {
      state[layout.turn] = 4;
      state[layout.walked] = party('us') + 1;
      state[layout.walkedOn] = 4;
    });
    const warning = needsOf(names, left, party('rok'))?.warning;
    expect(warning).toContain(names.party(party('us')).name);
    expect(warning).toContain(names.turn(4 + at(rulebook.parties, party('us')).stands));
  });
  it('says that a number alone would decide how the game ends, as soon as it nearly would and while leaders have not met', () => {
    const danger = rulebook.gauges.findIndex(({ id }) => id === 'danger');
    const at92 = (value: number, held = 0) =>
      needsOf(
        names,
        near('nothing', (state) => {
          state[layout.gauges + danger] = value;
          state[layout.held + mainSummit] = held;
        }),
        party('rok'),
      )?.doubt;
    expect(at92(50)).toBeUndefined();
    for (const value of [86, 95]) {
      expect(at92(value)).toContain(names.gauge(danger));
      expect(at92(value)).toContain(String(value));
      expect(at92(value)).toContain('92');
    }
    expect(at92(95, 1)).toBeUndefined();
  });
  it('is nothing any more once the summit has sat, or nothing more can be decided', () => {
    const held = near('silence', (state) => (state[layout.held + mainSummit] = 1));
    expect(needsOf(names, held, party('us'))).toBeUndefined();
    const over = near('silence', (state) => (state[layout.phase] = PHASES.indexOf('epilogue')));
    expect(needsOf(names, over, party('us'))).toBeUndefined();
  });
  it('a precondition that hangs on what somebody else reads is not said to be wanting by who cannot know', () => {
    const words = near('nothing', (state) => (state[layout.bars] = 1));
    const [rok, us] = [needsOf(names, words, party('rok')), needsOf(names, words, party('us'))];
    expect(rok).toMatchObject({ open: 0, bars: { 0: { unread: true } } });
    expect(us?.open).toBe(1);
    expect(us?.bars[0]).not.toHaveProperty('unread');
    expect(rok).not.toHaveProperty('warning');
    expect(us?.warning).toContain(names.precondition(0));
  });
  it('stands in the dossier of its seat, and so does what an open precondition takes', () => {
    const position = near('draft', (state) => (state[layout.bars] = 2));
    const { needs } = dossierOf(names, position, party('us'), [], [], { needsOf });
    expect(needs?.parts.map(({ holds }) => holds)).toEqual([true, true, false]);
    expect(needs?.bars.map(({ parts }) => parts.length)).toEqual([1, 0, 0, 0, 0]);
    expect(needs?.open).toBe(2);
  });
});
