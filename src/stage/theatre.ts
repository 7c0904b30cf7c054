import * as Phaser from 'phaser';
import { loadLand } from './land.ts';
import { MapScene } from './map-scene.ts';
import type { Journey, Scenery } from './scenery.ts';

/** The one stage of the page. It is built once, moved from place to place, and never taken down. */
export interface Theatre {
  /** Puts the stage into an element and keeps to its size. */
  readonly attach: (host: HTMLElement) => void;
  readonly detach: () => void;
  readonly show: (scenery: Scenery) => void;
  readonly play: (journeys: readonly Journey[]) => void;
}

const MOST_DENSITY = 2;
const NAME_FONTS = [
  "400 12px 'Public Sans Variable'",
  "600 12px 'Public Sans Variable'",
  "400 12px 'Noto Sans KR Variable'",
  "600 12px 'Noto Sans KR Variable'",
];

let built: Promise<Theatre> | undefined;

/** Builds the theatre, or returns the one that stands. Rejects where there is no WebGL. */
export function openTheatre(): Promise<Theatre> {
  built ??= build();
  return built;
}

async function build(): Promise<Theatre> {
  const land = await loadLand();
  const scene = new MapScene();
  scene.setLand(land);
  // The game stands in an element of its own, which moves from page to page.
  const holder = document.createElement('div');
  holder.className = 'theatre';
  // Whatever is drawn here also stands in the text of the page.
  holder.ariaHidden = 'true';
  const density = Math.min(MOST_DENSITY, Math.max(1, window.devicePixelRatio));
  const game = await boot(holder, scene);
  let scenery: Scenery | undefined;
  let host: HTMLElement | undefined;

  const frame = (): void => {
    if (host) game.loop.wake();
  };
  const draw = (): void => {
    const width = host?.clientWidth ?? 0;
    const height = host?.clientHeight ?? 0;
    if (!scenery || width === 0 || height === 0) return;
    game.scale.resize(Math.round(width * density), Math.round(height * density));
    scene.show(scenery, width, height, density);
    frame();
  };
  const size = new ResizeObserver(draw);
  // One frame shows what changed; without motion there is no reason for another.
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    if (!scene.busy) game.loop.sleep();
  });
  game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
    scene.forget();
    draw();
  });

  /** Names are drawn as pictures of text: once their letters have come, they are drawn again. */
  const drawLettered = async (): Promise<void> => {
    const names = scenery?.spots.map(({ name }) => name).join('') ?? '';
    await Promise.all(NAME_FONTS.map(async (font) => document.fonts.load(font, names)));
    draw();
  };

  return {
    attach: (element) => {
      host = element;
      element.append(holder);
      size.observe(element);
      draw();
    },
    detach: () => {
      size.disconnect();
      holder.remove();
      host = undefined;
      game.loop.sleep();
    },
    show: (next) => {
      const same = JSON.stringify(next) === JSON.stringify(scenery);
      scenery = next;
      if (same) return;
      draw();
      // Where the letters do not come, the names stay in what the machine has.
      drawLettered().catch(() => undefined);
    },
    play: (journeys) => {
      scene.play(journeys, window.matchMedia('(prefers-reduced-motion: reduce)').matches);
      frame();
    },
  };
}

function boot(parent: HTMLElement, scene: MapScene): Promise<Phaser.Game> {
  return new Promise((resolve) => {
    const game: Phaser.Game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent,
      width: 16,
      height: 16,
      backgroundColor: '#0a1118',
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, gamepad: false, touch: { capture: false }, mouse: { preventDefaultWheel: false } },
      scale: { mode: Phaser.Scale.NONE },
      scene,
    });
    game.events.once(Phaser.Core.Events.POST_RENDER, () => resolve(game));
  });
}
