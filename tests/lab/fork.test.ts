import { describe, expect, it } from 'vitest';
import { digestOfNumbers } from '../../src/kit/digest.ts';
import { at } from '../../src/kit/never.ts';
import { forkAfter, forkOfOrders, forkOnTurn, playOn, whyNotAt } from '../../src/lab/fork.ts';
import { seated } from '../../src/lab/play-game.ts';
import { decides } from '../../src/kernel/record.ts';
import { decisionOf } from '../../src/kernel/entry.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import type { Decision } from '../../src/rules/game.ts';
import type { Fork } from '../../src/lab/fork.ts';
import type { Result } from '../../src/kit/result.ts';
import { recordedGame } from '../fixtures/recorded-game.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('first_steps');
const { layout, deedById } = rulebook;
const minds = seated(rulebook, persona());
const idle = seated(rulebook, nothingMind);
const deed = (id: string): number => deedById[id] ?? -1;

function forked<Failure>(result: Result<Fork, Failure>): Fork {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

describe('a fork after any entry of a record', () => {
  const { record, states } = recordedGame(rulebook, 'fork');

  it('stands where the record stood', () => {
    for (const [place, entry] of record.entries.entries()) {
      if (!decides(entry)) continue;
      const { question, view } = forked(forkAfter(record, rulebook, place));
      expect(at(rulebook.parties, question.seat).id).toBe(entry.seat);
      expect(view.state[layout.turn]).toBe(entry.turn);
      expect(view.state[layout.gauges]).toBe(at(at(states, place), layout.gauges));
    }
  });

  it('is played on through what was decided before: with the rest of the record on its luck it comes to its end', () => {
    const decisions = record.entries.filter(decides).map((entry) => decisionOf(rulebook, entry));
    let asked = 0;
    for (const [place, entry] of record.entries.entries()) {
      if (!decides(entry)) continue;
      const fork = forked(forkAfter(record, rulebook, place));
      const decision = decisions[asked];
      asked += 1;
      if (decision === undefined) throw new Error('A record that cannot be read');
      expect(whyNotAt(fork, decision)).toBeUndefined();
      let next = asked;
      const decide = (): Decision => decisions[next++] ?? { kind: 'pass' };
      const reader = seated(rulebook, { choose: decide, respond: decide });
      const { state } = playOn(fork, { decision, seed: record.seed, minds: reader });
      expect(digestOfNumbers(state)).toBe(record.end);
    }
    expect(asked).toBeGreaterThan(12);
  });

  it('comes out the same on the same luck, and otherwise on another', () => {
    const fork = forked(forkAfter(record, rulebook, 0));
    const end = (seed: string): string => digestOfNumbers(playOn(fork, { seed, minds }).state);
    expect(end('a')).toBe(end('a'));
    expect(new Set(['a', 'b', 'c', 'd'].map(end)).size).toBeGreaterThan(1);
    // The world stays what it was, whatever the luck that follows.
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const { state } = playOn(fork, { seed, minds });
      expect(state[layout.kinds + 1]).toBe(at(at(states, 0), layout.kinds + 1));
    }
  });

  it('leaves what it was made of as it was', () => {
    const fork = forked(forkOnTurn(record, rulebook, 2, 0));
    const before = fork.opening.slice();
    playOn(fork, { seed: 'a', minds });
    expect(fork.opening).toEqual(before);
  });

  it('is none where the game is over, or plays otherwise', () => {
    expect(forkAfter(record, rulebook, record.entries.length)).toEqual({ ok: false, failure: 'over' });
    const other = { ...record, seed: 'another', turns: record.turns.map((turn) => ({ ...turn, digest: 'x' })) };
    expect(forkAfter(other, rulebook, 3)).toEqual({ ok: false, failure: 'differs' });
    expect(forkOnTurn(record, rulebook, 99, 0).ok).toBe(false);
  });
});

describe('a fork of orders', () => {
  const { record } = recordedGame(rulebook, 'orders');
  const first = forked(forkOnTurn(record, rulebook, 1, 0));

  it('may be that of either seat, whoever is asked first', () => {
    for (const seat of [0, 1]) {
      const fork = forkOfOrders(first, seat);
      const own = at(rulebook.parties, seat).id;
      expect(fork?.question).toMatchObject({ kind: 'orders', seat });
      expect(fork?.question.options).toContain(deed(`${own}.send_pilot`));
    }
  });

  it('does what it is told, once, for the seat it is told of', () => {
    const fork = forkOfOrders(first, 1);
    if (fork === undefined) throw new Error('No fork');
    const readiness = layout.gauges + 1;
    const { state } = playOn(fork, {
      decision: { kind: 'orders', deeds: [deed('holm.send_pilot')] },
      seed: 'a',
      minds: idle,
    });
    expect(state[readiness]).toBe(25);
    expect(state[layout.happened + deed('holm.send_pilot')]).toBe(1);
    expect(state[layout.happened + deed('skerry.send_pilot')]).toBe(0);
    expect(playOn(fork, { seed: 'a', minds: idle }).state[readiness]).toBe(10);
  });

  it('says why what is told is not lawful, and refuses it', () => {
    const pilot = deed('skerry.send_pilot');
    const twice = { kind: 'orders', deeds: [pilot, pilot] } as const;
    expect(whyNotAt(first, twice)).toBe('done_this_turn');
    expect(() => playOn(first, { decision: twice, seed: 'a', minds })).toThrow('done_this_turn');
  });
});
