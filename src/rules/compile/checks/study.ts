import type { Rulebook } from '../../rulebook.ts';
import type { Bench } from '../bench.ts';
import { checkCoach } from '../coach.ts';
import { lookUp, registerOf } from '../directory.ts';
import { meant } from '../hints.ts';
import { checkForce, turnBeyond } from './lines.ts';

/** Tests, claims, the lesson and the desk name what exists. What they measure is compiled with the rulebook. */
export function checkStudy(bench: Bench, rulebook: Rulebook): void {
  checkTests(bench, rulebook);
  checkClaims(bench);
  checkDesk(bench, rulebook);
  checkLesson(bench);
  checkCoach(bench, rulebook);
}

function checkTests(bench: Bench, rulebook: Rulebook): void {
  const { directory, findings, scenario } = bench;
  for (const [id, test] of Object.entries(scenario.tests)) {
    const path = `tests.${id}`;
    if (test.kind === 'line') {
      lookUp(findings, directory.lines, test.line, `${path}.line`);
      checkForce(bench, rulebook, test.force, `${path}.force`);
      continue;
    }
    if (test.assumption !== undefined) lookUp(findings, directory.assumptions, test.assumption, `${path}.assumption`);
    for (const [ending, [low, high]] of Object.entries(test.expect)) {
      lookUp(findings, directory.endings, ending, `${path}.expect.${ending}`, { key: true });
      if (low > high) {
        findings.add('window_reversed', `${path}.expect.${ending}`, `The least share (${low}) is above the greatest.`);
      }
    }
  }
}

function checkClaims(bench: Bench): void {
  const { directory, findings, scenario } = bench;
  for (const [id, { compare, under, at: turn, expect, atLeast, within }] of Object.entries(scenario.claims)) {
    const path = `claims.${id}`;
    for (const [index, line] of compare.entries()) lookUp(findings, directory.lines, line, `${path}.compare.${index}`);
    for (const [index, name] of under.entries())
      lookUp(findings, directory.assumptions, name, `${path}.under.${index}`);
    if (turn !== undefined && turn > scenario.calendar.turns) turnBeyond(bench, `${path}.at`, turn);
    const wanted = expect === 'same' ? 'within' : 'at_least';
    if ((expect === 'same' ? within : atLeast) === undefined) {
      findings.add('claim_open', path, `A claim of “${expect}” says how much: ${wanted} is missing.`);
    }
  }
}

function checkDesk({ directory, findings, scenario, ...bench }: Bench, { parties }: Rulebook): void {
  const { desk } = scenario;
  if (desk === undefined) return;
  const party = lookUp(findings, directory.parties, desk.party, 'desk.party');
  if (parties[party]?.plans === false) {
    findings.add('desk_without_orders', 'desk.party', `“${desk.party}” plans no orders: nobody can take its chair.`);
  }
  for (const [index, turn] of desk.turns.entries()) {
    if (turn > scenario.calendar.turns)
      turnBeyond({ ...bench, directory, findings, scenario }, `desk.turns.${index}`, turn);
  }
}

function checkLesson(bench: Bench): void {
  const { directory, findings, scenario } = bench;
  const { lesson } = scenario;
  if (lesson === undefined) return;
  const things = registerOf('thing', [
    'walk_away',
    ...[
      directory.tracks,
      directory.issues,
      directory.gauges,
      directory.moves,
      directory.events,
      directory.promises,
    ].flatMap(({ ids }) => ids),
    ...[directory.summits, directory.tables, directory.parties, directory.preconditions].flatMap(({ ids }) => ids),
  ]);
  const asked = registerOf('move of a party', [
    'walk_away',
    ...directory.moves.ids,
    ...Object.entries(scenario.moves).flatMap(([move, { by }]) => by.map((party) => `${party}.${move}`)),
    ...Object.keys(scenario.walkAways).map((party) => `${party}.leave`),
  ]);
  for (const [index, name] of lesson.askWhy.entries()) lookUp(findings, asked, name, `lesson.ask_why.${index}`);
  for (const party of Object.keys(lesson.brief)) {
    lookUp(findings, directory.parties, party, `lesson.brief.${party}`, { key: true });
  }
  for (const [index, { lookAt }] of lesson.discuss.entries()) {
    if (lookAt === undefined || things.indexOf(lookAt) >= 0) continue;
    const hint =
      meant(lookAt, things.ids) ??
      'Write the id of an issue, track, gauge, move, event, promise, party, table or summit.';
    findings.add('unknown_name', `lesson.discuss.${index}.look_at`, `There is nothing called “${lookAt}”.`, { hint });
  }
  for (const [index, { turn, sources }] of lesson.hindsight.entries()) {
    const path = `lesson.hindsight.${index}`;
    if (turn > scenario.calendar.turns) turnBeyond(bench, `${path}.turn`, turn);
    for (const [place, source] of sources.entries())
      lookUp(findings, directory.sources, source, `${path}.sources.${place}`);
  }
}
