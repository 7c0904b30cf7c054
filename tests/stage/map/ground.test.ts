import type * as Phaser from 'phaser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Light } from '../../../src/stage/light.ts';
import { canvasLayer } from '../../../src/stage/map/canvas-layer.ts';
import { openGround, type Ground } from '../../../src/stage/map/ground.ts';
import type { Picture } from '../../../src/stage/map/picture.ts';
import type { World } from '../../../src/stage/map/world.ts';

vi.mock('../../../src/stage/map/land.ts', () => ({
  *drawLand() {
    yield;
  },
}));

interface Hung {
  readonly width: number;
  readonly height: number;
  scale: readonly number[];
  at: readonly number[];
}

/** What hangs in a scene, by the name of its picture: how large it was painted, how it is drawn out, and where its corner is. */
function sceneOf(hanging: Map<string, Hung>): Phaser.Scene {
  const painted = new Map<string, { readonly width: number; readonly height: number }>();
  const image = (name: string) => {
    const { width = 0, height = 0 } = painted.get(name) ?? {};
    const hung: Hung = { width, height, scale: [1, 1], at: [0, 0] };
    hanging.set(name, hung);
    const one = {
      width,
      height,
      setOrigin: () => one,
      setDepth: () => one,
      setScale(x: number, y = x) {
        hung.scale = [x, y];
        return one;
      },
      setPosition(x: number, y: number) {
        hung.at = [x, y];
        return one;
      },
      destroy: () => hanging.delete(name),
    };
    return one;
  };
  const scene: unknown = {
    add: { image: (_: number, __: number, name: string) => image(name) },
    textures: {
      exists: () => false,
      addCanvas: (name: string, canvas: HTMLCanvasElement) => painted.set(name, canvas),
      remove: () => undefined,
    },
    game: { loop: { wake: () => undefined } },
  };
  // The door: as much of a scene as a ground asks for.
  return scene as Phaser.Scene;
}

const pictureOf = (width: number, height: number): Picture => ({ width, height }) as Picture;
const world = {} as World;
const light = {} as Light;
const brush = { getImageData: () => undefined, setTransform: () => undefined };

describe('the ground of a map', () => {
  let hanging: Map<string, Hung>;
  let ground: Ground;
  /** Shows a picture of a land in a size, with names over it. */
  const show = (land: string, width: number, height: number): void =>
    ground.show(land, `${land} ${width} ${height}`, pictureOf(width, height), light, { density: 1 }, () =>
      names.paint(width, height, 1, () => undefined),
    );
  let names: ReturnType<typeof canvasLayer>;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('document', { createElement: () => ({ getContext: () => brush }) });
    hanging = new Map();
    const scene = sceneOf(hanging);
    names = canvasLayer(scene, 'names', 1);
    ground = openGround(scene, world, names);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const seen = (): readonly string[] => [...hanging.keys()].toSorted();

  it('comes before any name that lies over it', () => {
    show('isles', 100, 100);
    expect([seen(), ground.stands()]).toEqual([[], false]);
    vi.runAllTimers();
    expect([seen(), ground.stands()]).toEqual([['map-ground', 'names'], true]);
  });

  it('has new names over it at once where it stands', () => {
    show('isles', 100, 100);
    vi.runAllTimers();
    names.drop();
    show('isles', 100, 100);
    expect(seen()).toEqual(['map-ground', 'names']);
  });

  it('is never drawn out while the window is pulled: land and names stay one picture, whole, in the middle', () => {
    show('isles', 100, 100);
    vi.runAllTimers();
    show('isles', 300, 200);
    const half = { width: 100, height: 100, scale: [2, 2], at: [50, 0] };
    expect(Object.fromEntries(hanging)).toEqual({ 'map-ground': half, names: half });
    show('isles', 50, 80);
    const small = { width: 100, height: 100, scale: [0.5, 0.5], at: [0, 15] };
    expect(Object.fromEntries(hanging)).toEqual({ 'map-ground': small, names: small });
    vi.runAllTimers();
    const whole = { width: 50, height: 80, scale: [1, 1], at: [0, 0] };
    expect(Object.fromEntries(hanging)).toEqual({ 'map-ground': whole, names: whole });
  });

  it('never lies under the places of another land, nor what was still to be drawn of it', () => {
    show('isles', 100, 100);
    vi.runAllTimers();
    show('peninsula', 100, 100);
    expect(seen()).toEqual([]);
    vi.runAllTimers();
    expect(seen()).toEqual(['map-ground', 'names']);
  });

  it('is not seen bare in another size after a game was struck', () => {
    show('isles', 100, 100);
    vi.runAllTimers();
    ground.strike();
    show('isles', 300, 200);
    expect(seen()).toEqual([]);
  });

  it('is not covered by the names of a game that was struck while it was drawn', () => {
    show('isles', 100, 100);
    ground.strike();
    vi.runAllTimers();
    expect(seen()).toEqual(['map-ground']);
  });
});
