import { describe, expect, it, vi } from 'vitest';
import { worldFate } from '../../src/kernel/fate.ts';
import { machineGame } from '../../src/machine/game.ts';
import type * as Regions from '../../src/machine/region.ts';
import type { TrackRegion } from '../../src/machine/region.ts';
import type { Action } from '../../src/rules/deed.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import { fixtureRulebook } from '../fixtures/shipped.ts';

// The statechart is broken where a test says so; the state is not, and the two must notice.
const broken = vi.hoisted(() => ({ by: (regions: readonly TrackRegion[]) => regions }));
vi.mock('../../src/machine/region.ts', async (original) => {
  const sound = await original<typeof Regions>();
  return { ...sound, trackRegions: (rulebook: Rulebook) => broken.by(sound.trackRegions(rulebook)) };
});

const rulebook = fixtureRulebook('crossroads');
const deed = (id: string) => ({ kind: 'move', deed: rulebook.deedById[id] ?? -1 }) as const;
const copyOf = (book: Rulebook): Rulebook => ({ ...book });

describe('the machine', () => {
  it('opens on the first orders, every track in its first state', () => {
    const game = machineGame(rulebook, worldFate(rulebook, 'a'));
    expect(game.value()).toEqual({
      turn: 'orders',
      'gate-north': 'shut',
      'gate-south': 'shut',
      road: 'dry',
      talks: 'on',
    });
  });

  it('moves the copy a move names, and no other', () => {
    const game = machineGame(rulebook, worldFate(rulebook, 'a'));
    expect(game.submit(deed('east.push.north'))).toBeUndefined();
    expect(game.value()).toMatchObject({ 'gate-north': 'ajar', 'gate-south': 'shut' });
  });

  it('gives every step a state of its own', () => {
    const game = machineGame(rulebook, worldFate(rulebook, 'a'));
    const before = game.state;
    const copy = before.slice();
    game.submit(deed('east.push.north'));
    expect(game.state).not.toBe(before);
    expect(before).toEqual(copy);
  });

  it('refuses what is unlawful and stands where it stood', () => {
    const game = machineGame(rulebook, worldFate(rulebook, 'a'));
    const [state, value] = [game.state, game.value()];
    expect(game.submit(deed('east.come_back'))).toEqual({ code: 'wrong_state', path: 'tracks.talks' });
    expect(game.can(deed('east.come_back'))).toBe(false);
    expect([game.state, game.value()]).toEqual([state, value]);
  });

  it('throws, with both, where the statechart and the state part', () => {
    broken.by = (regions) =>
      regions.map((region) =>
        region.key === 'gate-north' ? { ...region, states: { ...region.states, shut: { on: {} } } } : region,
      );
    const book = copyOf(rulebook);
    const game = machineGame(book, worldFate(book, 'a'));
    expect(() => game.submit(deed('east.push.north'))).toThrow(
      'After east.push.north: gate-north stands in shut by the statechart, in ajar by the state',
    );
    broken.by = (regions) => regions;
  });

  it('throws where a step fails, and names the event', () => {
    const nowhere: Action = { kind: 'add', gauge: 1e6, amount: 0 };
    const deeds = rulebook.deeds.map((each) => (each.id === 'west.drain' ? { ...each, actions: [nowhere] } : each));
    const book: Rulebook = { ...rulebook, deeds: deeds.map((each) => ({ ...each, when: -1 })) };
    const game = machineGame(book, worldFate(book, 'a'));
    expect(() => game.submit(deed('west.drain'))).toThrow('The machine failed at west.drain');
  });
});
