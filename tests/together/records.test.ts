import { describe, expect, it } from 'vitest';
import { digestOfNumbers } from '../../src/kit/digest.ts';
import { at } from '../../src/kit/never.ts';
import { decisionOf } from '../../src/kernel/entry.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { cut, decides, type GameRecord } from '../../src/kernel/record.ts';
import { replay } from '../../src/kernel/replay.ts';
import { machineGame } from '../../src/machine/game.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import type { Fate } from '../../src/rules/step.ts';
import { readRecord } from '../../src/scenario/read-record.ts';
import { run } from '../../src/session/running.ts';
import { recordedGame } from '../fixtures/recorded-game.ts';
import { fixtureRulebook, shippedRulebook } from '../fixtures/shipped.ts';

const RULEBOOKS = [
  shippedRulebook('first_steps'),
  shippedRulebook('camp_david_1978'),
  fixtureRulebook('crossroads'),
  shippedRulebook('korea_2018'),
];
const onMachine = (rulebook: Rulebook, fate: Fate) => machineGame(rulebook, fate);
const onKernel = (rulebook: Rulebook, fate: Fate) => kernelGame(rulebook, fate);

/** A game saved as it stands before an entry, and opened again from its text. */
function loaded(record: GameRecord, entry: number): GameRecord {
  const reading = readRecord(JSON.stringify(cut(record, entry)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
  return reading.value;
}

describe.each(RULEBOOKS.map((rulebook) => [rulebook.scenario, rulebook] as const))('a record of %s', (_, rulebook) => {
  it.each(['a', 'b', 'c', 'd', 'e'])(
    'written on one executor plays the same on the other, digest for digest: %s',
    (seed) => {
      const { record } = recordedGame(rulebook, seed, { play: onMachine });
      expect(recordedGame(rulebook, seed, { play: onKernel }).record).toEqual(record);
      expect(replay(record, rulebook, { play: onKernel }).outcome).toEqual({ kind: 'matches' });
      expect(replay(record, rulebook, { play: onMachine }).outcome).toEqual({ kind: 'matches' });
    },
  );

  it.each(['f', 'g', 'h'])('comes back whole from its text: %s', (seed) => {
    const { record } = recordedGame(rulebook, seed);
    expect(readRecord(JSON.stringify(record))).toEqual({ ok: true, value: record });
  });

  it.each(['i', 'j', 'k'])('saved before any entry and loaded stands where the game stood: %s', (seed) => {
    const { record, states } = recordedGame(rulebook, seed);
    for (const index of record.entries.keys()) {
      const { game, outcome } = replay(loaded(record, index), rulebook);
      expect(outcome.kind).toBe('unfinished');
      expect(game.state).toEqual(states[index]);
    }
  });

  it.each(['l', 'm'])('loaded into a running game goes on, decision for decision, to the same end: %s', (seed) => {
    const { record } = recordedGame(rulebook, seed);
    for (let index = 0; index < record.entries.length; index += 9) {
      const running = run(rulebook, loaded(record, index), []);
      for (const entry of record.entries.slice(index).filter(decides)) {
        const turn = at(running.game.state, rulebook.layout.turn);
        const seat = at(rulebook.parties, running.question()?.seat ?? -1).id;
        expect({ turn, seat }).toEqual({ turn: entry.turn, seat: entry.seat });
        running.play(decisionOf(rulebook, entry) ?? { kind: 'pass' });
      }
      expect(running.question()).toBeUndefined();
      expect(digestOfNumbers(running.game.state)).toBe(record.end);
    }
  });
});
