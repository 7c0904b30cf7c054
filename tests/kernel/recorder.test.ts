import { describe, expect, it } from 'vitest';
import { worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { cut, decides, type SideEntry } from '../../src/kernel/record.ts';
import { headerOf, recorder } from '../../src/kernel/recorder.ts';
import { replay } from '../../src/kernel/replay.ts';
import { recordedGame } from '../fixtures/recorded-game.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('first_steps');
const FORECAST: SideEntry = { turn: 1, seat: 'skerry', kind: 'forecast', about: 'ending', odds: 0.4 };

describe('a record', () => {
  it('of a game that goes on has no end; when it is over it has', () => {
    const game = kernelGame(rulebook, worldFate(rulebook, 'going on'));
    const seats = { skerry: 'human', holm: 'human' } as const;
    const written = recorder(game, headerOf(rulebook, { seed: 'going on', seats }));
    written.decide(0, { kind: 'orders', deeds: [] });
    expect(written.record()).not.toHaveProperty('end');
    expect(recordedGame(rulebook, 'over').record.end).toMatch(/^[0-9a-f]{16}$/);
  });

  it('may hold forecasts, which decide nothing', () => {
    const { record } = recordedGame(rulebook, 'forecast');
    const foreseen = { ...record, entries: [FORECAST, ...record.entries] };
    expect(decides(FORECAST)).toBe(false);
    expect(replay(foreseen, rulebook).outcome).toEqual({ kind: 'matches' });
    // Nothing but a forecast was said: no turn has begun.
    expect(cut(foreseen, 1)).toMatchObject({ entries: [FORECAST], turns: [] });
  });

  it('keeps what is said beside the game where it was said', () => {
    const game = kernelGame(rulebook, worldFate(rulebook, 'said'));
    const written = recorder(game, headerOf(rulebook, { seed: 'said', seats: { skerry: 'human', holm: 'easy' } }));
    written.decide(0, { kind: 'orders', deeds: [] });
    written.say(FORECAST);
    expect(written.record().entries.map(({ kind }) => kind)).toEqual(['order', 'forecast']);
    expect(written.record()).toMatchObject({ scenario: 'first_steps', seats: { holm: 'easy' }, force: {} });
  });
});
