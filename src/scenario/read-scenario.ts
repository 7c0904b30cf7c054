import { BOUNDS } from './bounds.ts';
import { fillScenario } from './fill/fill-scenario.ts';
import { checkForm } from './form/check-form.ts';
import type { Finding, Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { problemOf } from './source/fault.ts';
import { readFolder } from './source/folder.ts';
import { isDamaged } from './source/locate.ts';
import { placeIn } from './source/place.ts';
import { sourceFile } from './source/source-file.ts';
import { dataOf, type MapNode } from './source/source-node.ts';
import { readTranslations } from './translations.ts';

export interface ScenarioReading {
  /** Absent where a problem is an error. */
  readonly scenario?: Scenario;
  /** All of them, in the order of the files. */
  readonly problems: readonly Problem[];
  /** Places what another room found in the scenario. */
  place(finding: Finding): Problem;
}

/**
 * Reads a scenario from its files, by their names within its folder: scenario.yaml and, where there are any, moves.yaml,
 * events.yaml, lesson.yaml, history.yaml, lang/xx.yaml. Whatever stands in them, it comes back with problems or a scenario.
 */
export function readScenario(files: ReadonlyMap<string, string>): ScenarioReading {
  const folder = readFolder(files);
  const root = folder.root ?? emptyMap();
  const place = (finding: Finding): Problem => placeIn(root, finding);
  const problems = folder.faults.map(problemOf);
  const end = (scenario?: Scenario): ScenarioReading => {
    const broken = scenario === undefined || problems.some(({ severity }) => severity === 'error');
    return { ...(broken ? {} : { scenario }), problems: bounded(problems), place };
  };
  if (folder.root === undefined) return end();

  const form = checkForm(dataOf(root));
  if (!form.ok) {
    const own = form.failure.filter((finding) => !isDamaged(root, finding.path));
    problems.push(...own.map(place));
    return end();
  }
  if (problems.some(({ severity }) => severity === 'error')) return end();
  const { scenario, findings } = fillScenario(form.value);
  problems.push(...findings.map(place));
  const { translations, problems: untranslated } = readTranslations(scenario, folder.translations);
  problems.push(...untranslated);
  return end({ ...scenario, translations });
}

function bounded(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= BOUNDS.problems) return problems;
  const shown = problems.slice(0, BOUNDS.problems);
  const last = problems[BOUNDS.problems];
  if (last === undefined) return shown;
  const message = `There are ${problems.length - BOUNDS.problems} more problems.`;
  const { hint: _, offset: __, ...rest } = last;
  return [...shown, { ...rest, code: 'too_many_problems', severity: 'error', message }];
}

function emptyMap(): MapNode {
  return { kind: 'map', file: sourceFile('scenario.yaml', ''), span: { start: 0, end: 0 }, entries: new Map() };
}
