import { expect, it } from 'vitest';
import type { AgendaCard, TableSight } from '../../../src/stage/sight.ts';
import { layTable, placeOf, rowOf } from '../../../src/stage/table/table-layout.ts';
import { FRAMES } from '../../fixtures/frames.ts';

const side = (id: string, own = false) => ({ id, name: id, tone: 0, own });
const card = (issue: number, givers: readonly number[], laid = false): AgendaCard => ({
  issue,
  name: `Issue ${issue}`,
  givers,
  levels: [{ level: 1, name: 'some', points: 1, words: ['plain'] }],
  words: ['plain'],
  ...(laid && { laid: { level: 1, name: 'some', words: 'plain' } }),
});
const table = (cards: readonly AgendaCard[], sides = [side('own', true), side('other')], homes = 0): TableSight => ({
  set: 'plain',
  sides,
  cards,
  lays: true,
  most: 5,
  homes: Array.from({ length: homes }, (_, index) => ({ name: String(index), content: true, veto: false })),
  summit: false,
});

it('on a phone a card in the rank behind shows a name of two lines', () => {
  const sight = table(Array.from({ length: 10 }, (_, index) => card(index, [0])));
  const layout = layTable(sight, 390, 176);
  const [behind, , , , , front] = sight.cards.map((_, index) => placeOf(layout, sight, index).y);
  expect((front ?? 0) - (behind ?? 0)).toBeGreaterThan(layout.card.height * 0.74);
});

it.each([
  ['who looks on', [0], 'own'],
  ['the others', [1], 'far'],
  ['all', [0, 1], 'between'],
  ['nobody', [], 'between'],
  ['somebody who does not sit here', [7], 'between'],
] as const)('a card that %s gives lies %s', (_, givers, row) => {
  expect(rowOf(card(0, givers), table([]))).toBe(row);
});

it('at a table of three, what two others give lies on their half, and what the own side gives with one of them between', () => {
  const three = table([], [side('own', true), side('one'), side('other')]);
  expect(rowOf(card(0, [1, 2]), three)).toBe('far');
  expect(rowOf(card(0, [0, 2]), three)).toBe('between');
});

it.each(FRAMES)('on %i × %i cards wait before the table, and none hides the name of another', (width, height) => {
  for (const count of [1, 5, 10]) {
    const laid = count > 5 ? [1, 2, 6, 7, 9] : [1, 2, 3];
    const sight = table(Array.from({ length: count }, (_, index) => card(index, [index % 2], laid.includes(index))));
    const layout = layTable(sight, width, height);
    const places = sight.cards.map((_, index) => ({ ...placeOf(layout, sight, index), index }));
    for (const { x, y, index } of places) {
      expect(y < layout.edge).toBe(sight.cards[index]?.laid !== undefined);
      expect(x - layout.card.width / 2).toBeGreaterThan(0);
      expect(x + layout.card.width / 2).toBeLessThan(width);
      expect(y + layout.card.height / 2).toBeLessThan(height);
    }
    for (const one of places)
      for (const other of places.slice(one.index + 1)) {
        const beside = Math.abs(other.x - one.x) >= layout.card.width * Math.min(one.scale, other.scale) - 1;
        const behind = Math.abs(other.y - one.y) >= layout.card.height * 0.3;
        expect(beside || behind).toBe(true);
      }
  }
});

it.each([
  [490, 307, 3],
  [490, 307, 10],
  [1340, 630, 3],
  [1340, 630, 10],
])('on %i × %i what the others give lies below their plates, with %i issues on the agenda', (width, height, count) => {
  const sight = table(Array.from({ length: count }, (_, index) => card(index, [1], index < 3)));
  const layout = layTable(sight, width, height);
  for (const index of [0, 1, 2]) {
    const { y, scale } = placeOf(layout, sight, index);
    expect(y - (layout.card.height / 2) * scale).toBeGreaterThanOrEqual(layout.at(0.5, 0).y + 4);
  }
});

it('on a narrow table no card lies on the own plate', () => {
  const sight = table(Array.from({ length: 10 }, (_, index) => card(index, [0])));
  const { places, card: one } = layTable(sight, 369, 305);
  for (const { waits } of places) expect(waits.x - one.width / 2).toBeGreaterThan(58);
});

it('the rows lie one behind the other, further off the smaller', () => {
  const [place] = layTable(table([card(0, [0])]), 490, 307).places;
  const rows = (['far', 'between', 'own', 'waits'] as const).map((row) => place?.[row]);
  const ys = rows.map((spot) => spot?.y ?? 0);
  const scales = rows.map((spot) => spot?.scale ?? 0);
  expect(ys).toEqual(ys.toSorted((one, other) => one - other));
  expect(scales).toEqual(scales.toSorted((one, other) => one - other));
});

it('the others sit side by side at the far edge, and lamps stand on the own half', () => {
  const layout = layTable(table([card(0, [0])], [side('one'), side('own', true), side('other')], 5), 490, 307);
  expect(layout.seats.map((seat) => seat.side)).toEqual([0, 2]);
  const [one, other] = layout.seats;
  expect(one?.x ?? 0).toBeLessThan(other?.x ?? 0);
  expect(layout.lamps).toHaveLength(5);
  for (const lamp of layout.lamps) expect(lamp.y).toBeGreaterThan(layout.at(0.5, 0.45).y);
});
