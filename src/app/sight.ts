import type { Draft, PartyView, PlayView } from '../ui/port/play.ts';
import type { Backstage } from './view/backstage.ts';

/** What the page shows of a game: a seat's view, or the page on which the screen changes hands. */
export type Sight =
  | { readonly kind: 'handover'; readonly seat: PartyView }
  /** Others think, and nobody has taken the screen who might see how things stand. */
  | { readonly kind: 'nobody'; readonly stopped: boolean }
  | PlaySight;

export interface PlaySight {
  readonly kind: 'play';
  readonly view: PlayView;
  readonly draft: Draft;
  /** What the stage and the sheets of places are made of. */
  readonly backstage: Backstage;
}

/** The same sight while others decide. */
export function waiting(sight: PlaySight, stopped: boolean): PlaySight {
  return { ...sight, view: { ...sight.view, task: { kind: 'waiting', stopped } } };
}
