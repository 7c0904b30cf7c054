import { LOOKS } from '../../scenario/study.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Bench } from './bench.ts';
import { checkForce } from './checks/lines.ts';
import { lookUp, registerOf } from './directory.ts';

/** When the hints of the lesson fit, and when they are done. */
export function compileCoach({ formulas, scenario }: Bench): Rulebook['hints'] {
  return (scenario.lesson?.coach ?? []).map(({ when, until }) => ({
    when: formulas.condition(when),
    until: formulas.condition(until),
  }));
}

/** Hints point at what the page has; the game for beginners has a chair and luck that can come. */
export function checkCoach(bench: Bench, rulebook: Rulebook): void {
  const { directory, findings, scenario } = bench;
  const { coach = [], practice } = scenario.lesson ?? {};
  const shown = registerOf('part of the page, move or issue', [
    ...LOOKS,
    ...directory.moves.ids,
    ...directory.issues.ids,
  ]);
  for (const [index, { seat, look }] of coach.entries()) {
    const path = `lesson.coach.${index}`;
    if (seat !== undefined) lookUp(findings, directory.parties, seat, `${path}.seat`);
    if (look !== undefined) lookUp(findings, shown, look, `${path}.look`);
  }
  if (practice === undefined) return;
  const chair = lookUp(findings, directory.parties, practice.chair, 'lesson.practice.chair');
  if (rulebook.parties[chair]?.plans === false) {
    const message = `“${practice.chair}” plans no orders: nobody can take its chair.`;
    findings.add('desk_without_orders', 'lesson.practice.chair', message);
  }
  checkForce(bench, rulebook, practice.force, 'lesson.practice.force');
}
