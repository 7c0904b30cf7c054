import type { CodexEntry } from './paper.ts';
import type { Standing } from './play.ts';

/** What a class needs when a game is over: what really happened, and what there is to talk about. */
export interface AfterwardsView {
  readonly hindsight: readonly {
    /** Turn in words. */
    readonly when: string;
    readonly told: readonly { readonly text: string; readonly standing: Standing }[];
  }[];
  readonly discuss: readonly {
    readonly text: string;
    /** Cables of what was played in which something happened to what the question is about, each with what it told. */
    readonly looks: readonly { readonly when: string; readonly cable: string; readonly text: string }[];
  }[];
  /** The words a scenario explains. */
  readonly glossary: readonly CodexEntry[];
  /** Nobody is named. */
  readonly unnamed?: true;
}
