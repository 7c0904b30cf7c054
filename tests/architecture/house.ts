import { dirname, join } from 'node:path/posix';
import { readSource, type Source } from './source.ts';

/** Paths from the top of the project to contents. */
export type Files = ReadonlyMap<string, string>;

export interface Room {
  /** Rooms whose values it may import; types are free. Its own are always its own. */
  readonly rooms: readonly string[];
  /** Third parties it may know at all, values or types. `node:` stands for Node's own modules. */
  readonly packages: readonly string[];
  /** A pure room gives the same answer everywhere and always: no clock, no dice, no page, no engine's own arithmetic. */
  readonly pure: boolean;
  /** Globals a pure room may read all the same, because they are its matter. */
  readonly globals?: readonly string[];
  /** Files from outside src/ that it may bring in. */
  readonly assets?: boolean;
}

export type House = Readonly<Record<string, Room>>;

export interface Lengths {
  readonly median: number;
  readonly percentile95: number;
  readonly longest: number;
}

const CODE = /\.tsx?$/;

function words(text: string): string[] {
  return text.split(' ');
}

const sources = new Map<string, Source>();

function sourceOf(path: string, code: string): Source {
  const key = `${path}\n${code}`;
  const known = sources.get(key) ?? readSource(path, code);
  sources.set(key, known);
  return known;
}

export function codeIn(files: Files): (readonly [path: string, source: Source])[] {
  return [...files]
    .filter(([path]) => path.startsWith('src/') && CODE.test(path))
    .map(([path, code]) => [path, sourceOf(path, code)]);
}

export const roomOf = (path: string): string => path.split('/')[1] ?? '';

/** Files of src/ that stand in no room of the table. */
export function strays(files: Files, house: House): string[] {
  return [...files.keys()]
    .filter((path) => path.startsWith('src/') && path !== 'src/README.md')
    .filter((path) => path.split('/').length < 3 || !(roomOf(path) in house));
}

/** Where a relative import leads, without the query a bundler may want. */
function target(from: string, specifier: string): string {
  return join(dirname(from), specifier.replace(/\?.*$/, ''));
}

export function roomFaults(files: Files, house: House): string[] {
  return codeIn(files).flatMap(([path, { imports }]) => {
    const from = roomOf(path);
    const room = house[from];
    return imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .flatMap(({ specifier, line, typeOnly }) => {
        const to = target(path, specifier);
        const place = `${path}:${line}`;
        if (!/\.[a-z0-9]+$/.test(to)) return [`${place} imports ${specifier} without the file's ending`];
        if (!to.startsWith('src/')) {
          return room?.assets === true && to.startsWith('assets/') ? [] : [`${place} reaches out of src/ to ${to}`];
        }
        const free = typeOnly || roomOf(to) === from || room?.rooms.includes(roomOf(to)) === true;
        return free ? [] : [`${place} imports ${to}: ${from} may not import ${roomOf(to)}`];
      });
  });
}

