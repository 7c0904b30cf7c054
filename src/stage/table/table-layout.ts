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

const ROWS = { own: 0.7, between: 0.43, far: 0.2 } as const;
/** The plates of the others stand on the far edge; no card lies under one, as far as their half has room. Pixels. */
const BELOW_PLATES = 8;
const FARTHEST_BACK = 0.36;
/** The line between the halves. */
export const LINE = 0.45;
/** Lanes of cards begin right of the own plate, which needs the more of a narrow table. */
const LEFT = 0.13;
const LEFT_OF_NARROW = 0.165;
const NARROW = 440;
const RIGHT = 0.9;
const MOST_CARD_HEIGHT = 168;
const FAR_SCALE = 0.72;
/** How much quicker the near half falls towards the eye. */
const FALLS = 1.12;

/** More cards than that wait in ranks, one behind the other; on a high frame, which has room for that, fewer in each. */
const RANK = 6;
const RANK_OF_TALL = 4;
/**
 * How much of a card in a rank behind looks out over the one before it, as a share of its height: a name of one line at least, one of
 * two where the table keeps its depth, in heights of a card.
 */
const LOOKS_OUT = { least: 0.56, most: 0.76 } as const;
const DEPTH = 1.3;

/** Where everything lies. */
export function layTable({ cards, sides, homes }: TableSight, width: number, height: number): TableLayout {
  const tall = height > width * 1.1;
  const ranks = cards.length <= RANK ? 1 : tall ? Math.ceil(cards.length / RANK_OF_TALL) : 2;
  const share = (tall ? 0.16 : 0.205) * (ranks > 1 ? 0.84 : 1);
  const cardHeight = Math.max(37, Math.min(MOST_CARD_HEIGHT, height * share));
  const gap = Math.max(3, height * 0.015);
  const farY = height * ((tall ? 0.3 : 0.36) - (ranks > 1 ? 0.04 : 0));
  const spare = (height - farY - gap * 2.2) / cardHeight - 1 - DEPTH;
  const looksOut = Math.max(LOOKS_OUT.least, Math.min(LOOKS_OUT.most, spare / Math.max(1, ranks - 1)));
  const nearY = height - cardHeight * (1 + (ranks - 1) * looksOut) - gap * 2.2;
  // Seen a little from one side: the far edge is further right.
  const far = [width * 0.2, width * 0.87] as const;
  const near = [width * 0.02, width * 0.96] as const;
  const at = (across: number, depth: number): Spot => {
    const off = depth ** FALLS;
    const left = far[0] + (near[0] - far[0]) * off;
    const right = far[1] + (near[1] - far[1]) * off;
    return {
      x: left + (right - left) * across,
      y: farY + (nearY - farY) * off,
      scale: FAR_SCALE + (1 - FAR_SCALE) * off,
    };
  };
  // Where the upper edge of a card lies just below the plates: half a card grows with how near it lies.
  const grows = (cardHeight / 2) * (1 - FAR_SCALE);
  const clear = (BELOW_PLATES + (cardHeight / 2) * FAR_SCALE) / Math.max(1, nearY - farY - grows);
  const farRow = Math.min(FARTHEST_BACK, Math.max(ROWS.far, clear ** (1 / FALLS)));
  const rank = Math.ceil(cards.length / ranks);
  const laid = cards.filter((card) => card.laid !== undefined);
  const lanes = Math.max(rank, laid.length, 3);
  const left = width < NARROW ? LEFT_OF_NARROW : LEFT;
  const room = ((RIGHT - left) / lanes) * (near[1] - near[0]) * 0.97;
  return {
    width,
    height,
    corners: [at(0, 0), at(1, 0), at(1, 1), at(0, 1)],
    at,
    card: { width: Math.min(room, cardHeight * (tall ? 1 : 1.45)), height: cardHeight },
    places: cards.map((card, index) => {
      // The last of them stand in front, those before behind them.
      const behind = Math.max(0, Math.ceil((cards.length - rank - index) / rank));
      const first = Math.max(0, cards.length - rank * (behind + 1));
      const across = laneOf(index - first, Math.min(rank, cards.length - rank * behind), left);
      const lies = card.laid ? laneOf(laid.indexOf(card), laid.length, left) : across;
      const waitsY = height - gap - cardHeight * (0.5 + behind * looksOut);
      return {
        waits: { x: at(across, 1).x, y: waitsY, scale: 1 },
        own: at(lies, ROWS.own),
        between: at(lies, ROWS.between),
        far: at(lies, farRow),
      };
    }),
    seats: seats(
      sides.flatMap(({ own }, side) => (own ? [] : [side])),
      at,
    ),
    lamps: homes.map((_, index) => lampAt(index, at)),
    edge: nearY,
  };
}

/** The middle of one of so many lanes across the table, in the middle where they are few. */
function laneOf(index: number, count: number, left: number): number {
  const lanes = Math.max(count, 3);
  return left + ((RIGHT - left) / lanes) * (index + (lanes - count) / 2 + 0.5);
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
