import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  cycles,
  impurities,
  lengthFaults,
  mirrorFaults,
  nameFaults,
  packageFaults,
  roomFaults,
  strays,
  type Files,
  type House,
} from './architecture/house.ts';
import { namedScenarios, OWN_WORDS, scenarioNames } from './architecture/names.ts';

/** The game without its face: everything that runs in a worker or a terminal as well as on a page. */
const GAME = ['kit', 'scenario', 'rules', 'kernel', 'machine', 'session', 'minds', 'lab', 'debrief', 'classroom'];

/** Rooms from the ground up: each may import values only from the rooms it names. */
const HOUSE: House = {
  kit: { rooms: [], packages: ['seedrandom', '@noble/hashes'], pure: true },
  scenario: { rooms: ['kit'], packages: ['yaml', 'zod', '@marcbachmann/cel-js'], pure: true },
  rules: { rooms: ['kit', 'scenario'], packages: [], pure: true },
  kernel: { rooms: ['kit', 'rules'], packages: [], pure: true },
  machine: { rooms: ['kit', 'rules'], packages: ['xstate'], pure: true },
  session: { rooms: ['kit', 'rules', 'machine', 'kernel'], packages: [], pure: true },
  minds: { rooms: ['kit', 'rules', 'kernel'], packages: [], pure: true },
  lab: { rooms: ['kit', 'rules', 'kernel', 'minds'], packages: [], pure: true },
  debrief: { rooms: ['kit', 'rules', 'kernel', 'minds', 'lab'], packages: [], pure: true },
  classroom: { rooms: ['kit', 'rules', 'kernel', 'debrief'], packages: [], pure: true },
  // Languages order their words and write their numbers each in its own way.
  words: { rooms: ['kit'], packages: ['es-hangul'], pure: true, globals: ['Intl', 'localeCompare'] },
  ui: { rooms: ['words'], packages: ['preact'], pure: false, assets: true },
  stage: { rooms: ['words'], packages: ['phaser', 'd3-geo', 'topojson-client'], pure: false, assets: true },
  app: {
    rooms: [...GAME, 'words', 'ui', 'stage'],
    packages: ['idb', 'fflate', 'preact', 'virtual:scenarios'],
    pure: false,
    assets: true,
  },
  cli: {
    rooms: [...GAME, 'words'],
    packages: ['commander', 'fflate', 'node:', 'subset-font'],
    pure: false,
  },
};

const LENGTHS = { median: 80, percentile95: 250, longest: 300 };

/** What stands in tests/ beside the rooms. */
const OTHER_TESTS = {
  architecture: 'the guard of this table',
  bench: 'measurements, run by hand',
  fixtures: 'what several tests read',
  journeys: 'the built page in a browser',
  scenarios: 'the shipped scenarios',
  shots: 'pictures of every screen, taken by hand',
  soak: 'what takes long',
  together: 'several rooms held against each other',
};

const TOP = resolve(import.meta.dirname, '..');

