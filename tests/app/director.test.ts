import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDirector } from '../../src/app/director.ts';
import type { StageSight, TableSight } from '../../src/stage/sight.ts';

const sight = (scene: StageSight['scene'], turn: number): StageSight => ({
  scene,
  map: { spots: [], links: [], leaf: { turn, turns: 9, large: '', small: '' } },
});
const closing: TableSight = {
  set: '',
  sides: [],
  cards: [],
  lays: true,
  most: 5,
  homes: [],
  summit: false,
  last: 'signed',
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function openTable() {
  const seen: string[] = [];
  const director = openDirector({
    show: ({ scene, map, table }) =>
      seen.push(`${scene} ${map.leaf.turn}${table?.last === undefined ? '' : ` ${table.last}`}`),
  });
  director.show(sight('table', 1));
  return { director, seen };
}

it('a table that closes stays until the answer has played, and a moment longer', () => {
  const { director, seen } = openTable();
  director.show(sight('map', 2), closing);
  director.playing(true);
  vi.advanceTimersByTime(3000);
  expect(seen).toEqual(['table 1', 'table 2 signed']);
  director.playing(false);
  vi.advanceTimersByTime(800);
  expect(seen).toHaveLength(2);
  vi.advanceTimersByTime(200);
  expect(seen).toEqual(['table 1', 'table 2 signed', 'map 2']);
});

it('what stands still is looked at for a moment, and nothing is waited for in vain', () => {
  const still = openTable();
  still.director.show(sight('front', 2), closing);
  vi.advanceTimersByTime(1000);
  expect(still.seen.at(-1)).toBe('front 2');
  const stuck = openTable();
  stuck.director.show(sight('front', 2), closing);
  stuck.director.playing(true);
  vi.advanceTimersByTime(6100);
  expect(stuck.seen.at(-1)).toBe('front 2');
});

it('what changes meanwhile is shown in its turn, and at once when the player asks', () => {
  const { director, seen } = openTable();
  director.show(sight('map', 2), closing);
  director.show(sight('map', 3), closing);
  expect(seen).toHaveLength(2);
  director.hurry();
  expect(seen.at(-1)).toBe('map 3');
  vi.advanceTimersByTime(10_000);
  expect(seen).toHaveLength(3);
});

it('only who saw the table sees it close', () => {
  const seen: string[] = [];
  const director = openDirector({ show: ({ scene }) => seen.push(scene) });
  director.show(sight('map', 1));
  director.show(sight('map', 2), closing);
  expect(seen).toEqual(['map', 'map']);
});

it('a table closes once, whatever is laid at the next', () => {
  const { director, seen } = openTable();
  director.show(sight('table', 2), closing);
  director.playing(true);
  vi.advanceTimersByTime(1800);
  expect(seen).toEqual(['table 1', 'table 2 signed', 'table 2']);
  director.show(sight('table', 3), closing);
  expect(seen.at(-1)).toBe('table 3');
});

it('says which scene stands in front', () => {
  const heard: string[] = [];
  const director = openDirector({ show: () => undefined }, (scene) => heard.push(scene));
  director.show(sight('table', 1));
  director.show(sight('map', 2), closing);
  expect(heard).toEqual(['table', 'table']);
  director.hurry();
  expect(heard).toEqual(['table', 'table', 'map']);
});

it('nothing comes any more once the stage is left', () => {
  const { director, seen } = openTable();
  director.show(sight('map', 2), closing);
  director.leave();
  vi.advanceTimersByTime(10_000);
  expect(seen).toHaveLength(2);
});
