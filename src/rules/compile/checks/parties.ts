import type { PartyRules, Rulebook } from '../../rulebook.ts';
import type { Bench } from '../bench.ts';
import { lookUp } from '../directory.ts';

/** Shares and odds that must make up a whole, and places and turns a party names. */
export function checkParties(bench: Bench, { parties }: Rulebook): void {
  const { directory, findings, scenario } = bench;
  if (parties.every(({ seat }) => seat !== 'playable')) {
    findings.add('no_chair', 'parties', 'No party can be played.', { hint: 'Write seat: playable in one.' });
  }
  for (const rules of parties) {
    const path = `parties.${rules.id}`;
    const home = scenario.parties[rules.id]?.home;
    if (home !== undefined) lookUp(findings, directory.places, home, `${path}.home`);
    checkSums(bench, rules, path);
    checkNeeds(bench, rules, path);
    if (rules.mandateBy > scenario.calendar.turns) {
      const message = `There is no turn ${rules.mandateBy}: the game has ${scenario.calendar.turns}.`;
      findings.add('turn_out_of_range', `${path}.mandates.by`, message);
    }
  }
}

function checkSums({ findings }: Bench, { constituencies, kinds, id }: PartyRules, path: string): void {
  const shares = sum(constituencies.map(({ share }) => share));
  if (constituencies.length > 0 && Math.abs(shares - 100) > 0.01) {
    const message = `The shares of the constituencies of ${id} add up to ${rounded(shares)}, not 100.`;
    findings.add('shares_do_not_add_up', `${path}.constituencies`, message);
  }
  const priors = sum(kinds.map(({ prior }) => prior));
  if (Math.abs(priors - 1) > 0.001) {
    const message = `The priors of the kinds of ${id} add up to ${rounded(priors)}, not 1.`;
    findings.add('priors_do_not_add_up', `${path}.kinds`, message);
  }
}

/** The best package anybody could sign, for a constituency, may still be less than it always needs. */
function checkNeeds({ findings, formulas }: Bench, { constituencies, kinds }: PartyRules, path: string): void {
  for (const { id, needs, weights } of constituencies) {
    const always = formulas.constantOf(needs) ?? 0;
    const best = Math.max(
      ...kinds.map(({ points }) => sum(points.map((levels, issue) => most(levels, weights[issue])))),
    );
    if (always <= best + 1e-9) continue;
    const message = `No package is worth more than ${rounded(best)} to ${id}, which needs ${always}.`;
    findings.add('never_content', `${path}.constituencies.${id}.needs`, message);
  }
}

const most = (levels: readonly number[], weight = 1): number => Math.max(...levels.map((points) => points * weight));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