function read(folder: string, wanted: RegExp): [string, string][] {
  const entries = readdirSync(join(TOP, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(TOP.length + 1)
        .replaceAll('\\', '/'),
    )
    .map((path) => [path, wanted.test(path) ? readFileSync(join(TOP, path), 'utf8') : '']);
}

function project(): Files {
  const folders = new Set(readdirSync(TOP));
  return new Map([
    ...['src', 'tests', 'scenarios']
      .filter((folder) => folders.has(folder))
      .flatMap((folder) => read(folder, /^src\/.*\.(tsx?|css|json|html|svg)$|^scenarios\/[^/]+\/scenario\.yaml$/)),
    ['index.html', readFileSync(join(TOP, 'index.html'), 'utf8')],
  ]);
}

describe('the house', () => {
  const files = project();

  it('is built from the ground up: a room rests only on rooms before it', () => {
    const order = Object.keys(HOUSE);
    for (const [name, { rooms }] of Object.entries(HOUSE)) {
      expect(order.slice(0, order.indexOf(name)), name).toEqual(expect.arrayContaining([...rooms]));
    }
  });

  it('has no file outside its rooms', () => {
    expect(strays(files, HOUSE)).toEqual([]);
  });
  it('imports values only from rooms further down', () => {
    expect(roomFaults(files, HOUSE)).toEqual([]);
  });
  it('lets each third party into its own rooms alone', () => {
    expect(packageFaults(files, HOUSE)).toEqual([]);
  });
  it('has no circle of imports', () => {
    expect(cycles(files)).toEqual([]);
  });
  it('keeps clocks, dice and the page out of its pure rooms', () => {
    expect(impurities(files, HOUSE)).toEqual([]);
  });
  it('has short files', () => {
    expect(lengthFaults(files, LENGTHS)).toEqual([]);
  });
  it('calls files by what they hold, in lower-kebab', () => {
    expect(nameFaults(files)).toEqual([]);
  });
  it('is mirrored by its tests', () => {
    expect(mirrorFaults(files, HOUSE, OTHER_TESTS)).toEqual([]);
  });
  it('knows no shipped scenario by name', () => {
    expect(namedScenarios(files)).toEqual([]);
  });
});

const planted = (files: Readonly<Record<string, string>>): Files => new Map(Object.entries(files));

const SCENARIO = [
  'parties: { us: { name: United States }, rok: { name: South Korea }, dprk: { name: North Korea }, day: {} }',
  'places: { singapore: { name: Singapore } }',
  'tracks: { detainee: { each: { kim_dong_chul: Kim } }, talks: {} }',
  'issues: { sanctions: {}, venue: {}, days: {} }',
].join('\n');

describe('the guard sees', () => {
  it.each([
    ['a file beside the rooms', { 'src/main.ts': '' }],
    ['a room nobody planned', { 'src/engine/core.ts': '' }],
  ])('%s', (_, files) => {
    expect(strays(planted(files), HOUSE)).toHaveLength(1);
  });

  it.each([
    ['an import from a room above', { 'src/rules/a.ts': `import { b } from '../kernel/b.ts';` }],
    ['values among types', { 'src/rules/a.ts': `import { b, type C } from '../kernel/b.ts';` }],
    ['types that stay as an import for effect', { 'src/rules/a.ts': `import { type C } from '../kernel/b.ts';` }],
    ['a passing on', { 'src/kit/a.ts': `export * from '../rules/b.ts';` }],
    ['a lazy import', { 'src/ui/a.ts': `void import('../stage/b.ts');` }],
    ['a worker of another room', { 'src/ui/a.ts': `new Worker(new URL('../app/b.ts', import.meta.url));` }],
    ['a missing ending', { 'src/rules/a.ts': `import { b } from './b';` }],
    ['an asset in a pure room', { 'src/rules/a.ts': `import b from '../../assets/b.json';` }],
    ['a test in the code', { 'src/app/a.ts': `import { b } from '../../tests/b.ts';` }],
  ])('%s', (_, files) => {
    expect(roomFaults(planted(files), HOUSE)).toHaveLength(1);
  });

  it.each([
    ['Phaser outside the stage', { 'src/ui/a.ts': `import Phaser from 'phaser';` }],
    ['types of a third party', { 'src/session/a.ts': `import type { Actor } from 'xstate';` }],
    ['a type from a third party in passing', { 'src/rules/a.ts': `export type A = import('zod').ZodType;` }],
    ['a part of a package', { 'src/rules/a.ts': `import { sha256 } from '@noble/hashes/sha2.js';` }],
    ['Node outside the command', { 'src/lab/a.ts': `import { readFileSync } from 'node:fs';` }],
    ['a lazy import of what only the program knows', { 'src/app/a.ts': 'const a = (name: string) => import(name);' }],
  ])('%s', (_, files) => {
    expect(packageFaults(planted(files), HOUSE)).toHaveLength(1);
  });

  it.each([
    ['two files in a circle', { 'src/kit/a.ts': `import './b.ts';`, 'src/kit/b.ts': `export { a } from './a.ts';` }],
    ['a file that imports itself', { 'src/kit/a.ts': `import './a.ts';` }],
  ])('%s', (_, files) => {
    expect(cycles(planted(files))).toHaveLength(1);
  });

  it.each([
    'Math.random()',
    'Math.exp(1)',
    'const { random } = Math',
    "Math['random']()",
    '2 ** 0.5',
    'let a = 2; a **= 0.5',
    'Date.now()',
    'new Date()',
    'performance.now()',
    'setTimeout(() => {}, 1)',
    'document.title',
    'const here = { window }',
    'globalThis.process',
    'fetch("./a")',
    'new Function("return 1")',
    'eval("1")',
    '"a".localeCompare("b")',
    'new Intl.NumberFormat()',
    '(1).toLocaleString()',
    'process.env',
    'console.log(1)',
  ])('%s in a pure room', (code) => {
    expect(impurities(planted({ 'src/minds/a.ts': code }), HOUSE)).toHaveLength(1);
  });

  it('files that are too long, one by one and together', () => {
    const lines = (count: number): string => 'a;\n'.repeat(count);
    expect(lengthFaults(planted({ 'src/kit/a.ts': lines(300), 'src/kit/b.ts': lines(1) }), LENGTHS)).toEqual([
      'the 95th percentile is 300 lines',
    ]);
    expect(lengthFaults(planted({ 'src/kit/a.ts': lines(301) }), LENGTHS)).toEqual([
      'src/kit/a.ts has 301 lines',
      'the median file has 301 lines',
      'the 95th percentile is 301 lines',
    ]);
  });

  it.each(['src/kit/Result.ts', 'src/kit/table_offer.ts', 'src/kit/utils.ts', 'src/ui/helpers/a.ts'])(
    'the name %s',
    (path) => {
      expect(nameFaults(planted({ [path]: '' }))).toHaveLength(1);
    },
  );

  it.each(['tests/kit/gone.test.ts', 'tests/rules/belief/gone.table.test.ts', 'tests/unknown/a.ts'])(
    'that %s has no counterpart',
    (path) => {
      expect(mirrorFaults(planted({ [path]: '', 'src/kit/a.ts': '' }), HOUSE, OTHER_TESTS)).toHaveLength(1);
    },
  );

  it.each([
    ['a short id as a text', `const seat = 'us';`],
    ['a short id in an identifier', 'const usBelief = 1;'],
    ['a party before a dot', `const order = 'rok.vow';`],
    ['a party before a dot, though the code has its word', `const order = 'day.vow';`],
    ['a party alone, though the code has its word', `const party = 'day';`],
    ['a proper name in an identifier', 'const dprkBelief = 1;'],
    ['a proper name in capitals in an identifier', 'const DPRKBelief = 1;'],
    ['a display name in an identifier', 'const northKorea = 1;'],
    ['a display name within a text', 'const title = `Welcome to Singapore, ${1}`;'],
    ['a place as a key', 'const at = { singapore: [1, 103] };'],
    ['a track in an identifier', 'const detaineeTrack = 1;'],
    ['a track before a dot', `const key = 'detainee.each';`],
    ['several of a track within a text', `const told = 'the three detainees';`],
    ['one of an issue within a text', 'const told = `A sanction on ${1}`;'],
    ['an issue as a property', 'const level = levels.sanctions;'],
    ['an issue as an identifier', 'const venue = 1;'],
    ['an issue as the type of a property', 'interface Spot { readonly venue: boolean }'],
    ['an issue in capitals', 'const MOST_VENUES = 1;'],
    ['a copy of a track', `free('kim_dong_chul');`],
    ['a copy of a track in an identifier', 'const freedKimDongChul = 1;'],
  ])('%s', (_, code) => {
    const files = planted({ 'src/rules/a.ts': code, 'scenarios/korea/scenario.yaml': SCENARIO });
    expect(namedScenarios(files)).toHaveLength(1);
  });

  it.each(Object.keys(OWN_WORDS))('that its own word %s is an id of a shipped scenario', (word) => {
    const scenarios = [...project()].filter(([path]) => path.startsWith('scenarios/'));
    const ids = scenarioNames(new Map(scenarios)).map(({ id }) => id.replace(/s$/, ''));
    expect(ids).toContain(word.replace(/s$/, ''));
  });

  it('a name on the page', () => {
    const files = planted({ 'index.html': '<p>North Korea</p>', 'scenarios/korea/scenario.yaml': SCENARIO });
    expect(namedScenarios(files)).toEqual(['index.html:1 names North Korea of korea']);
  });
});

describe('the guard lets pass', () => {
  const files = planted({
    'scenarios/korea/scenario.yaml': SCENARIO,
    'src/kit/a.ts': `export const root = Math.sqrt(2) * Math.PI;`,
    'src/kit/b.ts': `import { a } from './a.ts'; export const later = (window: number) => window + a;`,
    'src/rules/a.ts': [
      `import { a } from '../kit/a.ts';`,
      `import type { Cue } from '../session/cue.ts';`,
      `export interface Clock { readonly process: string; readonly at: Date }`,
      `export const kinds = { document: a, focus: 'talks', days: 'from day to day', note: 'use of detail' } as const;`,
      `export const read = (view: { process: Cue }) => view.process;`,
    ].join('\n'),
    'src/session/cue.ts': `import type { Clock } from '../rules/a.ts'; export type Cue = Clock;`,
    'src/words/a.ts': `export const order = (a: string, b: string) => a.localeCompare(b); new Intl.PluralRules();`,
    'src/stage/a.ts': `import map from '../../assets/geo/map.json'; import './a.css'; import * as Phaser from 'phaser';`,
    'src/ui/panel/list.tsx': `export const list = <p>{Date.now()}</p>;`,
    'tests/ui/panel.test.ts': '',
    'tests/ui/panel/list.keyboard.test.tsx': '',
    'tests/journeys/a.test.ts': '',
  });

  it.each([
    ['rooms', strays(files, HOUSE)],
    ['imports', roomFaults(files, HOUSE)],
    ['third parties', packageFaults(files, HOUSE)],
    ['circles', cycles(files)],
    ['purity', impurities(files, HOUSE)],
    ['lengths', lengthFaults(files, LENGTHS)],
    ['names of files', nameFaults(files)],
    ['mirror', mirrorFaults(files, HOUSE, OTHER_TESTS)],
    ['names of scenarios', namedScenarios(files)],
  ])('what keeps to the table: %s', (_, faults) => {
    expect(faults).toEqual([]);
  });
});
