import type { AgendaCard, TableSight } from '../sight.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Things further off are smaller. */
  readonly scale: number;
}

/** Where a card lies: before its owner, or on the half of who gives. */
export type Row = 'waits' | 'own' | 'between' | 'far';

/** How a table falls onto a frame; all in pixels of the page. */
export interface TableLayout {
  readonly width: number;
  readonly height: number;
  /** Corners of the table top: far left, far right, near right, near left. */
  readonly corners: readonly [Spot, Spot, Spot, Spot];
  /** A point of the table: `across` 0 to 1 from the left, `near` 0 (far edge) to 1 (near edge). */
  readonly at: (across: number, near: number) => Spot;
  readonly card: { readonly width: number; readonly height: number };
  /** Middles of the cards, as the agenda has them, for each row they may lie in. */
  readonly places: readonly Readonly<Record<Row, Spot>>[];
  /** Middles of the other delegations at the far edge, in the order of the sides. */
  readonly seats: readonly (Spot & { readonly side: number })[];
  readonly lamps: readonly Spot[];
  /** Below it a card is off the table. */
  readonly edge: number;
}

const ROWS: Readonly<Record<Exclude<Row, 'waits'>, number>> = { own: 0.7, between: 0.43, far: 0.2 };
/** The line between the halves. */
export const LINE = 0.45;
const LEFT = 0.13;
const RIGHT = 0.9;
const MOST_CARD_HEIGHT = 132;

/** Where everything lies. */
export function layTable({ cards, sides, homes }: TableSight, width: number, height: number): TableLayout {
  const tall = height > width * 1.1;
  const cardHeight = Math.max(34, Math.min(MOST_CARD_HEIGHT, height * (tall ? 0.16 : 0.205)));
  const gap = Math.max(3, height * 0.015);
  const farY = height * (tall ? 0.3 : 0.36);
  const nearY = height - cardHeight - gap * 2.2;
  // Seen a little from one side: the far edge is further right.
  const far = [width * 0.2, width * 0.87] as const;
  const near = [width * 0.02, width * 0.96] as const;
  const farScale = 0.72;
  const at = (across: number, depth: number): Spot => {
    const share = depth ** 1.12;
    const left = far[0] + (near[0] - far[0]) * share;
    const right = far[1] + (near[1] - far[1]) * share;
    return {
      x: left + (right - left) * across,
      y: farY + (nearY - farY) * share,
      scale: farScale + (1 - farScale) * share,
    };
  };
  const columns = Math.max(cards.length, 3);
  const step = (RIGHT - LEFT) / columns;
  const inset = (columns - cards.length) / 2;
  const across = (index: number): number => LEFT + step * (index + inset + 0.5);
  const room = step * (near[1] - near[0]) * 0.97;
  const cardWidth = Math.min(room, cardHeight * (tall ? 1 : 1.45));
  return {
    width,
    height,
    corners: [at(0, 0), at(1, 0), at(1, 1), at(0, 1)],
    at,
    card: { width: cardWidth, height: cardHeight },
    places: cards.map((_, index) => ({
      waits: { x: at(across(index), 1).x, y: height - gap - cardHeight / 2, scale: 1 },
      own: at(across(index), ROWS.own),
      between: at(across(index), ROWS.between),
      far: at(across(index), ROWS.far),
    })),
    seats: seats(
      sides.flatMap(({ own }, side) => (own ? [] : [side])),
      at,
    ),
    lamps: homes.map((_, index) => lampAt(index, at)),
    edge: nearY,
  };
}

function seats(others: readonly number[], at: TableLayout['at']): TableLayout['seats'] {
  return others.map((side, index) => ({ ...at((index + 0.5) / others.length, 0), side }));
}

/** Lamps stand along the edges of the own half, left and right by turns, each further off than the last. */
function lampAt(index: number, at: TableLayout['at']): Spot {
  const row = Math.floor(index / 2);
  return at(index % 2 === 0 ? 0.055 : 0.945, 0.94 - row * 0.2);
}

/** On whose half a card lies once it is laid. */
export function rowOf(
  { givers }: Pick<AgendaCard, 'givers'>,
  { sides }: Pick<TableSight, 'sides'>,
): Exclude<Row, 'waits'> {
  const sitting = givers.filter((giver) => sides[giver] !== undefined);
  if (sitting.length === 0 || sitting.length === sides.length) return 'between';
  if (sitting.every((giver) => sides[giver]?.own === true)) return 'own';
  return sitting.some((giver) => sides[giver]?.own === true) ? 'between' : 'far';
}

/** Where a card lies now. */
export function placeOf(layout: TableLayout, sight: TableSight, index: number): Spot {
  const card = sight.cards[index];
  const places = layout.places[index];
  if (!card || !places) return layout.at(0.5, 1);
  return places[card.laid ? rowOf(card, sight) : 'waits'];
}
