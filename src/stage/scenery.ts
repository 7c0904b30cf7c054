/** A place on the map. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  /** Latitude and longitude in degrees. */
  readonly at: readonly [number, number];
  /** Colours of the parties at home here. */
  readonly tones: readonly number[];
  /** A table or a summit is here. */
  readonly forum: boolean;
  /** Something is going on here now. */
  readonly active: boolean;
}

/** A line between two places: how high its rung is and whether it is open. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly rank: number;
  readonly open: boolean;
}

/** All that the map shows at rest; it can be drawn again from this at any time. */
export interface Scenery {
  readonly spots: readonly Spot[];
  readonly links: readonly Link[];
}

/** Something that moves over the map: an envoy on the way, or a stir at a place. */
export type Journey =
  | { readonly kind: 'travel'; readonly from: string; readonly to: string; readonly tone: number }
  | { readonly kind: 'stir'; readonly at: string; readonly tone: number };
