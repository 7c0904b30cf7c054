import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rulebookOf } from '../rules/compile.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { cardOf, type ScenarioCard } from '../scenario/card.ts';
import type { Problem } from '../scenario/problem.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenarioFiles, SHIPPED, shippedIds } from './scenario-files.ts';
import { SINGLE } from './single-plugin.ts';

const INDEX = 'virtual:scenarios';
const ONE = `${INDEX}/`;
/** What the shipped scenarios are called in another language: `titles.ko`. No scenario has a dot in its id. */
const TITLES = 'titles.';
/** Marks a module that is no file, so that no other plugin looks for one. */
const MARK = '\0';

/** What the plugin needs of the builder; the builder's own types are wider. */
interface Building {
  addWatchFile(path: string): void;
  error(message: string): never;
  /** Lays a file beside the page; returns what stands for it in code. Only where something is built. */
  emitFile(file: { readonly type: 'asset'; readonly name: string; readonly source: string }): string;
}

/**
 * Builds the shipped scenarios in: `virtual:scenarios` holds a card of each, and fetches a scenario, read and checked, or its
 * rulebook, compiled, when one is chosen. A problem in one of them, a missing translation too, ends the build.
 */
export function scenarioPlugin(folder: string = SHIPPED) {
  const shipped = shelf(folder);
  /** Data comes as modules: from the development server, and where everything is one file. */
  let asModules = false;
  return {
    name: 'summitry:scenarios',
    configResolved({ command, mode }: { readonly command: string; readonly mode: string }): void {
      asModules = command === 'serve' || mode === SINGLE;
    },
    resolveId(id: string): string | undefined {
      return id === INDEX || id.startsWith(ONE) ? MARK + id : undefined;
    },
    load(this: Building, id: string): string | undefined {
      if (!id.startsWith(MARK + INDEX)) return undefined;
      const [name = '', assumption] = id.slice((MARK + ONE).length).split('/');
      const all = name === '' || name.startsWith(TITLES);
      for (const path of all ? shippedIds(folder).map((each) => join(folder, each)) : [join(folder, name)]) {
        for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
          // The server takes what is watched for a module; a folder is none.
          if (entry.isFile()) this.addWatchFile(join(entry.parentPath, entry.name));
        }
      }
      const scenarios = all ? shippedIds(folder).map((each) => shipped(each, this)) : [];
      if (name.startsWith(TITLES)) return moduleOf(titlesIn(name.slice(TITLES.length), scenarios.map(cardOf)));
      if (name !== '') {
        const scenario = shipped(name, this);
        return moduleOf(assumption === undefined ? scenario : rulebookUnder(scenario, assumption));
      }
      return indexModule(
        scenarios,
        asModules ? (path) => `import(${JSON.stringify(ONE + path)}).then((it) => it.default)` : laidBeside(this),
      );
    },
  };
}

/** Reads scenarios, each once for as long as its files stay the same. */
function shelf(folder: string): (id: string, building: Building) => Scenario {
  const known = new Map<string, { readonly texts: string; readonly scenario: Scenario }>();
  return (id, building) => {
    const files = scenarioFiles(join(folder, id));
    if (!files.ok)
      return building.error(files.failure === 'not_found' ? `${id} is not there` : inWords(id)(files.failure));
    const texts = JSON.stringify([...files.value]);
    const before = known.get(id);
    if (before?.texts === texts) return before.scenario;
    const { scenario, problems } = readScenario(files.value);
    if (scenario === undefined || problems.length > 0) return building.error(problems.map(inWords(id)).join('\n'));
    if (scenario.id !== id) return building.error(`${id}/scenario.yaml calls itself ${scenario.id}`);
    known.set(id, { texts, scenario });
    return scenario;
  };
}

const inWords =
  (id: string) =>
  ({ file, line, column, code, message, hint, frame }: Problem): string =>
    `${id}/${file}:${line}:${column} ${code}: ${message} ${hint ?? ''}\n${frame}`;

/** Read as JSON, which engines take in faster than a program of the same size. */
function moduleOf(data: Data): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

/** Texts of cards in one language, by scenario and path. */
type Titles = Readonly<Record<string, ScenarioCard['translations'][string]>>;
type Data = Scenario | Rulebook | Titles;

const titlesIn = (language: string, cards: readonly ScenarioCard[]): Titles =>
  Object.fromEntries(cards.map(({ id, translations }) => [id, translations[language] ?? {}]));

/** Code that fetches one thing of the shelf, by its path: a scenario, its rulebook under an assumption, or titles. */
type Fetching = (path: string, data: () => Data) => string;

/** A built page fetches data as files of their own, which are no program and are kept by the browser. */
function laidBeside(building: Building): Fetching {
  return (path, data) => {
    const name = `${path.replace(/\/$/, '/rules').replace('/', '.')}.json`;
    const mark = building.emitFile({ type: 'asset', name, source: JSON.stringify(data()) });
    return `read(import.meta.ROLLUP_FILE_URL_${mark})`;
  };
}

const loader = (path: string, code: string): string => `  ${JSON.stringify(path)}: () => ${code},`;

function indexModule(scenarios: readonly Scenario[], fetching: Fetching): string {
  const loaders = scenarios.flatMap((scenario) => [
    loader(
      scenario.id,
      fetching(scenario.id, () => scenario),
    ),
    ...assumptionsOf(scenario).map((assumption) => {
      const path = `${scenario.id}/${assumption}`;
      return loader(
        path,
        fetching(path, () => rulebookUnder(scenario, assumption)),
      );
    }),
  ]);
  const cards = scenarios.map(cardOf);
  const languages = [...new Set(cards.flatMap(({ translations }) => Object.keys(translations)))];
  const titles = languages.map((language) => {
    const path = TITLES + language;
    return loader(
      path,
      fetching(path, () => titlesIn(language, cards)),
    );
  });
  return [
    // Each language is read by few.
    `export const scenarios = ${JSON.stringify(cards.map((card) => ({ ...card, translations: {} })))};`,
    `const loaders = {`,
    ...loaders,
    ...titles,
    FETCH,
  ].join('\n');
}

const FETCH = `};
async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.status + ' ' + address);
  return answer.json();
}
async function fetched(path) {
  if (!Object.hasOwn(loaders, path)) throw new Error('Nothing is shipped as ' + path);
  return loaders[path]();
}
export const load = (id) => fetched(id);
export const loadRulebook = (id, assumption) => fetched(id + '/' + assumption);
export const loadTitles = async (language) =>
  Object.hasOwn(loaders, '${TITLES}' + language) ? fetched('${TITLES}' + language) : {};
`;

const rulebookUnder = (scenario: Scenario, assumption: string): Rulebook =>
  rulebookOf(scenario, assumption === '' ? {} : { assumption });

/** Every assumption a game can be played under; a scenario without any has one nameless. */
function assumptionsOf({ assumptions }: Scenario): readonly string[] {
  const named = Object.keys(assumptions);
  return named.length > 0 ? named : [''];
}
