import type { Scenery } from './map/scenery.ts';

/** What stands in front: the map, the table where this seat sits, or the front page of what the last turn brought. */
export type SceneName = 'map' | 'table' | 'front';

/** All that the stage shows at rest; it can be drawn again from this at any time. */
export interface StageSight {
  readonly scene: SceneName;
  readonly map: Scenery;
  /** While this seat sits at a table. */
  readonly table?: TableSight;
  /** While there is news of the last turn. */
  readonly front?: FrontSight;
}

export type Words = 'plain' | 'warm' | 'vague';

/** A delegation: told apart by tone, shape and name. */
export interface Delegation {
  readonly id: string;
  readonly name: string;
  readonly tone: number;
  /** Whoever looks on sits here. */
  readonly own: boolean;
}

/** One issue of the agenda as a card. It lies on the half of who gives it, or between where all or nobody gives. */
export interface AgendaCard {
  readonly issue: number;
  readonly name: string;
  /** Places in `TableSight.sides` of those who give. */
  readonly givers: readonly number[];
  /** How far it can be taken, in order, as far as it is open; `points` are what each is worth to this seat, `words` those open to it. */
  readonly levels: readonly {
    readonly level: number;
    readonly name: string;
    readonly points: number;
    readonly words: readonly Words[];
  }[];
  /** Where it stands today: a hand takes it up from there, and only then down. */
  readonly today?: number;
  /** Words open to it as it lies, or to any of its levels where it does not; none where it cannot be laid. */
  readonly words: readonly Words[];
  /** It is agreed already: how far, in the words of the page; `stays`: it does where nothing else is laid. */
  readonly agreed?: { readonly level: number; readonly words: Words; readonly text: string; readonly stays: boolean };
  /** How it stands since it was settled otherwise, in the words of the page. */
  readonly stands?: string;
  /** As it lies on the table now. */
  readonly laid?: { readonly level: number; readonly name: string; readonly words: Words };
}

/** The table where this seat sits. */
export interface TableSight {
  /** The scene the scenario names; an unknown one is drawn as a plain long table. */
  readonly set: string;
  readonly sides: readonly Delegation[];
  readonly cards: readonly AgendaCard[];
  /** Whether this seat lays the cards, or has been offered them. */
  readonly lays: boolean;
  /** At most so many cards lie on the table. */
  readonly most: number;
  /** How it weighs for this seat: content at home or not, one lamp for each constituency. */
  readonly homes: readonly { readonly name: string; readonly content: boolean; readonly veto: boolean }[];
  /** Offers put here so far; another number: one was put since. Without it nothing slides across the line. */
  readonly puts?: number;
  /** Place in `sides` of who put the last of them. */
  readonly putBy?: number;
  /** Offers decided here so far, signed or refused; another number: one was since. */
  readonly answers?: number;
  /** What came of the last offer here this turn. */
  readonly last?: 'signed' | 'refused';
  /** The leaders themselves sit here. */
  readonly summit: boolean;
}

/** The front page of a turn, the telegram of a walk-away, or the joint text under the pens. */
export interface FrontSight {
  /** Another front page is another key: it turns. */
  readonly key: string;
  readonly kind: 'paper' | 'telegram' | 'text';
  readonly masthead: string;
  readonly dateline: string;
  /** News of a great day: whoever comes back to the stage sees it first. */
  readonly great: boolean;
  /** The lead, in one line. */
  readonly headline: string;
  /** What else a newspaper heads its columns with, at most two; everything stands on the page beside it. */
  readonly also?: readonly string[];
  /** What the picture shows, in the tone of whose doing it is. */
  readonly picture: 'meeting' | 'handshake' | 'letter' | 'alarm' | 'homecoming' | 'departure' | 'talks' | 'city';
  readonly tone: number;
  /** It came while somebody looked: who signs is seen to sign. */
  readonly fresh?: true;
  /** Names under the joint text, in order, and whether each has signed. */
  readonly signatures: readonly { readonly name: string; readonly tone: number; readonly signed: boolean }[];
}

/** What a player does on the stage; the page can do all of it too. */
export interface StageIntents {
  /** A place or a party was picked on the map. */
  readonly pick: (what: { readonly kind: 'place' | 'party'; readonly id: string }) => void;
  /** A card was turned to a level and words; no level takes it off the table. */
  readonly lay: (card: { readonly issue: number; readonly level: number | undefined; readonly words: Words }) => void;
}
