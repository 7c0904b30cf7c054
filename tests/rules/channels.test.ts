import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { channelOpen, tableTalks } from '../../src/rules/channels.ts';
import { initialState } from '../../src/rules/initial.ts';
import type { Position } from '../../src/rules/position.ts';
import { indexOf } from '../fixtures/lines-of-play.ts';
import { tale } from '../fixtures/tale.ts';

const bay = tale({
  channels: `
  flags: { name: Flags, rank: 1, when: heat < 60 }
  post: { name: The post, rank: 1, carried_by: isle }`,
  tables: `
  hall: { at: quay, over: flags, parties: [north, south], agenda: { of: [fish], at_most: 1 }, when: trust >= 20 }
  deck: { at: quay, parties: [south, north], agenda: { of: [light], at_most: 1 } }
  pier: { at: quay, parties: [south, isle], agenda: { of: [light], at_most: 1 } }`,
});
const { layout } = bay;
const [heat, trust] = ['heat', 'trust'].map((id) => layout.gauges + indexOf(bay.gauges, id)) as [number, number];
const NORTH = indexOf(bay.parties, 'north');

function opening(slots: Readonly<Record<number, number>>): Position {
  const evaluator = flatEvaluator(bay);
  const state = initialState(bay, evaluator, { draw: () => 0, forced: () => -1 });
  for (const [slot, value] of Object.entries(slots)) state[Number(slot)] = value;
  return { rulebook: bay, state, evaluator };
}

describe('a channel', () => {
  it('is open while its condition holds, and where it needs none', () => {
    expect(channelOpen(opening({ [heat]: 59 }), 0)).toBe(true);
    expect(channelOpen(opening({ [heat]: 60 }), 0)).toBe(false);
    expect(channelOpen(opening({ [heat]: 60 }), 1)).toBe(true);
    expect(channelOpen(opening({}), -1)).toBe(true);
  });
});

describe('a table talks', () => {
  it.each([
    ['while its condition holds and its channel is open', {}, [true, true, true]],
    ['not without its condition', { [trust]: 19 }, [false, true, true]],
    ['not without its channel', { [heat]: 60 }, [false, true, true]],
    ['not while a walk-away stands', { [layout.walked]: NORTH + 1 }, [false, false, false]],
    ['not where its two have talked at another this turn', { [layout.talked + 1]: 1 }, [false, true, true]],
    ['where they talked at another before', { [layout.turn]: 2, [layout.talked + 1]: 1 }, [true, true, true]],
    ['where one of them has talked with a third', { [layout.talked + 2]: 1 }, [true, true, true]],
  ])('%s', (_, slots, talks) => {
    const position = opening(slots);
    expect([0, 1, 2].map((table) => tableTalks(position, table))).toEqual(talks);
  });
});
