import { describe, expect, it } from 'vitest';
import { isSpent } from '../../../src/app/minds/spent.ts';
import { at } from '../../../src/kit/never.ts';
import { meritOf, think } from '../../../src/minds/merit.ts';
import { persona } from '../../../src/minds/persona.ts';
import type { GameState } from '../../../src/rules/game.ts';
import { createSession } from '../../../src/session/session.ts';
import { shipped } from '../shipped.ts';

const { rulebook } = shipped('korea_2018');
const { layout, deeds, copies, tracks, issues, gauges, turns } = rulebook;
const seat = rulebook.parties.findIndex(({ id }) => id === 'us');
const session = createSession({ rulebook, chairs: { us: { kind: 'human' } }, rest: persona(), seed: 'spent' });
const forms = (move: string): readonly number[] =>
  deeds.filter(({ kind, path }) => kind === 'move' && path === `moves.${move}`).map(({ index }) => index);
const thinking = (change: (state: GameState) => void) => {
  const state = session.view(seat).state.slice();
  change(state);
  return think({ rulebook, seat, state });
};
const spent = (move: string, change: (state: GameState) => void = () => undefined): readonly boolean[] => [
  ...new Set(forms(move).map((form) => isSpent(thinking(change), form))),
];

const allHome = (state: GameState): void => {
  for (const [index, { slot, track }] of copies.entries()) {
    if (at(tracks, track).id === 'detainee') state[slot] = at(tracks, at(copies, index).track).states.indexOf('home');
  }
  const detainees = issues.findIndex(({ id }) => id === 'detainees');
  state[layout.levels + detainees] = at(issues, detainees).levels.findIndex(({ id }) => id === 'home');
};
const prepared = (state: GameState): void => {
  state[layout.gauges + gauges.findIndex(({ id }) => id === 'readiness')] = 100;
};
const lastDay = (state: GameState): void => {
  state[layout.turn] = turns;
};

describe('a deed can bring nothing any more', () => {
  it('where whoever would be heard has no answer left that it asks for', () => {
    expect(spent('director_asks')).toEqual([false]);
    expect(spent('director_asks', allHome)).toEqual([true]);
    expect(spent('send_director', allHome)).toEqual([false]);
  });

  it('where all that it moves stands at its end', () => {
    expect(spent('draft')).toEqual([false]);
    expect(spent('draft', prepared)).toEqual([true]);
  });

  it('where what it makes a condition is met already', () => {
    const until = (level: string): readonly boolean[] => {
      const detainees = issues.findIndex(({ id }) => id === 'detainees');
      return forms('link_three').map((form) =>
        isSpent(
          thinking((state) => {
            state[layout.levels + detainees] = at(issues, detainees).levels.findIndex(({ id }) => id === level);
          }),
          form,
        ),
      );
    };
    expect(until('held')).toEqual([false, false]);
    expect(until('promised')).toEqual([true, false]);
  });

  it('on the last day, where it does no good on that', () => {
    const last = thinking(lastDay);
    const all = deeds.filter(({ kind, party }) => kind === 'move' && party === seat).map(({ index }) => index);
    const harmful = all.filter((deed) => meritOf(last, deed, true) <= 0);
    expect(harmful.length).toBeGreaterThan(0);
    expect(harmful.filter((deed) => !isSpent(last, deed))).toEqual([]);
    const today = thinking(() => undefined);
    expect(harmful.every((deed) => isSpent(today, deed))).toBe(false);
  });
});
