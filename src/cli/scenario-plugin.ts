import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cardOf, type ScenarioCard } from '../scenario/card.ts';
import type { Problem } from '../scenario/problem.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenarioFiles, SHIPPED, shippedIds } from './scenario-files.ts';

const INDEX = 'virtual:scenarios';
const ONE = `${INDEX}/`;
/** Marks a module that is no file, so that no other plugin looks for one. */
const MARK = '\0';

/** What the plugin needs of the builder; the builder's own types are wider. */
interface Building {
  addWatchFile(path: string): void;
  error(message: string): never;
}

/**
 * Builds the shipped scenarios in: `virtual:scenarios` holds a card of each and `load(id)`, which fetches a scenario, read and
 * checked, as a file of its own. A problem in one of them, a missing translation too, ends the build.
 */
export function scenarioPlugin(folder: string = SHIPPED) {
  const shipped = shelf(folder);
  return {
    name: 'summitry:scenarios',
    resolveId(id: string): string | undefined {
      return id === INDEX || id.startsWith(ONE) ? MARK + id : undefined;
    },
    load(this: Building, id: string): string | undefined {
      if (!id.startsWith(MARK + INDEX)) return undefined;
      const name = id.slice((MARK + ONE).length);
      for (const path of name === '' ? shippedIds(folder).map((each) => join(folder, each)) : [join(folder, name)]) {
        for (const file of readdirSync(path, { recursive: true, encoding: 'utf8' }))
          this.addWatchFile(join(path, file));
      }
      if (name !== '') return oneModule(shipped(name, this));
      return indexModule(shippedIds(folder).map((each) => cardOf(shipped(each, this))));
    },
  };
}

/** Reads scenarios, each once for as long as its files stay the same. */
function shelf(folder: string): (id: string, building: Building) => Scenario {
  const known = new Map<string, { readonly texts: string; readonly scenario: Scenario }>();
  return (id, building) => {
    const files = scenarioFiles(join(folder, id));
    if (!files.ok) return building.error(`${id}: ${files.failure}`);
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
function oneModule(scenario: Scenario): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(scenario))});`;
}

function indexModule(cards: readonly ScenarioCard[]): string {
  const loaders = cards.map(({ id }) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(ONE + id)}),`);
  return [
    `export const scenarios = ${JSON.stringify(cards)};`,
    `const loaders = {\n${loaders.join('\n')}\n};`,
    'export async function load(id) {',
    '  if (!Object.hasOwn(loaders, id)) throw new Error(`No scenario ${id} is shipped`);',
    '  return (await loaders[id]()).default;',
    '}',
  ].join('\n');
}
