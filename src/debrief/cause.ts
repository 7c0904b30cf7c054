import { at } from '../kit/never.ts';
import { oddsOf } from '../rules/belief.ts';
import type { GameState } from '../rules/game.ts';
import { TIME } from './timeline.ts';
import type { Scene, Walk } from './walk.ts';

/** What made a term what it was when somebody answered. */
export interface Cause {
  /** Index of the scene; −1 where it was so from the beginning, or only time went by. */
  readonly scene: number;
  /** 0 where there is none. */
  readonly turn: number;
}

/** The last scene before one that changed something by more than the passing of time. */
export function causeOf({ scenes }: Walk, before: number, changed: (scene: Scene) => boolean): Cause {
  const scene = scenes.findLastIndex((one, index) => index < before && !TIME.has(one.step.kind) && changed(one));
  return { scene, turn: scenes[scene]?.turn ?? 0 };
}

/** Odds move by less than can be shown. */
const HARDLY = 0.005;

/** What moved an observer's odds on the kinds of a party last before a scene, by what can be shown. */
export function oddsMoved(walk: Walk, observer: number, party: number, scene = walk.scenes.length): Cause {
  const { rulebook } = walk;
  const { kinds } = at(rulebook.parties, party);
  const odds = (state: GameState, kind: number): number => oddsOf(rulebook, state, observer, party, kind);
  return causeOf(walk, scene, ({ before, after }) =>
    kinds.some((_, kind) => Math.abs(odds(after, kind) - odds(before, kind)) > HARDLY),
  );
}