export function packageFaults(files: Files, house: House): string[] {
  return codeIn(files).flatMap(([path, { imports }]) => {
    const allowed = house[roomOf(path)]?.packages ?? [];
    return imports
      .filter(({ specifier }) => !specifier.startsWith('.'))
      .filter(({ specifier }) => !allowed.includes(packageOf(specifier)))
      .map(({ specifier, line }) => `${path}:${line} imports ${specifier}: not for ${roomOf(path)}`);
  });
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Circles of imports that exist when the program runs, each as the path around it. */
export function cycles(files: Files): string[] {
  const edges = new Map(
    codeIn(files).map(([path, { imports }]) => [
      path,
      imports
        .filter(({ specifier, typeOnly }) => specifier.startsWith('.') && !typeOnly)
        .map(({ specifier }) => target(path, specifier)),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    else if (!done.has(path)) for (const next of edges.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return found;
}

/** What every engine computes alike. The rest of `Math` may differ in the last digit from one to the next. */
const STEADY_MATH = new Set(
  words('abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2'),
);

const UNSTEADY = new Set([
  ...words('Date Intl Temporal Math eval Function WeakRef FinalizationRegistry globalThis self performance crypto'),
  ...words('setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame requestIdleCallback'),
  ...words('document window navigator location history localStorage sessionStorage indexedDB caches'),
  ...words('fetch XMLHttpRequest WebSocket EventSource Worker postMessage process console require Buffer'),
]);

const UNSTEADY_PROPERTIES = new Set(
  words('localeCompare toLocaleString toLocaleDateString toLocaleTimeString toLocaleLowerCase toLocaleUpperCase'),
);

function unsteady(name: string): boolean {
  return name.startsWith('Math.') ? !STEADY_MATH.has(name.slice('Math.'.length)) : UNSTEADY.has(name);
}

export function impurities(files: Files, house: House): string[] {
  return codeIn(files).flatMap(([path, source]) => {
    const room = house[roomOf(path)];
    if (room?.pure !== true) return [];
    const found = [
      ...source.globals.filter(({ text }) => unsteady(text)),
      ...source.properties.filter(({ text }) => UNSTEADY_PROPERTIES.has(text)),
      // The power operator is Math.pow under another name.
      ...source.operators.filter(({ text }) => text === '**' || text === '**='),
    ];
    return found
      .filter(({ text }) => room.globals?.includes(text) !== true)
      .map(({ text, line }) => `${path}:${line} uses ${text}: ${roomOf(path)} is pure`);
  });
}

export function lengthFaults(files: Files, { median, percentile95, longest }: Lengths): string[] {
  const lengths = [...files]
    .filter(([path]) => path.startsWith('src/') && /\.(tsx?|css)$/.test(path))
    .map(([path, text]) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .toSorted((one, other) => one.lines - other.lines);
  const share = (part: number): number => lengths[Math.ceil(part * lengths.length) - 1]?.lines ?? 0;
  return [
    ...lengths.filter(({ lines }) => lines > longest).map(({ path, lines }) => `${path} has ${lines} lines`),
    ...(share(0.5) > median ? [`the median file has ${share(0.5)} lines`] : []),
    ...(share(0.95) > percentile95 ? [`the 95th percentile is ${share(0.95)} lines`] : []),
  ];
}

/** Names say what a file holds: lower-kebab, and none that could hold anything. */
export function nameFaults(files: Files): string[] {
  return [...files.keys()]
    .filter((path) => path.startsWith('src/') && !path.endsWith('/README.md'))
    .filter((path) => {
      const parts = path.split('/').slice(1);
      const kebab = parts.every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(part));
      return !kebab || parts.some((part) => /^(utils?|helpers?|common|misc|shared|stuff)(\.|$)/.test(part));
    })
    .map((path) => `${path} is not a good name`);
}

/** Tests stand where their subject stands: tests/rules/apply.test.ts beside src/rules/apply.ts or src/rules/apply/. */
export function mirrorFaults(files: Files, house: House, others: Readonly<Record<string, string>>): string[] {
  const paths = [...files.keys()];
  return paths
    .filter((path) => /^tests\/.+\//.test(path))
    .flatMap((path) => {
      const room = roomOf(path);
      if (room in others) return [];
      if (!(room in house)) return [`${path} stands in no room and no known folder of tests`];
      if (!/\.test\.tsx?$/.test(path)) return [];
      // apply.table.test.ts and apply.test.ts are both about apply.
      const subject = path.replace(/^tests\//, 'src/').replace(/\.[^/]*$/, '');
      const known = [`${subject}.ts`, `${subject}.tsx`].some((file) => files.has(file));
      const folder = paths.some((file) => file.startsWith(`${subject}/`));
      return known || folder ? [] : [`${path} tests nothing: there is no ${subject}.ts and no ${subject}/`];
    });
}
