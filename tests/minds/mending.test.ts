import { describe, expect, it } from 'vitest';
import { kernelGame } from '../../src/kernel/game.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { at } from '../../src/kit/never.ts';
import { mendings } from '../../src/minds/mending.ts';
import { think } from '../../src/minds/merit.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import { viewOf } from '../../src/rules/view.ts';
import { shipped } from '../app/shipped.ts';

const { rulebook } = shipped('korea_2018');
const us = rulebook.parties.findIndex(({ id }) => id === 'us');
const fresh = kernelGame(rulebook, worldFate(rulebook, 'mending')).state;

const slotOf = ({ tracks, copies }: Rulebook, id: string): number =>
  at(
    copies,
    at(
      at(
        tracks,
        tracks.findIndex((track) => track.id === id),
      ).copies,
      0,
    ),
  ).slot;
const stateOf = ({ tracks }: Rulebook, id: string, state: string): number =>
  tracks.find((track) => track.id === id)?.states.indexOf(state) ?? -1;

/** What a move mends where tracks stand so, and somebody has walked away or not. */
function mends(move: string, tracks: Readonly<Record<string, string>>, rest: { walked?: string; held?: boolean } = {}) {
  const state = fresh.slice();
  for (const [id, to] of Object.entries(tracks)) state[slotOf(rulebook, id)] = stateOf(rulebook, id, to);
  if (rest.walked !== undefined)
    state[rulebook.layout.walked] = rulebook.parties.findIndex(({ id }) => id === rest.walked) + 1;
  if (rest.held === true) state[rulebook.layout.held + rulebook.mainSummit] = 1;
  const deed = rulebook.deeds.find(({ path }) => path === `moves.${move}`);
  return mendings(think(viewOf(rulebook, state, us)))(deed?.index ?? -1);
}

const clear = { road: 'accepted', in_doubt: 'nothing', courier: 'on_its_way' };
const summit = { kind: 'summit', summit: rulebook.mainSummit };

describe('what a move mends of what keeps the leaders apart', () => {
  it('is a leaving, where it moves the track back that the leaving has moved', () => {
    expect(mends('receive_general', { ...clear, road: 'cancelled' }, { walked: 'dprk' })).toEqual({ kind: 'left' });
    expect(mends('see_tokyo', { ...clear, road: 'cancelled' }, { walked: 'dprk' })).toBeUndefined();
  });

  it('is a part of what the main summit wants, whatever else it wants', () => {
    expect(mends('draft', { ...clear, in_doubt: 'draft' })).toEqual(summit);
    expect(mends('draft', { ...clear, road: 'offered', in_doubt: 'draft' })).toEqual(summit);
    expect(mends('draft', { ...clear, in_doubt: 'suitor' })).toBeUndefined();
  });

  it('is nothing where nothing stands in the way, and once the summit was held', () => {
    expect(mends('receive_general', clear)).toBeUndefined();
    expect(mends('draft', { ...clear, in_doubt: 'draft' }, { held: true })).toBeUndefined();
  });
});
