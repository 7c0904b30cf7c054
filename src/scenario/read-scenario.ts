import { unsilenced } from './allow.ts';
import { BOUNDS } from './bounds.ts';
import { fillScenario } from './fill/fill-scenario.ts';
import { checkNames } from './form/check-names.ts';
import { followsFrom, lose } from './form/lost.ts';
import { readForm } from './form/read-form.ts';
import { notHeldBack } from './held-back.ts';
import type { Finding, Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { explainCut } from './source/cut.ts';
import { problemOf } from './source/fault.ts';
import { FILES, readFolder } from './source/folder.ts';
import { damagedIn, locate } from './source/locate.ts';
import { placeIn } from './source/place.ts';
import { sourceFile } from './source/source-file.ts';
import type { MapNode } from './source/source-node.ts';
import { readTranslations } from './translations.ts';

export interface ScenarioReading {
  /** Absent where a problem is an error. */
  readonly scenario?: Scenario;
  /** In its place, where enough is well-formed: something neutral stands for the rest. To be checked for more, never to be played. */
  readonly draft?: Scenario;
  /** All of them, in the order of the files; warnings the scenario allows are left out. */
  readonly problems: readonly Problem[];
  /** What another room found in the scenario, placed; warnings the scenario allows are left out. */
  readonly told: (findings: readonly Finding[]) => readonly Problem[];
}

/**
 * Reads a scenario from its files, by their names within its folder: scenario.yaml and, where there are any, moves.yaml,
 * events.yaml, documents.yaml, lesson.yaml, history.yaml, lang/xx.yaml. Whatever stands in them, it comes back with problems or a scenario.
 */
export function readScenario(files: ReadonlyMap<string, string>): ScenarioReading {
  const folder = readFolder(files);
  const root = folder.root ?? emptyMap();
  const place = (finding: Finding): Problem => placeIn(root, finding);
  const problems = folder.faults.map(problemOf);
  const refused = (): ScenarioReading => ({ problems: inOrder(problems), told: (found) => found.map(place) });
  if (folder.root === undefined) return refused();

  const { form, findings: inForm, tree, lost } = readForm(root);
  problems.push(...inForm.map((finding) => place(explainCut(root, finding))));
  if (form === undefined) return refused();
  // What stands in the place of something else is placed where that stood.
  const placeMended = (finding: Finding): Problem => placeIn(tree, finding);
  const follows = (finding: Finding): boolean => followsFrom(lost, tree, finding);
  const inNames = checkNames(form).filter((finding) => !follows(finding));
  problems.push(...inNames.map(placeMended));
  for (const { path } of inNames) lose(lost, path);

  for (const path of damagedIn(tree)) lose(lost, path);
  const { scenario: filled, findings } = fillScenario(form);
  const inFilling = findings.filter((finding) => !follows(finding));
  problems.push(...inFilling.map(placeMended));
  for (const { path, code } of inFilling) {
    // A move without its choices is not made at all.
    const whole = path.split('.').slice(0, 2).join('.');
    if (code !== 'unknown_key') lose(lost, path, locate(tree, whole).node);
  }
  // Under which id or number a translation would stand is not known where that is what is wrong.
  const spoiled = lost.places.map(({ path }) => path.replace(/\.(?![a-z][a-z0-9_]*$)[^.]*$/, ''));
  // Translations of an id that stands for two things are not held against either.
  const inOthers = inNames.length > 0 ? new Map<string, never>() : folder.translations;
  const { translations, problems: inTranslations } = readTranslations(filled, inOthers, spoiled);
  problems.push(...inTranslations);
  const scenario = { ...filled, translations };
  const said = inOrder(unsilenced(problems, scenario.allow));
  const told = (found: readonly Finding[]): readonly Problem[] =>
    notHeldBack(unsilenced(found, scenario.allow), said)
      .filter((finding) => !follows(finding))
      .map(placeMended);
  // More warnings than are listed are an error.
  return hasErrors(said) ? { draft: scenario, problems: said, told } : { scenario, problems: said, told };
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
