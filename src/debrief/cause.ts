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
