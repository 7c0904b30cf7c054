import type * as Phaser from 'phaser';

/** What moves in a scene, one step after another. While it is at rest, nothing of it runs. */
export interface Motion {
  readonly busy: boolean;
  /** Runs a step from 0 to 1 behind those that run already, or at once beside them where `delay` is given. Milliseconds. */
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
}

export function openMotion(scene: Phaser.Scene): Motion {
  const running = new Map<Phaser.Tweens.Tween, Step>();
  let until = 0;
  const end = (tween: Phaser.Tweens.Tween): void => {
    const step = running.get(tween);
    if (!step || !running.delete(tween)) return;
    if (running.size === 0) until = 0;
    step.move(1);
    for (const prop of step.props ?? []) prop.destroy();
  };
  return {
    get busy() {
      return running.size > 0;
    },
    run(step) {
      const delay = step.delay ?? until;
      until = Math.max(until, delay + step.duration);
      const tween = scene.tweens.addCounter({
        from: 0,
        to: 1,
        delay,
        duration: step.duration,
        ease: 'Sine.easeInOut',
        onUpdate: () => step.move(tween.getValue() ?? 1),
        onComplete: () => end(tween),
      });
      running.set(tween, step);
      scene.game.loop.wake();
    },
    skip() {
      for (const tween of running.keys()) {
        end(tween);
        tween.remove();
      }
    },
  };
}

/** Whether the reader asked for stillness. */
export function wantsStillness(): boolean {
  return (
    document.documentElement.dataset['motion'] === 'less' ||
    window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
