import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { idleAllowances } from '../../src/lab/allowances.ts';
import { runTest } from '../../src/lab/scenario-test.ts';
import { takenId } from '../../src/lab/taken-id.ts';
import { tryOut } from '../../src/lab/trial.ts';
import { packageOf } from '../../src/minds/line-step.ts';
import { compile, findingsOf } from '../../src/rules/compile.ts';
import { draftOf } from '../../src/rules/draft.ts';
import { valueOfPackage, type Valuation } from '../../src/rules/value.ts';
import type { Finding, Problem } from '../../src/scenario/problem.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

export type Files = ReadonlyMap<string, string>;

const SCENARIOS = resolve(import.meta.dirname, '../../scenarios');

/** The files of a shipped scenario, its translations left out: they are about its own texts alone. */
export function ownFiles(id: string): Map<string, string> {
  const folder = join(SCENARIOS, id);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The same with one translation. */
export function withFile(id: string, name: string): Map<string, string> {
  const path = join(SCENARIOS, id, name);
  const known = readdirSync(join(SCENARIOS, id), { recursive: true, encoding: 'utf8' });
  const text = known.some((each) => each.replaceAll('\\', '/') === name) ? readFileSync(path, 'utf8') : '';
  return ownFiles(id).set(name, text);
}

/**
 * A text as somebody wrote it who made the mistake of an example. The lines of an example are those of a diff: with a minus
 * what was written, with a plus what should be, with neither what stands there anyway; @@ parts two places.
 */
export function mistaken(text: string, example: string): string {
  return example.split('\n@@\n').reduce((whole, place) => {
    const lines = place.split('\n').map((line) => [line.slice(0, 2).trim(), line.slice(2)] as const);
    const side = (sign: '-' | '+'): string =>
      lines.flatMap(([mark, line]) => (mark === '' || mark === sign ? [line] : [])).join('\n');
    const right = side('+');
    if (right === '') return `${side('-')}\n${whole}`;
    const parts = whole.split(right);
    if (parts.length !== 2) throw new Error(`This stands ${parts.length - 1} times in the file: ${right}`);
    return parts.join(side('-'));
  }, text);
}

const PARTS = z.record(z.string(), z.record(z.string(), z.unknown()));
const WHOLE = z.record(z.string(), z.unknown());

/** A scenario with more under some of its parts. */
export function extended(text: string, example: string): string {
  const whole = WHOLE.parse(parse(text));
  for (const [part, more] of Object.entries(PARTS.parse(parse(example)))) {
    whole[part] = { ...WHOLE.parse(whole[part] ?? {}), ...more };
  }
  return stringify(whole);
}

export interface Checked {
  readonly problems: readonly Pick<Problem, 'code' | 'severity' | 'message'>[];
  /** The problem that stands first, as it is shown. */
  readonly first: Problem | undefined;
}

/** What checking a scenario says, without playing. */
export function checked(files: Files): Checked {
  const { problems, scenario, told } = readScenario(files);
  const all = [...problems, ...told(scenario === undefined ? [] : findingsOf(scenario))];
  return { problems: all, first: all[0] };
}

/** What trying out says of a scenario that is sound: its tests; with its games, where they are asked for. */
export function played(files: Files, games: boolean): readonly Finding[] {
  const { scenario, told } = readScenario(files);
  const rulebook = scenario && compile(scenario).rulebook;
  if (scenario === undefined || rulebook === undefined) throw new Error('It cannot be played');
  if (!games) {
    const ofTests = Object.keys(scenario.tests).flatMap((id) => runTest(scenario, id).findings);
    return told([...takenId(scenario, ['camp_david_1978']), ...idleAllowances(scenario), ...ofTests]);
  }
  const flow = tryOut(scenario, rulebook);
  for (;;) {
    const step = flow.next();
    if (step.done === true) return told(step.value.findings);
  }
}

/** What the tests of an example say that fail in the scenario it was added to. */
export function testedIn(files: Files, example: string): readonly string[] {
  const { scenario } = readScenario(files);
  if (scenario === undefined) throw new Error('It cannot be played');
  const ids = Object.keys(PARTS.parse(parse(example))['tests'] ?? {});
  return ids.flatMap((id) => runTest(scenario, id).findings.map(({ message }) => message));
}

/** What a package, by issue its level, signed at the first table is worth to a party at the start of a shipped scenario. */
export function worthAtStart(id: string, party: string, levels: Readonly<Record<string, string>>): Valuation {
  const rulebook = shippedRulebook(id);
  const { position } = kernelGame(rulebook, worldFate(rulebook, id));
  const offer = { kind: 'offer', at: '', by: party, vague: [], warm: [], public: false, answers: {} } as const;
  const seat = rulebook.parties.findIndex((each) => each.id === party);
  return valueOfPackage(position, seat, draftOf(rulebook, 0, packageOf(rulebook, { ...offer, package: levels }), seat));
}
