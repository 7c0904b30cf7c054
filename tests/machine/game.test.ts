import { describe, expect, it, vi } from 'vitest';
import { worldFate } from '../../src/kernel/fate.ts';
import { machineGame, type MachineGame } from '../../src/machine/game.ts';
import type * as Regions from '../../src/machine/region.ts';
import type { TrackRegion } from '../../src/machine/region.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import type { Clause } from '../../src/rules/step.ts';
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
    const fate = worldFate(rulebook, 'a');
    const keeping = new Set(rulebook.issues.flatMap(({ keepChances }) => keepChances));
    const game = machineGame(rulebook, {
      ...fate,
      draw(turn, chance) {
        if (keeping.has(chance)) throw new Error('no luck at keeping');
        return fate.draw(turn, chance);
      },
    });
    expect(() => signEverything(game)).toThrow('The machine failed at epilogue_turn');
  });
});

/** Plays on with no orders, offering the first issue and accepting it. */
function signEverything(game: MachineGame): void {
  for (let waiting = game.waiting(); waiting.kind !== 'nothing'; waiting = game.waiting()) {
    const clause = { issue: 0, level: 1, wording: waiting.kind === 'offer' && waiting.summit >= 0 ? 'vague' : 'plain' };
    const offer = { kind: 'offer', party: 0, package: [clause as Clause], public: false } as const;
    if (waiting.kind === 'orders') game.submit({ kind: 'close_orders' });
    else if (waiting.kind === 'answer') game.submit({ kind: 'answer', party: waiting.party, accepts: true });
    else if (waiting.kind !== 'offer') game.submit({ kind: 'pass', party: waiting.party });
    else if (game.submit({ ...offer, party: waiting.party }) !== undefined) {
      game.submit({ kind: 'pass', party: waiting.party });
    }
  }
}
