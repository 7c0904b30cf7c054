import type { Decision } from '../../rules/game.ts';
import type { Dossier } from './dossier.ts';
import type { EndingView } from './ending.ts';
import type { Foretold, OtherDesk, Said } from './forecast.ts';
import type { GalleryView } from './gallery.ts';
import type { AfterwardsView } from './afterwards.ts';
import type { LeavingAhead } from './leaving-ahead.ts';
import type { CodexEntry, Paper } from './paper.ts';
import type { MoveView, OptionView } from './move.ts';
import type { Numbers } from './numbers.ts';
import type { Signpost } from './signpost.ts';
import type { Reading } from './settings.ts';
import type { Lasting } from './start.ts';
import type { Evidence, Swings } from './swings.ts';
import type { ExchangeView, OfferView, TableView } from './table.ts';

/** What an item is and where it comes from, ready to be shown. */
export interface Standing {
  readonly mark: 'fact' | 'interpretation' | 'invented';
  readonly cites: readonly Citation[];
}

export interface Citation {
  readonly id: string;
  readonly text: string;
  readonly mark: Standing['mark'];
  readonly source?: {
    readonly title: string;
    readonly publisher?: string;
    readonly date?: string;
    readonly page?: string;
    readonly url?: string;
    /** Nobody is named where it is read. */
    readonly unnamed?: true;
  };
}

/** A party as it is told apart on the page: `tone` picks colour and shape, counted in the order of the scenario. */
export interface PartyView {
  readonly id: string;
  readonly name: string;
  readonly tone: number;
}

/** Something that happened and that this seat may know. */
export interface Cable {
  readonly id: string;
  readonly turn: number;
  /** `trace`: a change of which this seat did not see how it came about. */
  readonly kind: 'act' | 'event' | 'talk' | 'word' | 'leak' | 'summit' | 'price' | 'trace';
  readonly by?: PartyView;
  /** Who did it, where the text does not say so. */
  readonly who?: string;
  readonly text: string;
  /** What came of it, or more words. */
  readonly detail?: string;
  /** In a newspaper, how numbers and levels moved by it, in one row. */
  readonly figures?: string;
  /** Of those that decide a turn: an answer, a signature, a summit, a walk-away, an own order, a step on the board. */
  readonly weighty?: boolean;
  /** What a newspaper makes of it, 0 to 100: the highest leads. */
  readonly worth?: number;
  /** What of the record the detail names. */
  readonly signposts?: readonly Signpost[];
  /** So many of the first lines of the detail are clauses of a text. */
  readonly clauses?: number;
  /** So many of the first lines of the detail are never folded away. */
  readonly open?: number;
  /** A walk-away comes as a telegram, what was signed as a text, clause by clause. */
  readonly form?: 'telegram' | 'text';
  /** A document that went with it, where this seat may read it. */
  readonly paper?: Paper;
  /** Own secret deed, unknown to others. */
  readonly secret?: boolean;
  readonly standing?: Standing;
}

/** What shuts orders out from beside each other. */
export interface Sealing {
  /** Why a deed cannot be added to these orders, which can be sealed without it; undefined if it can. */
  readonly shut: (orders: readonly number[], deed: number) => string | undefined;
  /** Whether a deed does anything beside other forms of its move among these orders, and can be ordered with them. */
  readonly beside: (orders: readonly number[], deed: number) => boolean;
  /** Which of these orders cannot be sealed, why, and what to take out; undefined if all can. */
  readonly unsealed: (orders: readonly number[]) => string | undefined;
  /** Why there are more orders than usual, or fewer. */
  readonly capacityNote?: string;
}

export type Task =
  | (Partial<Sealing> & {
      readonly kind: 'orders';
      /** The staff has not said yet what it thinks of the moves. */
      readonly weighing: boolean;
      readonly capacity: number;
      readonly doubt?: string; // That the main summit would not sit as things stand, its day being near.
      readonly moves: readonly MoveView[];
      readonly leave?: MoveView;
      /** Absent until it can be said. */
      readonly ahead?: LeavingAhead;
      /** Choices of strategy, where the scenario has them; `by` is the last turn to choose. */
      readonly mandate?: { readonly by: number; readonly chosen?: string; readonly move: MoveView };
    })
  | {
      readonly kind: 'ask';
      readonly by?: PartyView;
      readonly text: string;
      readonly about?: string;
      readonly standing?: Standing;
      readonly options: readonly OptionView[];
    }
  | {
      readonly kind: 'moment';
      readonly summit: string;
      /** Counted from 1. */
      readonly round: number;
      readonly rounds: number;
      readonly options: readonly OptionView[];
    }
  | {
      readonly kind: 'offer';
      readonly table: TableView;
      readonly leave?: OptionView;
      /** Before this offer goes, the player may change chairs. */
      readonly otherDesk?: OtherDesk;
      /** The player may change chairs by their own wish. */
      readonly chair?: OtherDesk;
      /** Once it is answered it cannot be taken back. */
      readonly stands: boolean;
    }
  | {
      readonly kind: 'answer';
      readonly table: TableView;
      readonly offer: OfferView;
      readonly leave?: OptionView;
      /** Word for word what this seat refused last at this table: the turn in which it did, in words. */
      readonly again?: string;
    }
  /** Others decide; nothing to do, unless their thinking stopped. */
  | { readonly kind: 'waiting'; readonly stopped: boolean }
  /** It is over, and what was said last has not been seen: that comes before how it ended. */
  | { readonly kind: 'finale'; readonly where: string; readonly exchanges: readonly ExchangeView[] }
  | { readonly kind: 'ended'; readonly ending: EndingView; readonly foretold: readonly Foretold[] };

