import { beforeEach, describe, expect, it, vi } from 'vitest';
import { worldFate } from '../../src/kernel/fate.ts';
import { machineGame } from '../../src/machine/game.ts';
import { guardName } from '../../src/machine/guard-name.ts';
import { machineOf } from '../../src/machine/machine.ts';
import type * as Named from '../../src/machine/named-condition.ts';
import { namedConditions, type NamedCondition } from '../../src/machine/named-condition.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import { differenceIn, pairOf } from '../fixtures/play-both.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

// The answer of one guard is turned where a test says so; the rules are not, and machine and kernel must part.
const faults = vi.hoisted(() => ({ planted: new Map<string, (holds: boolean) => boolean>() }));
vi.mock('../../src/machine/named-condition.ts', async (original) => {
  const sound = await original<typeof Named>();
  const faulty = (rulebook: Rulebook): NamedCondition[] =>
    sound.namedConditions(rulebook).map(({ name, holds }) => ({
      name,
      holds: (position) => (faults.planted.get(name) ?? ((answer) => answer))(holds(position)),
    }));
  return { ...sound, namedConditions: faulty };
});

const shipped = ['first_steps', 'camp_david_1978', 'korea_2018'];
const camp = shippedRulebook('camp_david_1978');
const GAMES = 40;

/** Games at random on both executors, on a statechart built anew. */
function play(): void {
  const book = { ...camp };
  for (let game = 0; game < GAMES; game += 1) {
    expect(differenceIn(pairOf(book, `named-${game}`), `named-${game}`)).toBeUndefined();
  }
}

describe('the named guards of the machine', () => {
  beforeEach(() => faults.planted.clear());

  it.each(shipped)('are one for each precondition, ending and summit condition of %s', (id) => {
    const rulebook = shippedRulebook(id);
    const guards = Object.keys(machineOf(rulebook).implementations.guards);
    expect(guards).toEqual(expect.arrayContaining(rulebook.preconditions.map((each) => `preconditions.${each.id}`)));
    expect(guards).toEqual(expect.arrayContaining(rulebook.endings.map((each) => `endings.${each.id}`)));
    expect(guards).toEqual(expect.arrayContaining(rulebook.summits.map((each) => `summits.${each.id}.turn`)));
    expect(guards).toEqual(
      expect.arrayContaining(rulebook.parties.flatMap((party) => (party.leave < 0 ? [] : [`walk_away.${party.id}`]))),
    );
  });

  it.each(shipped)('are never the guard of a deed in %s, and no guard is without a name', (id) => {
    const rulebook = shippedRulebook(id);
    const deeds = rulebook.deeds.map((deed) => guardName(rulebook, deed));
    expect(deeds.filter((name) => !/^\w+(\.\w+)*$/.test(name))).toEqual([]);
    const conditions = new Set(namedConditions(rulebook).map(({ name }) => name));
    expect(deeds.filter((name) => conditions.has(name))).toEqual([]);
  });

  it('let random games of both executors agree', { timeout: 30_000 }, () => {
    expect(play).not.toThrow();
  });

  it.each([
    ['preconditions.palestine_named', false, 'The machine dropped open_summit/east_room'],
    ['preconditions.palestine_named', true, 'The machine dropped enter/epilogue'],
    ['summits.east_room.when', false, 'The machine dropped open_summit/east_room'],
    ['summits.lawn.when', true, 'The machine dropped enter/briefing'],
    ['summits.east_room.turn', false, 'The machine dropped open_summit/east_room'],
    ['summits.lawn.turn', true, 'The machine dropped enter/briefing'],
    ['endings.no_text', false, 'The machine dropped end/no_text'],
  ])('are really asked: %s that always says %s is caught', { timeout: 30_000 }, (name, answer, said) => {
    faults.planted.set(name, () => answer);
    expect(play).toThrow(said);
  });

  it('are not asked of what needs them not', () => {
    faults.planted.set('preconditions.palestine_named', () => false);
    const book = { ...camp };
    const game = machineGame(book, worldFate(book, 'orders'));
    expect(game.submit({ kind: 'close_orders' })).toBeUndefined();
  });
});
