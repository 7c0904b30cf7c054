import { describe, expect, it } from 'vitest';
import { forcesOf } from '../../src/rules/forces.ts';
import { river, rulebookOf } from './compile/river.ts';

const rulebook = rulebookOf(river());

/** Forced outcomes by the name of the chance; those of one name in their order. */
function forced(force: Readonly<Record<string, string>>): string[] {
  const result = forcesOf(rulebook, force);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return [...result.value].map(([chance, outcome]) => {
    const { id, outcomes } = rulebook.chances[chance] ?? { id: '', outcomes: [] };
    return `${id}: ${outcomes[outcome] ?? ''}`;
  });
}

describe('a force by the name of', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['a party makes its kind', { south: 'closed' }, ['south: closed']],
    ['an event lets it happen or not', { flood: 'never' }, ['flood: never']],
    ['an event on a turn', { flood: 'happens@3' }, ['flood: @3']],
    ['a group makes it happen, and who comes', { shock: 'wolf' }, ['shock: happens', 'shock: wolf']],
    ['a group on a turn', { shock: 'wolf@4' }, ['shock: @4', 'shock: wolf']],
    ['a group leaves it out', { shock: 'never' }, ['shock: never']],
    ['an event draws its outcome, not whether it happens', { quarrel: 'loud' }, ['quarrel: loud']],
    ['a leak, whoever visited whom', { 'leak.visit': 'leaks' }, ['leak.north.visit.fisher: leaks']],
    ['a leak on a turn', { 'leak.visit': 'leaks@3' }, ['leak.north.visit.fisher: @3']],
    [
      'a signal, for every variant',
      { 'signal.visit': 'open' },
      ['signal.north.visit.heron_man: open', 'signal.north.visit.fisher: open'],
    ],
    ['a signal of one variant', { 'signal.north.visit.fisher': 'closed' }, ['signal.north.visit.fisher: closed']],
    [
      'a clause keeps it, whoever gives',
      { 'keeps.fair': 'breaks' },
      ['keeps.fair.north: breaks', 'keeps.fair.south: breaks'],
    ],
    ['a clause of one giver', { 'keeps.fair.north': 'keeps' }, ['keeps.fair.north: keeps']],
    ['every leak', { leak: 'kept' }, ['leak.north.visit.fisher: kept']],
  ])('%s', (_, force, outcomes) => {
    expect(forced(force)).toEqual(outcomes);
  });

  it.each([
    ['nothing that is drawn', { storm: 'never' }, []],
    ['a turn outside the window', { flood: 'happens@9' }, ['happens', 'never']],
    ['a member the group does not have', { shock: 'bear' }, ['happens', 'never', 'drought', 'wolf']],
    ['a member on a turn outside the window', { shock: 'wolf@8' }, ['happens', 'never', 'drought', 'wolf']],
    ['a leak after the last turn', { 'leak.visit': 'leaks@99' }, ['leaks', 'kept']],
    ['a kind it does not have', { south: 'shy' }, ['open', 'closed']],
  ])('%s fits nothing, and what would is said', (_, force, known) => {
    const result = forcesOf(rulebook, force);
    expect(result.ok ? [] : result.failure.map((fault) => fault.known)).toEqual([known]);
  });
});
