import type { SceneName, StageSight } from '../../stage/sight.ts';

/** When something is looked at, beside what it is. */
export interface Moment {
  /** Another moment is another name: what was chosen in the last one is forgotten. */
  readonly id: string;
  readonly ended: boolean;
  /** The news is behind the player: an order lies there already. */
  readonly movedOn: boolean;
}

/** A scene the player chose, for as long as the moment is the same. */
export interface Chosen {
  readonly scene: SceneName;
  readonly moment: string;
}

/**
 * What stands in front: what the player chose, where there is such a thing; else the table while one sits there, the front page at the
 * end and, on a great day, until the player goes on; else the map.
 */
export function sceneOf(
  sight: Omit<StageSight, 'scene'>,
  chosen: Chosen | undefined,
  { id, ended, movedOn }: Moment,
): SceneName {
  const wanted = chosen?.moment === id ? chosen.scene : undefined;
  if (wanted === 'map' || (wanted !== undefined && sight[wanted] !== undefined)) return wanted;
  if (sight.table) return 'table';
  return sight.front && (ended || (sight.front.great && !movedOn)) ? 'front' : 'map';
}