export interface ClockView {
  readonly turn: number;
  readonly turns: number;
  /** What a turn is called. */
  readonly word: string;
  /** ISO date on which this turn begins. */
  readonly date: string;
  readonly phase: 'orders' | 'talks' | 'events' | 'summit' | 'epilogue' | 'ended';
}

/** Everything one seat may see at one moment. Contains nothing another seat keeps to itself. */
export interface PlayView {
  readonly scenario: { readonly id: string; readonly title: string };
  readonly seat: PartyView;
  /** How the world works in this game; absent where the scenario has only one way. */
  readonly world?: WorldView;
  readonly brief: string;
  /** Of a seat that was taken over: who played before, and from when to when it is played. */
  readonly takesOver?: string;
  /** How the brief is read now, where it is written in two ways. */
  readonly reading?: Reading;
  /** Of a seat that was taken over: what others chose, promised, gave and got before, in sentences; absent until it can be said. */
  readonly inherited?: readonly string[];
  readonly clock: ClockView;
  readonly numbers: Numbers;
  /** How they have moved; absent until it can be said, and undefined where this is the first turn. */
  readonly swings?: () => Swings | undefined;
  readonly task: Task;
  /** Of one of two at one screen: it put nothing on a table of its own accord in the turn before. Absent where that cannot be asked. */
  readonly silent?: boolean;
  /** This seat has not decided anything yet. */
  readonly begins: boolean;
  /** Decisions made so far: two questions of one kind in a row are two. */
  readonly decisions: number;
  /** What this seat has been told so far, counted as it happened: how it is put into words may be added to later. */
  readonly heard: number;
  /** Since this seat last decided, newest last. */
  readonly news: readonly Cable[];
  /** Everything this seat knows of, oldest first. */
  readonly log: readonly Cable[];
  /** Whom other persons at this screen play, by party; absent where one plays alone. */
  readonly persons?: readonly string[];
  /** What moved this seat's odds that a party, by id, means it, oldest first. */
  readonly evidence: (party: string) => readonly Evidence[];
  readonly dossier: Dossier;
  /** Words that the scenario explains; absent where it explains none. */
  readonly codex?: () => readonly CodexEntry[];
  readonly canUndo: boolean;
  /** What undoing takes back, in words; absent where it is another chair's. */
  readonly undoes?: string;
}

/** The view of the world a game is played under. */
export interface WorldView {
  readonly name: string;
  /** What it means, in a sentence. */
  readonly text: string;
  /** Those it may still be begun under instead; none once it is under way. */
  readonly others: readonly { readonly id: string; readonly name: string; readonly text: string }[];
}

/** What the page sends back. Every refusal comes as a sentence. */
export interface PlayIntents {
  readonly decide: (decision: Decision, said?: Said) => Promise<string | undefined>;
  /** Lets turns pass until something wants the player; settles when that is so. */
  readonly letPass: () => Promise<string | undefined>;
  /** Asks those anew whose thinking stopped. */
  readonly goOn: () => void;
  readonly undo: () => void;
  /** What was said last has been seen. */
  readonly seeEnd: () => void;
  /** Keeps what is half done, so that a reload loses nothing. */
  readonly keepDraft: (draft: Draft) => void;
  readonly save: (name: string) => Promise<string | undefined>;
  readonly exportRecord: () => void;
  /** Asks the browser, once, to keep games until the player deletes them; undefined where there is nothing new to say. */
  readonly askToLast: () => Promise<Lasting | undefined>;
  /** Begins the same scenario anew in a chair. In the own one everybody sits again who sat at this screen. */
  /** Begins this game, of which nothing has been decided yet, under another view of the world. */
  readonly underWorld: (world: string) => void;
  /** Reads the brief in full or in plain words, from now on. */
  readonly read: (reading: Reading) => void;
  readonly again: (party: string, luck: 'same' | 'other') => void;
  /** What goes with a line about a game that is over. */
  readonly sending: () => Promise<Sending>;
  /** What comes of games in which the house plays every chair: it is counted now. Undefined where nobody can. */
  readonly endsSo: () => Promise<HouseGames | undefined>;
  /** What a class needs when a game is over; undefined where the scenario has no such lesson. */
  readonly afterwards: () => Promise<AfterwardsView | undefined>;
  /** The endings of this scenario, found or not. */
  readonly gallery: () => Promise<readonly GalleryView[]>;
  readonly leave: () => void;
}

/** What came of games in which the house played every chair. */
export interface HouseGames {
  /** How often it ended as this game did, 0 to 1. */
  readonly odds: number;
  /** For each chair that was played at this screen, in the order of the ending's sides. */
  readonly chairs: readonly {
    /** Mean score in this chair, in points. */
    readonly mean: number;
    /** Share of them in which this chair made less than was made now, 0 to 1. */
    readonly below: number;
  }[];
}

export interface Sending {
  /** Absent where nobody has counted. */
  readonly house?: HouseGames;
  /** Leads whoever opens it to the same chair on the same luck; absent where the page has no address others can reach. */
  readonly link?: string;
  /** Counterparts, length and seed, for the head of a print. */
  readonly made?: readonly string[];
}

/** What a player has begun and not yet sent. */
export interface Draft {
  /** Deeds chosen so far. */
  readonly orders: readonly number[];
  /** Clauses laid on the table. */
  readonly clauses: readonly {
    readonly issue: number;
    readonly level: number;
    readonly wording: 'plain' | 'warm' | 'vague';
  }[];
  readonly public: boolean;
}

export const EMPTY_DRAFT: Draft = { orders: [], clauses: [], public: false };
