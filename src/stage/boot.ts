import * as Phaser from 'phaser';
import { givesWay } from './give-way.ts';

/** Starts the one game of the page in an element, without a scene. Rejects where there is no WebGL. */
export function bootGame(parent: HTMLElement): Promise<Phaser.Game> {
  return new Promise((resolve) => {
    const game: Phaser.Game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent,
      width: 16,
      height: 16,
      transparent: true,
      banner: false,
      // For every count of pictures in one go there would be a program of its own, built when it is first wanted.
      render: { maxTextures: 1, batchSize: 512 },
      audio: { noAudio: true },
      input: {
        keyboard: false,
        gamepad: false,
        touch: { capture: false },
        mouse: { preventDefaultWheel: false },
        // A press on a page that lies over the stage is none on what lies below it.
        windowEvents: false,
      },
      scale: { mode: Phaser.Scale.NONE },
    });
    game.events.once(Phaser.Core.Events.POST_RENDER, () => resolve(game));
  });
}

/** Calls back after each frame. The game is never taken down, and neither is this. */
export function afterFrame(game: Phaser.Game, call: () => void): void {
  game.events.on(Phaser.Core.Events.POST_RENDER, call);
}

/** Leaves a frame to the page where it answers a press, and draws none while nobody looks: it comes when somebody does. Calls back when a frame fails, and draws none after it: else each would fail anew. */
export function guardFrames(game: Phaser.Game, call: (failure: unknown) => void): void {
  const { loop } = game;
  const frame = loop.callback;
  const isPages = givesWay(window);
  loop.callback = (time, delta) => {
    if (document.hidden || isPages()) return;
    try {
      frame(time, delta);
    } catch (failure) {
      loop.stop();
      call(failure);
    }
  };
}

/** Calls back when lost pictures can be painted again. */
export function afterLoss(game: Phaser.Game, call: () => void): void {
  game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, call);
}

/** What the game holds on to now: it is the same after ten games as after one. */
export function holdings(game: Phaser.Game): string {
  const listeners = [game.events, game.scale, game.renderer, game.input.events].reduce(
    (sum, emitter) => sum + emitter.eventNames().reduce((count, name) => count + emitter.listenerCount(name), 0),
    0,
  );
  const objects = game.scene.scenes.reduce((sum, scene) => sum + scene.children.length, 0);
  return [
    `scenes ${game.scene.scenes.length}`,
    `textures ${game.textures.getTextureKeys().length}`,
    `objects ${objects}`,
    `listeners ${listeners}`,
  ].join(', ');
}
