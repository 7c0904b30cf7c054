import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** What the stage runs on, as its makers wrote it, part by part; their own bundle holds all of it. */
const HOME = `${dirname(createRequire(import.meta.url).resolve('phaser/package.json')).replaceAll('\\', '/')}/src/`;
const OURS = '\0summitry:phaser';

/** What `import * as Phaser` gives the stage. The files that are only read announce themselves: a scene asks for them by itself. */
const ENTRY = `
import CONST from '~/const.js';
import CoreEvents from '~/core/events/index.js';
import Vector2 from '~/math/Vector2.js';
import RendererEvents from '~/renderer/events/index.js';
import SceneEvents from '~/scene/events/index.js';
import '~/events/EventEmitter.js';
import '~/gameobjects/DisplayList.js';
import '~/gameobjects/UpdateList.js';
import '~/gameobjects/GameObjectCreator.js';
import '~/gameobjects/GameObjectFactory.js';
import '~/gameobjects/container/ContainerFactory.js';
import '~/gameobjects/image/ImageFactory.js';
import '~/gameobjects/graphics/GraphicsFactory.js';
import '~/scene/ScenePlugin.js';
import '~/cameras/2d/CameraManager.js';
import '~/time/Clock.js';
import '~/input/InputPlugin.js';
export { default as Game } from '~/core/Game.js';
export { default as Scene } from '~/scene/Scene.js';
export { default as Scale } from '~/scale/const/SCALE_MODE_CONST.js';
export const WEBGL = CONST.WEBGL;
export const Core = { Events: CoreEvents };
export const Math = { Vector2 };
export const Renderer = { Events: RendererEvents };
export const Scenes = { Events: SceneEvents };
`.replaceAll('~/', HOME);

/** Built only when asked for by name, which this stage never does: filters, tiles, lights, textures that are drawn upon. */
const UNASKED = [
  /^filters\/(?!Controller)\w+\.js$/,
  /^renderer\/webgl\/renderNodes\/filters\/Filter\w+\.js$/,
  /^renderer\/webgl\/renderNodes\/(?:BatchHandlerPointLight|DynamicTextureHandler)\.js$/,
  /^renderer\/webgl\/renderNodes\/(?:submitter\/Submitter|transformer\/Transformer)(?:Tile|TilemapGPULayer)\.js$/,
  /^textures\/DynamicTexture\.js$/,
];

/** Whole shelves, of which what is used here takes one thing. */
const SHELVES: Readonly<Record<string, string>> = {
  'math/index.js': `{ RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') }`,
  'renderer/index.js': `{ Events: require('./events') }`,
  'textures/parsers/index.js': `{ Image: require('./Image') }`,
};

/** What its makers' own builder is told of. */
const FEATURES: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: false,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/**
 * Builds of Phaser what the stage uses: a third of the whole. What is left out stands there as something that says so when it is
 * built. The development server takes the whole.
 */
export function phaserPlugin() {
  return {
    name: 'summitry:phaser',
    apply: 'build' as const,
    enforce: 'pre' as const,
    resolveId: (id: string): string | undefined => (id === 'phaser' ? OURS : undefined),
    load(id: string): string | undefined {
      if (id === OURS) return ENTRY;
      const path = id.replaceAll('\\', '/');
      return path.startsWith(HOME) ? phaserPart(path.slice(HOME.length), readFileSync(id, 'utf8')) : undefined;
    },
  };
}

/** The program of a part, e.g. `math/Vector2.js`, as it is built here. */
export function phaserPart(part: string, program: string): string {
  const shelf = SHELVES[part];
  if (shelf !== undefined) return `module.exports = ${shelf};`;
  if (UNASKED.some((pattern) => pattern.test(part))) {
    return `module.exports = function () { throw new Error('src/cli/phaser-plugin.ts leaves out ${part}'); };`;
  }
  return program.replaceAll(/typeof ([A-Z_]+)\b/g, (asked, feature: string) => String(FEATURES[feature] ?? asked));
}
