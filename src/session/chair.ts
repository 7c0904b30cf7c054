import type { Decision, Mind, MindLuck, Question, SeatView } from '../rules/game.ts';
import type { Level } from '../kernel/record.ts';

/** Who decides for a seat. Reactive parties are only asked, and are never human. */
export type Chair =
  | { readonly kind: 'human' }
  /** A mind that answers at once. */
  | { readonly kind: 'mind'; readonly level: Level; readonly mind: Mind }
  | RemoteChair;

/** A mind that answers later: in a worker, or far away. */
export interface RemoteChair {
  readonly kind: 'remote';
  readonly level: Level;
  readonly decide: RemoteMind;
  /** What it was asked is asked no more: a decision was taken back, or the table left. */
  readonly cancel?: () => void;
}

export type RemoteMind = (view: SeatView, question: Question, luck: MindLuck) => Promise<Decision>;
