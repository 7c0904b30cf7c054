import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at } from '../../../src/kit/never.ts';
import { mindOf } from '../../../src/minds/mind-of.ts';
import { persona } from '../../../src/minds/persona.ts';
import { solve, type Setting, type Solution, type Way } from '../../../src/minds/solver/solve.ts';
import { compile } from '../../../src/rules/compile.ts';
import type { Decision, Mind, Question, SeatView } from '../../../src/rules/game.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import { shippedRulebook } from '../../fixtures/shipped.ts';

/*
 * Values by hand. East decides; West answers as a persona on the last day, when its need is what it falls back on: 0. It
 * signs what is worth 0 or more to it. Both issues are without order, so a vague word is read as it is written; it counts
 * half at signing, and whole in the score.
 *
 * the-mill-pond. To West, (pond, rent): open −20/−60 and +25/+40, wary −15/−75 and +12/+25. To East: +30/+70, −10/−30.
 *   all of the pond, vague, for much, plain:   open −30 + 40 = 10: yes   wary −37½ + 25 < 0: no    East 70 − 30 = 40
 *   half of the pond, vague, for some, plain:  open −10 + 25 = 15: yes   wary −7½ + 12 = 4½: yes   East 30 − 10 = 20
 *   all for some: open −30 + 25 < 0. All for nothing, half for nothing: no. Half for much leaves East 0.
 *   So 0.6 · 40 = 24 against 20: the value is 24.
 * the-miller. The same; for 3 points a word that is right nine times of ten. It says open with 0.6 · 0.9 + 0.4 · 0.1 = 0.58:
 *   then all for much is worth 40 · 0.54 ÷ 0.58 against 20; else 40 · 0.06 ÷ 0.42 against 20. So
 *   0.54 · 40 + 0.42 · 20 − 3 = 27, against 24 unasked: the value is 27.
 * the-saw. Week 3: sawing 0.7 · 20 = 14 if the saw stands, else letting the field for 6. Week 2: sawing 14 + 0.7 · 14 + 0.3 · 6 =
 *   25.6, letting 6 + 14 = 20. Week 1: building −4 + 25.6 = 21.6, letting three times 18: the value is 21.6.
 */
const BY_HAND = [
  ['the-mill-pond', 24],
  ['the-miller', 27],
  ['the-saw', 21.6],
] as const;

const EAST = 0;
const luck = (): number => 0.5;

function settingOf(id: string): Setting {
  const file = join(import.meta.dirname, '../../fixtures/solved', `${id}.yaml`);
  const { scenario } = readScenario(new Map([['scenario.yaml', readFileSync(file, 'utf8')]]));
  if (scenario === undefined) throw new Error(`${id} does not read`);
  const { rulebook } = compile(scenario);
  if (rulebook === undefined) throw new Error(`${id} does not compile`);
  return { rulebook, seat: EAST, others: rulebook.parties.map(() => persona()), grain: 10 };
}

const solved = new Map<string, Solution>();

function solutionOf(id: string): Solution {
  const known = solved.get(id);
  if (known !== undefined) return known;
  const solution = solve(settingOf(id));
  if (!solution.ok) throw new Error(`${id} is too large`);
  solved.set(id, solution.value);
  return solution.value;
}

const deciding =
  (mind: Mind) =>
  (view: SeatView, question: Question): Decision =>
    question.kind === 'answer' ? mind.respond(view, question, luck) : mind.choose(view, question, luck);

/** Points left lying at the place where most are, and the share of places where none are. */
function regretOf({ places }: Way): { readonly worst: number; readonly optimal: number } {
  const regrets = places.map(({ worths, decision }) => {
    const most = Math.max(...worths.map(({ worth }) => worth));
    const own = worths.find((one) => JSON.stringify(one.decision) === JSON.stringify(decision));
    return most - (own?.worth ?? -Infinity);
  });
  return { worst: Math.max(...regrets), optimal: regrets.filter((points) => points < 1e-9).length / regrets.length };
}

describe('the solver', () => {
  it.each(BY_HAND)('finds in %s what was reckoned by hand: %d', (id, value) => {
    expect(solutionOf(id).best.value).toBeCloseTo(value, 9);
  });

  it.each(BY_HAND)('leaves nothing lying on its own way through %s', (id) => {
    expect(regretOf(solutionOf(id).best).worst).toBeCloseTo(0, 9);
  });

  it('follows a persona, which takes no risk of a refusal it cannot see', () => {
    const { follow } = solutionOf('the-saw');
    // It lets the field three times.
    expect(follow(deciding(persona('strict'))).value).toBeCloseTo(18, 9);
  });

  it('reckons at each place with what can be known there', () => {
    const places = solutionOf('the-miller').best.places.filter(({ question }) => question.kind === 'offer');
    const worths = places.map(({ odds, worths: all }) => [odds, Math.max(...all.map(({ worth }) => worth))]);
    const [open, wary] = worths.toSorted((one, other) => at(other, 0) - at(one, 0));
    expect(at(open ?? [], 0)).toBeCloseTo(0.58, 9);
    expect(at(open ?? [], 1)).toBeCloseTo((0.54 * 40) / 0.58 - 3, 9);
    expect(at(wary ?? [], 0)).toBeCloseTo(0.42, 9);
    expect(at(wary ?? [], 1)).toBeCloseTo(20 - 3, 9);
  });

  it('refuses a scenario that is too large, and says how far it came', () => {
    const rulebook = shippedRulebook('first_steps');
    const setting = { rulebook, seat: 0, others: rulebook.parties.map(() => persona()), grain: 2 };
    const solution = solve(setting, 50);
    const failure = solution.ok ? undefined : solution.failure;
    expect(failure?.kind).toBe('too_large');
    expect(failure?.places).toBeGreaterThan(50);
  });
});

describe('the mind of strict', () => {
  it.each(BY_HAND)('comes in %s to at least 0.98 of what can be had', (id, value) => {
    const way = solutionOf(id).follow(deciding(mindOf('strict')));
    expect(way.value / value).toBeGreaterThanOrEqual(0.98);
    const { worst, optimal } = regretOf(way);
    expect(optimal).toBeGreaterThanOrEqual(0.9);
    expect(worst).toBeLessThan(1);
  });
});
