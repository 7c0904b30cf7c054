import { unsilenced } from './allow.ts';
import { BOUNDS } from './bounds.ts';
import { fillScenario } from './fill/fill-scenario.ts';
import { checkForm } from './form/check-form.ts';
import { checkNames } from './form/check-names.ts';
import type { Finding, Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { explainCut } from './source/cut.ts';
import { problemOf } from './source/fault.ts';
import { FILES, readFolder } from './source/folder.ts';
import { isDamaged } from './source/locate.ts';
import { placeIn } from './source/place.ts';
import { sourceFile } from './source/source-file.ts';
import { dataOf, type MapNode } from './source/source-node.ts';
import { readTranslations } from './translations.ts';

export interface ScenarioReading {
  /** Absent where a problem is an error. */
  readonly scenario?: Scenario;
  /** All of them, in the order of the files; warnings the scenario allows are left out. */
  readonly problems: readonly Problem[];
  /** What another room found in the scenario, placed; warnings the scenario allows are left out. */
  readonly told: (findings: readonly Finding[]) => readonly Problem[];
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
  const broken = (): boolean => hasErrors(problems);
  const refused = (): ScenarioReading => ({ problems: inOrder(problems), told: (found) => found.map(place) });
  if (folder.root === undefined) return refused();

  const form = checkForm(dataOf(root));
  if (!form.ok) {
    const own = form.failure.filter((finding) => !isDamaged(root, finding.path));
    problems.push(...own.map((finding) => place(explainCut(root, finding))));
    return refused();
  }
  problems.push(...checkNames(form.value).map(place));
  if (broken()) return refused();

  const { scenario, findings } = fillScenario(form.value);
  problems.push(...findings.map(place));
  const { translations, problems: inTranslations } = readTranslations(scenario, folder.translations);
  problems.push(...inTranslations);
  if (broken()) return refused();
  const said = inOrder(unsilenced(problems, scenario.allow));
  const told = (found: readonly Finding[]): readonly Problem[] => unsilenced(found, scenario.allow).map(place);
  // More warnings than are listed are an error.
  return hasErrors(said) ? { problems: said, told } : { scenario: { ...scenario, translations }, problems: said, told };
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** By file, line and column; not more than an author can look at, the last saying that there are others. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const ordered = problems.toSorted(
    (one, other) => rank(one) - rank(other) || one.line - other.line || one.column - other.column,
  );
  const next = ordered[BOUNDS.problems];
  if (next === undefined) return ordered;
  const { path, file, line, column, frame } = next;
  const message = `Only the first ${BOUNDS.problems} problems are listed.`;
  const more: Problem = { code: 'too_many_problems', severity: 'error', message, path, file, line, column, frame };
  return [...ordered.slice(0, BOUNDS.problems), more];
}

/** The files in their own order; translations, which are none of them, last. */
function rank({ file }: Problem): number {
  return FILES.findIndex((name) => name === file) >>> 0;
}

function emptyMap(): MapNode {
  return { kind: 'map', file: sourceFile('scenario.yaml', ''), span: { start: 0, end: 0 }, entries: new Map() };
}
