import type { Box } from '../show.ts';
import type { FrontSight } from '../sight.ts';

/** How a front page falls onto its sheet; the units are those of the sheet, its corner is 0, 0. */
export interface FrontLayout {
  /** Where the sheet lies in the frame. */
  readonly sheet: Box;
  readonly masthead: Box;
  readonly headline: Box;
  readonly picture: Box;
  /** Columns of grey rules. */
  readonly columns: readonly Box[];
}

/** Lower than that, a frame has no room for columns below the lead. */
const STRIP = 210;

/** Where everything stands on the page: beside each other where it is broad, else one below the other. */
export function layFront(kind: FrontSight['kind'], width: number, height: number): FrontLayout {
  const sheet = sheetOf(kind, width, height);
  const pad = Math.max(8, Math.min(sheet.width, sheet.height) * 0.045);
  const inner = { x: pad, y: pad * 0.7, width: sheet.width - pad * 2, height: sheet.height - pad * 1.4 };
  const strip = height < STRIP;
  const head = Math.max(20, Math.min(46, inner.height * (strip ? 0.17 : 0.15)));
  const masthead = { ...inner, height: head };
  const top = inner.y + head + pad * 0.6;
  const rest = inner.y + inner.height - top;
  if (inner.width < inner.height * 1.05) {
    const headline = { x: inner.x, y: top, width: inner.width, height: rest * 0.24 };
    const picture = {
      x: inner.x,
      y: top + rest * 0.26,
      width: inner.width,
      height: Math.min(rest * 0.44, inner.width * 0.7),
    };
    const below = picture.y + picture.height + pad * 0.7;
    return {
      sheet,
      masthead,
      headline,
      picture,
      columns: columnsIn(inner.x, below, inner.width, inner.y + inner.height - below, 2),
    };
  }
  const share = strip ? 0.42 : 0.47;
  const tall = strip ? rest : rest * 0.76;
  const picture = { x: inner.x + inner.width * (1 - share), y: top, width: inner.width * share, height: tall };
  const text = inner.width * (1 - share) - pad * 0.8;
  const headline = { x: inner.x, y: top, width: text, height: strip ? rest : rest * 0.56 };
  const below = headline.y + headline.height + pad * 0.4;
  const foot = inner.y + inner.height;
  const columns = strip
    ? []
    : [
        ...columnsIn(inner.x, below, text, foot - below, 2),
        ...columnsIn(picture.x, picture.y + tall + pad * 0.5, picture.width, foot - picture.y - tall - pad * 0.5, 2),
      ];
  return { sheet, masthead, headline, picture, columns };
}

/** The same page with a headline that takes only `used` of its height: what stands below it moves up, and the columns grow. */
export function closedUp(layout: FrontLayout, used: number): FrontLayout {
  const { headline, picture, columns } = layout;
  const spare = headline.height - used;
  const stacked = picture.y > headline.y;
  const moves = (part: Box): boolean => stacked || part.x < picture.x;
  if (spare <= 0) return layout;
  return {
    ...layout,
    headline: { ...headline, height: used },
    picture: stacked ? { ...picture, y: picture.y - spare } : picture,
    columns: columns.map((column) =>
      moves(column) ? { ...column, y: column.y - spare, height: column.height + spare } : column,
    ),
  };
}

/** Below it a column has no room for a headline of its own and some lines under it. */
const HEADED = { width: 90, height: 56 };

/** Columns that open with a headline of their own: the first of each pair, of one pair both; only where there is room. */
export function headed(columns: readonly Box[]): readonly Box[] {
  return columns
    .filter((_, index) => columns.length <= 2 || index % 2 === 0)
    .filter(({ width, height }) => width >= HEADED.width && height >= HEADED.height);
}

function sheetOf(kind: FrontSight['kind'], width: number, height: number): Box {
  const edge = Math.max(6, Math.min(width, height) * 0.045);
  const room = { width: width - edge * 2, height: height - edge * 2 };
  // A telegram is narrow and low, a treaty narrow and high; a newspaper takes what there is.
  const shape =
    kind === 'telegram'
      ? { width: Math.min(room.width, room.height * 1.75), height: Math.min(room.height, room.width * 0.8) }
      : kind === 'text'
        ? { width: Math.min(room.width, room.height * 1.5), height: Math.min(room.height, room.width * 1.35) }
        : { width: Math.min(room.width, room.height * 1.9), height: Math.min(room.height, room.width * 1.4) };
  return { ...shape, x: (width - shape.width) / 2, y: (height - shape.height) / 2 };
}

function columnsIn(x: number, y: number, width: number, height: number, count: number): readonly Box[] {
  if (height < 10) return [];
  const gap = Math.min(12, width * 0.05);
  const breadth = (width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({ x: x + index * (breadth + gap), y, width: breadth, height }));
}
