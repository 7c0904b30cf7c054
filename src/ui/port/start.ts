import type { CheckView } from './check.ts';
import type { GalleryView } from './gallery.ts';
import type { LessonView, LessonWish } from './lesson.ts';
import type { PartyView } from './play.ts';

/** A scenario on the shelf. */
export interface ShelfView {
  readonly id: string;
  readonly title: string;
  readonly blurb: string;
  /** Brought by the player. */
  readonly own: boolean;
  readonly chairs: readonly ChairView[];
  readonly assumptions: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  /** What a turn is called. */
  readonly word: string;
  /** How long a game is, its first and last turn counted, as the page counts turns in it; a short one may be missing. */
  readonly lengths: {
    /** Of a whole game, in units of the calendar. */
    readonly full: number;
    readonly unit: 'day' | 'week' | 'month';
    /** First and last turn of a short one. */
    readonly short?: { readonly from: number; readonly to: number };
  };
  /** It has hints for beginners. */
  readonly hints: boolean;
  /** Chair of its game for beginners. */
  readonly practice?: string;
  /** Own scenarios only: what checking it found. */
  readonly check?: CheckView;
}

export interface ChairView {
  readonly party: PartyView;
  /** Offered at once; the others stand under More. */
  readonly first: boolean;
  readonly brief: string;
  /** Written to be met rather than led: for the curious. */
  readonly curious?: boolean;
}

export interface SaveView {
  readonly id: string;
  readonly title: string;
  readonly name?: string;
  /** Names of the chairs held by people. */
  readonly chairs: string;
  readonly where: string;
  readonly when: string;
  readonly ended: boolean;
  /** Why it cannot be played on. */
  readonly refusal?: string;
}

export const LEVELS = ['easy', 'normal', 'strict'] as const;
export type PlayLevel = (typeof LEVELS)[number];

/** What a new game is made of. */
export interface NewGame {
  readonly scenario: string;
  /** Parties played by people at this screen; the others are played by the house. */
  readonly chairs: readonly string[];
  readonly level: PlayLevel;
  readonly length: 'full' | 'short';
  readonly assumption?: string;
  /** Empty: one is drawn. */
  readonly seed: string;
  /** With the hints the scenario has for beginners. */
  readonly hints?: boolean;
  /** Sent to a class: nothing of it is chosen anew. */
  readonly fixed?: true;
  /** The game for beginners, on luck the scenario has chosen. */
  readonly practice?: boolean;
  /** The game that the address names: with it that is done with. */
  readonly sent?: boolean;
}

/** A game as one click begins it: one chair, the whole length, on luck of its own. */
export function plainGame(scenario: string, chair: string): NewGame {
  return { scenario, chairs: [chair], level: 'normal', length: 'full', seed: '' };
}

/** The game for beginners of a scenario that has one. */
export function practiceGame(scenario: string, chair: string): NewGame {
  return { ...plainGame(scenario, chair), level: 'easy', hints: true, practice: true };
}

export interface StartView {
  readonly shelf: readonly ShelfView[];
  /** Id of the scenario on the front. */
  readonly front: string;
  readonly saves: readonly SaveView[];
  /** Persons are called by general words. */
  readonly general: boolean;
  /** A sentence where storage is denied or something failed. */
  readonly notice?: string;
  /** What came of the files that were handed over last. */
  readonly taken?: string;
}

/** Whether a browser has promised to keep games until the player deletes them, or clears them away as it likes. */
export type Lasting = 'kept' | 'loose';

export interface StartIntents {
  readonly begin: (game: NewGame) => void;
  readonly nameNoPersons: (general: boolean) => void;
  readonly resume: (save: string) => void;
  readonly forget: (save: string) => void;
  readonly rename: (save: string, name: string) => void;
  readonly exportSave: (save: string) => void;
  /** Every game and every ending found, in one file. */
  readonly exportAll: () => void;
  readonly importFiles: (files: readonly File[]) => void;
  readonly dropped: (transfer: DataTransfer) => void;
  readonly forgetScenario: (id: string) => void;
  /** The endings of every scenario, found or not. */
  readonly gallery: () => Promise<readonly GalleryView[]>;
  /** What a scenario gives for a class; undefined where it has gone. */
  readonly lesson: (wish: LessonWish) => Promise<LessonView | undefined>;
  /** What the browser has said of that; undefined where it was not asked, or cannot say. */
  readonly lasting: () => Promise<Lasting | undefined>;
}
