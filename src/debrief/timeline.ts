import { at } from '../kit/never.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Step } from '../rules/step.ts';
import type { Scene, Walk } from './walk.ts';

/** One thing that happened, with what it moved. */
export interface TimelineTold {
  readonly turn: number;
  /** Entry of the record that decided it; −1 where it followed by itself. */
  readonly entry: number;
  readonly step: Step;
  /** True where no other seat knew of it then. */
  readonly secret: boolean;
  readonly gauges: readonly Change[];
  readonly tracks: readonly Change[];
  readonly levels: readonly Change[];
}

/** A gauge, a copy of a track or an issue, by index, and its number before and after. */
export interface Change {
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

/** Steps that only keep the time. */
export const TIME: ReadonlySet<Step['kind']> = new Set(['pass', 'close_orders', 'next_table', 'enter']);

/** Everything that happened in a game, in order; what only kept the time is left out unless it moved something. */
export function timelineOf({ rulebook, scenes }: Walk): TimelineTold[] {
  return scenes.flatMap((scene) => {
    const told = toldOf(rulebook, scene);
    const still = told.gauges.length + told.tracks.length + told.levels.length === 0;
    return still && TIME.has(scene.step.kind) ? [] : [told];
  });
}

function toldOf({ layout, gauges, copies, issues, deeds }: Rulebook, scene: Scene): TimelineTold {
  const { turn, entry, step, before, after } = scene;
  const changes = (row: number, length: number): Change[] =>
    Array.from({ length }, (_, of) => ({ of, from: at(before, row + of), to: at(after, row + of) })).filter(
      ({ from, to }) => from !== to,
    );
  const deed = step.kind === 'move' || step.kind === 'happen' ? step.deed : -1;
  return {
    turn,
    entry,
    step,
    secret: deed >= 0 && at(deeds, deed).party >= 0 && at(after, layout.secrets + deed) === turn,
    gauges: changes(layout.gauges, gauges.length),
    tracks: changes(layout.positions, copies.length),
    levels: changes(layout.levels, issues.length),
  };
}
