import { describe, expect, it } from 'vitest';
import { whyNotDecision } from '../../src/kernel/decision.ts';
import { questionOf } from '../../src/rules/conduct.ts';
import type { Decision, Question } from '../../src/rules/game.ts';
import { indexOf, packageSaid } from '../fixtures/lines-of-play.ts';
import { play, type Play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

const bay = tale({
  moves: `
  work: { by: [north, south], text: Work, cost: 2, do: [ add: { heat: 1 } ] }
  rest: { by: [north, south], text: Rest, cost: 1, do: [ add: { heat: -1 } ] }`,
});
const deeds = (...ids: readonly string[]): number[] => ids.map((id) => indexOf(bay.deeds, id));

function answered(sea: Play, question: Question, decision: Decision): string {
  return whyNotDecision(sea.game.position, sea.game.waiting(), question, decision)?.code ?? 'lawful';
}

describe('a decision on sealed orders', () => {
  const orders: Question = { kind: 'orders', seat: 0, options: [] };
  it.each<[string, Decision, string]>([
    ['none', { kind: 'pass' }, 'lawful'],
    ['an empty list', { kind: 'orders', deeds: [] }, 'lawful'],
    ['what fits the capacity', { kind: 'orders', deeds: deeds('north.work') }, 'lawful'],
    ['what does not', { kind: 'orders', deeds: deeds('north.work', 'north.rest') }, 'no_capacity'],
    ["another's", { kind: 'orders', deeds: deeds('south.rest') }, 'not_yours'],
    ['an answer', { kind: 'answer', accepts: true }, 'not_now'],
    ['a deed by itself', { kind: 'deed', deed: deeds('north.rest')[0] ?? -1 }, 'not_now'],
  ])('of %s: %j is %s', (_, decision, said) => {
    expect(answered(play(bay), orders, decision)).toBe(said);
  });
});

describe('a decision at a table', () => {
  it.each<[Decision, string]>([
    [{ kind: 'offer', package: packageSaid(bay, 'fish shared'), public: false }, 'lawful'],
    [{ kind: 'pass' }, 'lawful'],
    [{ kind: 'orders', deeds: [] }, 'not_now'],
    [{ kind: 'answer', accepts: true }, 'not_now'],
    [{ kind: 'offer', package: [], public: false }, 'empty_package'],
  ])('%j is %s', (decision, said) => {
    const sea = play(bay);
    sea.say('all is ordered');
    const waiting = sea.game.waiting();
    if (waiting.kind !== 'offer') throw new Error(`It waits for ${waiting.kind}`);
    expect(answered(sea, questionOf(sea.game.position, waiting), decision)).toBe(said);
  });

  it('comes too early while the game still waits for orders', () => {
    const sea = play(bay);
    const question: Question = { kind: 'answer', seat: 0, table: 0, summit: -1, options: [] };
    expect(answered(sea, question, { kind: 'answer', accepts: true })).toBe('not_now');
  });
});
