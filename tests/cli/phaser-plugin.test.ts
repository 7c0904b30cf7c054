import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, it } from 'vitest';
import { phaserPart, phaserPlugin } from '../../src/cli/phaser-plugin.ts';

const STAGE = resolve(import.meta.dirname, '../../src/stage');
const WHOLE = resolve(import.meta.dirname, '../../node_modules/phaser/src');
const plugin = phaserPlugin();
const entry = plugin.load(plugin.resolveId('phaser') ?? '') ?? '';

const files = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.replaceAll('\\', '/'));

/** Every `Phaser.A.B` that is a value, as `A.B`; types are gone when the page runs. */
function named(file: string): string[] {
  const found: string[] = [];
  const text = readFileSync(file, 'utf8');
  new Visitor({
    MemberExpression({ start, end }) {
      const path = /^Phaser\.((?:[A-Z]\w*\.)*[A-Z]\w*)$/.exec(text.slice(start, end))?.[1];
      if (path !== undefined) found.push(path);
    },
  }).visit(parseSync(file, text).program);
  return found;
}

it('all that the stage names of Phaser is built in', () => {
  const names = new Set(files(STAGE, '.ts').flatMap((file) => named(join(STAGE, file))));
  expect([...names]).toContain('Scenes.Events');
  const given = new Set<string>();
  for (const [, name = ''] of entry.matchAll(/export \{ default as (\w+) \}/g)) given.add(name);
  for (const [, name = '', value = ''] of entry.matchAll(/export const (\w+) = (.*);/g)) {
    given.add(name);
    for (const [, member = ''] of value.matchAll(/(\w+)(?=[,: }])/g)) given.add(`${name}.${member}`);
  }
  // Of events and modes a whole list is given.
  const missing = [...names].filter((name) => !given.has(name) && !given.has(name.split('.').slice(0, -1).join('.')));
  expect(missing).toEqual([]);
});

/** Every `….add.thing` and `….make.thing`, however it is broken over lines. */
function made(file: string): string[] {
  const found: string[] = [];
  const text = readFileSync(file, 'utf8');
  new Visitor({
    MemberExpression({ start, end }) {
      const thing = /\b(?:add|make)\s*\.\s*(\w+)$/.exec(text.slice(start, end))?.[1];
      if (thing !== undefined) found.push(thing);
    },
  }).visit(parseSync(file, text).program);
  return found;
}

it('all that the stage puts into a scene can be made', () => {
  const things = new Set(files(STAGE, '.ts').flatMap((file) => made(join(STAGE, file))));
  const paths = [...entry.matchAll(/import '([^']+)'/g)].map(([, path = '']) => path);
  const makes = paths.map(
    (path) => /Object(?:Factory|Creator)\.register\('(\w+)'/.exec(readFileSync(path, 'utf8'))?.[1],
  );
  expect([...things]).toContain('graphics');
  expect([...things].filter((thing) => !makes.includes(thing))).toEqual([]);
});

it('all that is built in is there, and with it all that no scene starts without', () => {
  const paths = [...entry.matchAll(/(?:from|import) '([^']+)'/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  const announced = paths.map((path) => /register\('(\w+)'/.exec(readFileSync(path, 'utf8'))?.[1]);
  const list = readFileSync(join(WHOLE, 'plugins/DefaultPlugins.js'), 'utf8');
  const wanted = /CoreScene: \[(.*?)\]/s.exec(list)?.[1]?.match(/\w+/g) ?? [];
  expect(wanted).toContain('EventEmitter');
  expect(wanted.filter((name) => !announced.includes(name))).toEqual([]);
});

it('a part that is left out says so when it is built, and only then', () => {
  const parts = files(WHOLE, '.js');
  const left = parts.filter((part) => phaserPart(part, '').includes('leaves out'));
  // What is a base of other parts, or built with every game, stays.
  for (const part of ['filters/Glow.js', 'textures/DynamicTexture.js']) expect(left).toContain(part);
  for (const part of ['filters/Controller.js', 'textures/Texture.js']) expect(left).not.toContain(part);
  const bases = parts.flatMap((part) => {
    const text = readFileSync(join(WHOLE, part), 'utf8');
    const name = /Extends: (\w+)/.exec(text)?.[1];
    const from = name === undefined ? undefined : new RegExp(`${name} = require\\('(.+?)'\\)`).exec(text)?.[1];
    if (from === undefined || left.includes(part)) return [];
    return [`${join(part, '..', from).replaceAll('\\', '/').replace(/\.js$/, '')}.js`];
  });
  expect(bases.length).toBeGreaterThan(20);
  // A part that stays is built upon none that is left out: it would fail as soon as it is read.
  expect(bases.filter((base) => left.includes(base))).toEqual([]);
});

it('what its makers ask their builder is answered', () => {
  const asked = `if (typeof WEBGL_RENDERER) a(); if (typeof CANVAS_RENDERER) b(); if (typeof window === 'undefined') c();`;
  expect(phaserPart('core/CreateRenderer.js', asked)).toBe(
    `if (true) a(); if (false) b(); if (typeof window === 'undefined') c();`,
  );
});
