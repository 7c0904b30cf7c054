import { expect, it } from 'vitest';
import { closedUp, headed, layFront } from '../../../src/stage/front/front-layout.ts';
import type { Box } from '../../../src/stage/show.ts';
import { FRAMES } from '../../fixtures/frames.ts';

const KINDS = ['paper', 'telegram', 'text'] as const;
const apart = (one: Box, other: Box): boolean =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;

it.each(FRAMES)('on %i × %i nothing of a page leaves its sheet, nor lies upon another part', (width, height) => {
  for (const kind of KINDS) {
    const { sheet, masthead, headline, picture, columns } = layFront(kind, width, height);
    expect(sheet.x).toBeGreaterThan(0);
    expect(sheet.y).toBeGreaterThan(0);
    expect(sheet.x + sheet.width).toBeLessThan(width);
    expect(sheet.y + sheet.height).toBeLessThan(height);
    const parts = [masthead, headline, picture, ...columns];
    for (const [index, part] of parts.entries()) {
      expect(part.x).toBeGreaterThanOrEqual(0);
      expect(part.x + part.width).toBeLessThanOrEqual(sheet.width);
      expect(part.y + part.height).toBeLessThanOrEqual(sheet.height);
      for (const other of parts.slice(index + 1)) expect(apart(part, other)).toBe(true);
    }
  }
});

it('a strip has the headline beside the picture and no columns', () => {
  const { columns, headline, picture } = layFront('paper', 390, 176);
  expect(columns).toEqual([]);
  expect(headline.y).toBe(picture.y);
});

it('a high sheet has the picture below the headline', () => {
  const { headline, picture, columns } = layFront('paper', 390, 640);
  expect(picture.y).toBeGreaterThan(headline.y + headline.height - 1);
  expect(columns.length).toBeGreaterThan(0);
});

it.each([
  ['beside each other', 1340, 630],
  ['one below the other', 390, 640],
])('under a short headline the page closes up: %s', (_, width, height) => {
  const layout = layFront('paper', width, height);
  const { headline, picture, columns } = closedUp(layout, layout.headline.height - 40);
  const below = width > height ? columns[0] : picture;
  const before = width > height ? layout.columns[0] : layout.picture;
  expect(below?.y).toBeCloseTo((before?.y ?? 0) - 40, 9);
  // Its foot stays where it was.
  for (const [index, column] of columns.entries()) {
    const was = layout.columns[index];
    expect(column.y + column.height).toBeCloseTo((was?.y ?? 0) + (was?.height ?? 0), 9);
    expect(apart(column, headline)).toBe(true);
    expect(apart(column, picture)).toBe(true);
  }
});

it('under a headline that takes all its room nothing moves', () => {
  const layout = layFront('paper', 1340, 630);
  expect(closedUp(layout, layout.headline.height)).toEqual(layout);
});

it.each(FRAMES)(
  'on %i × %i at most two columns have a headline of their own, each with room for it',
  (width, height) => {
    const { columns } = layFront('paper', width, height);
    const heads = headed(columns);
    expect(heads.length).toBeLessThanOrEqual(2);
    for (const head of heads) {
      expect(columns).toContain(head);
      expect(Math.min(head.width - 90, head.height - 56)).toBeGreaterThanOrEqual(0);
    }
  },
);

it('on a broad sheet one column of each side has a headline, on a high one both of its columns', () => {
  expect(headed(layFront('paper', 1340, 630).columns)).toHaveLength(2);
  const { columns } = layFront('paper', 390, 844);
  expect(headed(columns)).toEqual(columns);
});
