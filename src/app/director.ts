import type { SceneName, StageSight, TableSight } from '../stage/sight.ts';
import type { Theatre } from '../stage/theatre.ts';

/** Shows on the stage what comes, each when its time is. */
export interface Director {
  /**
   * Shows what stands now. `closing`: the table one has just risen from, with what came of the last offer; it stays until that has
   * been seen, if it stands in front; the same one only once.
   */
  readonly show: (sight: StageSight, closing?: TableSight) => void;
  /** Something plays, or all of it has played. */
  readonly playing: (playing: boolean) => void;
  /** What comes next comes at once. */
  readonly hurry: () => void;
  /** Nothing comes any more. */
  readonly leave: () => void;
}

/** How long one looks at a table where nothing moves any more. Milliseconds. */
const LINGER = 900;
/** What does not say that it has played is not waited for any longer. Milliseconds. */
const PATIENCE = 6000;
/** The same, where one already sits at another table. Milliseconds. */
const SHORT_PATIENCE = 1800;

/** `onScene` hears which scene stands in front, each time something is shown. */
export function openDirector(
  theatre: Pick<Theatre, 'show'>,
  onScene: (scene: SceneName) => void = () => undefined,
): Director {
  let shown: StageSight | undefined;
  let closed: TableSight | undefined;
  /** What comes after the table. */
  let next: StageSight | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let plays = false;
  const put = (sight: StageSight): void => {
    shown = sight;
    theatre.show(sight);
    onScene(sight.scene);
  };
  const hurry = (): void => {
    clearTimeout(timer);
    const sight = next;
    next = undefined;
    if (sight) put(sight);
  };
  const wait = (): void => {
    clearTimeout(timer);
    const most = next?.scene === 'table' ? SHORT_PATIENCE : PATIENCE;
    timer = setTimeout(hurry, plays ? most : LINGER);
  };
  return {
    show(sight, closing) {
      if (next) {
        next = sight;
        return;
      }
      if (!closing || closing === closed || shown?.scene !== 'table') {
        put(sight);
        return;
      }
      closed = closing;
      next = sight;
      put({ ...sight, table: closing, scene: 'table' });
      wait();
    },
    playing(now) {
      plays = now;
      if (next) wait();
    },
    hurry,
    leave() {
      clearTimeout(timer);
      next = undefined;
      shown = undefined;
    },
  };
}
