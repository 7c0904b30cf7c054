import { describe, expect, it } from 'vitest';
import { kernelGame } from '../../src/kernel/game.ts';
import { replay } from '../../src/kernel/replay.ts';
import { machineGame } from '../../src/machine/game.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import type { Fate } from '../../src/rules/step.ts';
import { readRecord } from '../../src/scenario/read-record.ts';
import { recordedGame } from '../fixtures/recorded-game.ts';
import { fixtureRulebook, shippedRulebook } from '../fixtures/shipped.ts';

const RULEBOOKS = [shippedRulebook('first_steps'), shippedRulebook('camp_david_1978'), fixtureRulebook('crossroads')];
const onMachine = (rulebook: Rulebook, fate: Fate) => machineGame(rulebook, fate);
const onKernel = (rulebook: Rulebook, fate: Fate) => kernelGame(rulebook, fate);

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
});
