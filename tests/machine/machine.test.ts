import { describe, expect, it } from 'vitest';
import { machineOf } from '../../src/machine/machine.ts';
import { PHASES } from '../../src/rules/layout.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import { fixtureRulebook, shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('camp_david_1978');

interface Node {
  readonly [key: string]: unknown;
  readonly states?: Readonly<Record<string, Node>>;
  readonly on?: Readonly<Record<string, readonly { readonly actions?: unknown; readonly guard?: unknown }[]>>;
}

const nodesOf = (node: Node): Node[] => [node, ...Object.values(node.states ?? {}).flatMap(nodesOf)];
const statesOf = (book: Rulebook): Readonly<Record<string, Node>> =>
  machineOf(book).config.states as Record<string, Node>;

describe('the statechart', () => {
  it('has a region for the turn, with the phases, and one for each copy of each track', () => {
    const states = statesOf(rulebook);
    expect(Object.keys(states)).toEqual(['turn', 'talks', 'airfield-etzion', 'airfield-eitam', 'drafts_line']);
    expect(Object.keys(states['turn']?.states ?? {})).toEqual([...PHASES]);
    expect(Object.keys(states['talks']?.states ?? {})).toEqual(['together', 'apart', 'packing', 'broken']);
  });

  it('has one event type for each deed', () => {
    const events = Object.keys(statesOf(rulebook)['turn']?.on ?? {});
    for (const { id } of rulebook.deeds) expect(events).toContain(id);
    expect(new Set(events).size).toBe(events.length);
  });

  it.each([rulebook, fixtureRulebook('crossroads')])('applies effects in the region of the turn alone', (book) => {
    const { turn, ...tracks } = statesOf(book);
    for (const node of Object.values(tracks).flatMap(nodesOf)) {
      for (const transition of Object.values(node.on ?? {}).flat()) expect(transition.actions).toBeUndefined();
    }
    for (const node of nodesOf(turn ?? {})) {
      for (const transition of Object.values(node.on ?? {}).flat()) expect(transition.actions).toBe('apply');
    }
  });

  it('has targets and guards and nothing that runs by itself', () => {
    for (const node of Object.values(statesOf(rulebook)).flatMap(nodesOf)) {
      expect(Object.keys(node).filter((key) => !['initial', 'states', 'on'].includes(key))).toEqual([]);
      for (const transition of Object.values(node.on ?? {}).flat()) expect(transition.guard).toBeDefined();
    }
  });

  it('refuses two regions of one name', () => {
    const { copies } = rulebook;
    const twice = { ...rulebook, copies: copies.map((copy) => ({ ...copy, id: 'turn' })) };
    expect(() => machineOf(twice)).toThrow('Two regions of the name turn');
  });
});
