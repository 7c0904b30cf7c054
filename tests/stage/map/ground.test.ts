import type * as Phaser from 'phaser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Light } from '../../../src/stage/light.ts';
import { openGround } from '../../../src/stage/map/ground.ts';
import type { Picture } from '../../../src/stage/map/picture.ts';
import type { World } from '../../../src/stage/map/world.ts';

vi.mock('../../../src/stage/map/land.ts', () => ({
  *drawLand() {
    yield;
  },
}));

/** What hangs in a scene, by the name of its picture. */
function sceneOf(hanging: Set<string>): Phaser.Scene {
  const image = (name: string) => {
    hanging.add(name);
    const one = {
      setOrigin: () => one,
      setDepth: () => one,
      setDisplaySize: () => one,
      destroy: () => hanging.delete(name),
    };
    return one;
  };
  const scene: unknown = {
    add: { image: (_: number, __: number, name: string) => image(name) },
    textures: { exists: () => false, addCanvas: () => undefined, remove: () => undefined },
    game: { loop: { wake: () => undefined } },
  };
  // The door: as much of a scene as a ground asks for.
  return scene as Phaser.Scene;
}

const picture = { width: 10, height: 10 } as Picture;
const world = {} as World;
const light = {} as Light;

describe('the ground of a map', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('document', {
      createElement: () => ({ getContext: () => ({ getImageData: () => undefined }) }),
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('stands until another of the same land is drawn', () => {
    const hanging = new Set<string>();
    const ground = openGround(sceneOf(hanging), world);
    ground.show('isles', 'small', picture, light, { density: 1 });
    vi.runAllTimers();
    expect(hanging.size).toBe(1);
    ground.show('isles', 'large', picture, light, { density: 1 });
    expect(hanging.size).toBe(1);
  });

  it('never lies under the places of another land, nor what was still to be drawn of it', () => {
    const hanging = new Set<string>();
    const ground = openGround(sceneOf(hanging), world);
    ground.show('isles', 'isles small', picture, light, { density: 1 });
    vi.runAllTimers();
    ground.show('peninsula', 'peninsula small', picture, light, { density: 1 });
    expect(hanging.size).toBe(0);
    vi.runAllTimers();
    expect(hanging.size).toBe(1);
  });
});
