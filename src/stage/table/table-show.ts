import type { Frame, Show } from '../show.ts';
import type { StageIntents, TableSight } from '../sight.ts';
import type { TableCue } from './table-cue.ts';
import { TableScene } from './table-scene.ts';

/** The table as a show of the theatre. */
export function openTable({ lay }: Pick<StageIntents, 'lay'>): Show<TableSight, TableCue> {
  const scene = new TableScene(lay);
  return {
    scene,
    get busy() {
      return scene.busy;
    },
    show: (sight: TableSight, frame: Frame) => scene.show(sight, frame),
    play: (cues, calm) => scene.play(cues, calm),
    skip: () => scene.skip(),
    forget: () => scene.forget(),
    gripAt: (x, y) => scene.gripAt(x, y),
  };
}
