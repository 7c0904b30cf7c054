/** A party as the map tells it apart: by tone and shape, and by what is written beside it. */
export interface Resident {
  readonly id: string;
  readonly tone: number;
}

/** What a place would be worth to a party, in points. `sure`: its own points; else as far as this seat can tell. */
export interface Worth {
  readonly tone: number;
  readonly points: number;
  readonly sure: boolean;
}

/** A place on the map. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  /** Latitude and longitude in degrees. */
  readonly at: readonly [number, number];
  /** The parties at home here. */
  readonly home: readonly Resident[];
  /** A table or a summit is here, or could be. */
  readonly forum: boolean;
  /** Something is going on here now. */
  readonly active: boolean;
  /** The leaders are to meet here. */
  readonly chosen: boolean;
  /** A choice lies open that can be made by picking it. */
  readonly asked?: true;
  /** To whom it is worth more, or less, to meet here than to leave it open. */
  readonly worth: readonly Worth[];
}

/** A line between two places: how high its rung is, whether it is open, and how lately it was used, 0 never to 1 now. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly rank: number;
  readonly open: boolean;
  readonly warmth: number;
}

/** The leaf of the calendar that hangs at the edge, and how far the game has gone. */
export interface Leaf {
  readonly turn: number;
  readonly turns: number;
  /** What stands large on it, and above it: 12 and Mar, or Mar and 1978. */
  readonly large: string;
  readonly small: string;
}

/** All that the map shows at rest; it can be drawn again from this at any time. */
export interface Scenery {
  readonly spots: readonly Spot[];
  readonly links: readonly Link[];
  readonly leaf: Leaf;
}

/** What travels: a person, or a word on paper. */
export type Bearer = 'envoy' | 'letter';

/** What is seen at a place: a deed of somebody at home; an event that moves how things stand, asks somebody, or passes like weather. */
export type Stir = 'deed' | 'shift' | 'word' | 'weather';

/** Something that moves over the map. `via`: through whose hands it goes. */
export type Journey =
  | {
      readonly kind: 'travel';
      readonly from: string;
      readonly via?: string;
      readonly to: string;
      readonly tone: number;
      readonly bearer: Bearer;
    }
  | { readonly kind: 'stir'; readonly at: string; readonly tone: number; readonly stir: Stir };
