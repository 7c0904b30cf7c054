import type * as Phaser from 'phaser';

/** What moves in a scene, one step after another. While it is at rest, nothing of it runs. */
export interface Motion {
  readonly busy: boolean;
  /** Runs a step from 0 to 1 behind those that run already, or so long from now where `delay` is given. Milliseconds. */
  readonly run: (step: Step) => void;
  /** Ends everything where it would have ended. */
  readonly skip: () => void;
}

export interface Step {
  readonly duration: number;
  readonly delay?: number;
  readonly move: (share: number) => void;
  /** Taken away when it is over. */
  readonly props?: readonly Phaser.GameObjects.GameObject[];
  /** Called when it is over and its props are gone. */
  readonly after?: () => unknown;
}

/** Slow at both ends. */
const eased = (share: number): number => 0.5 - Math.cos(Math.PI * share) / 2;

/**
 * Goes by the clock and not by frames: where few frames are drawn a show is no longer, only coarser. What it takes to draw the
 * first of them does not count.
 */
export function openMotion(
  scene: Pick<Phaser.Scene, 'events' | 'game'>,
  clock: () => number = () => performance.now(),
): Motion {
  /** Steps, and when each begins, from the first frame on. */
  const running = new Map<Step, number>();
  /** When the first frame of what runs was drawn. */
  let first: number | undefined;
  let until = 0;
  const passed = (): number => (first === undefined ? 0 : clock() - first);
  const end = (step: Step): void => {
    if (!running.delete(step)) return;
    if (running.size === 0) {
      first = undefined;
      until = 0;
    }
    step.move(1);
    for (const prop of step.props ?? []) prop.destroy();
    step.after?.();
  };
  scene.events.on('update', () => {
    if (running.size === 0) return;
    first ??= clock();
    const now = passed();
    // What is called at the end of a step may run another.
    const steps = Array.from(running);
    for (const [step, from] of steps) {
      const share = (now - from) / step.duration;
      if (share >= 1) end(step);
      else if (share >= 0) step.move(eased(share));
    }
  });
  return {
    get busy() {
      return running.size > 0;
    },
    run(step) {
      const now = passed();
      const from = step.delay === undefined ? Math.max(now, until) : now + step.delay;
      until = Math.max(until, from + step.duration);
      running.set(step, from);
      if (from === now) step.move(0);
      scene.game.loop.wake();
    },
    skip() {
      const steps = Array.from(running.keys());
      for (const step of steps) end(step);
    },
  };
}

/** Whether what moves is unwelcome: by the device, or by the settings of the page. */
export function wantsStillness(): boolean {
  return (
    document.documentElement.dataset['motion'] === 'less' ||
    window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
