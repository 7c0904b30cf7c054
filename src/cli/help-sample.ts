import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario } from '../scenario/read-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenarioFiles, SHIPPED, shippedIds } from './scenario-files.ts';

/** What the examples of the help are about: things that are there. */
export interface Sample {
  readonly id: string;
  /** Parties that can be played. */
  readonly parties: readonly string[];
  /** A scenario that has a short game. */
  readonly short: { readonly id: string; readonly party: string } | undefined;
  /** From the folder of the project. */
  readonly record: string;
  readonly history: string | undefined;
}

/** The smallest scenario that ships, and what the others have that it lacks. */
export function sampleOfShipped(): Sample {
  const bySize = shippedIds().toSorted((one, other) => sizeOf(one) - sizeOf(other));
  const [id = ''] = bySize;
  const first = read(id);
  const [record = ''] = readdirSync(join(SHIPPED, id, 'records')).toSorted();
  const history = bySize.map((each) => `${each}/history.yaml`).find((path) => existsSync(join(SHIPPED, path)));
  return {
    id,
    parties: first === undefined ? [] : playable(first),
    short: shortGame(bySize),
    record: `scenarios/${id}/records/${record}`,
    history: history && `scenarios/${history}`,
  };
}

function shortGame(ids: readonly string[]): Sample['short'] {
  for (const id of ids) {
    const scenario = read(id);
    const [party] = scenario?.calendar.short === undefined ? [] : playable(scenario);
    if (party !== undefined) return { id, party };
  }
  return undefined;
}

const sizeOf = (id: string): number => statSync(join(SHIPPED, id, 'scenario.yaml')).size;

function read(id: string): Scenario | undefined {
  const files = scenarioFiles(id);
  return files.ok ? readScenario(files.value).scenario : undefined;
}

function playable({ parties }: Scenario): string[] {
  return Object.entries(parties).flatMap(([id, { seat }]) => (seat === 'playable' ? [id] : []));
}
