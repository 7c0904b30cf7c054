import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { scenarioFiles } from '../../src/cli/scenario-files.ts';
import { compile } from '../../src/rules/compile.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** A shipped scenario, read, with its rulebook. */
export function shipped(id: string): { scenario: Scenario; rulebook: Rulebook } {
  const files = scenarioFiles(resolve(import.meta.dirname, '../../scenarios', id));
  const scenario = files.ok ? readScenario(files.value).scenario : undefined;
  const rulebook = scenario && compile(scenario).rulebook;
  if (!scenario || !rulebook) throw new Error(`${id} is not in order`);
  return { scenario, rulebook };
}

/** The text of a shipped scenario's main file. */
export function shippedText(id: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../scenarios', id, 'scenario.yaml'), 'utf8');
}
