import type { Frame, Show } from '../show.ts';
import type { FrontSight } from '../sight.ts';
import { FrontScene } from './front-scene.ts';

/** The front page as a show of the theatre. It turns and is signed by itself, when it is shown another page. */
export function openFront(): Show<FrontSight, never> {
  const scene = new FrontScene();
  return {
    scene,
    get busy() {
      return scene.busy;
    },
    show: (sight: FrontSight, frame: Frame) => scene.show(sight, frame),
    play: () => undefined,
    skip: () => scene.skip(),
    forget: () => scene.forget(),
  };
}
