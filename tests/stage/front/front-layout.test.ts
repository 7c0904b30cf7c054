import { expect, it } from 'vitest';
import { layFront } from '../../../src/stage/front/front-layout.ts';
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
