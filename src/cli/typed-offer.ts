import { fail, succeed, type Result } from '../kit/result.ts';
import { WORDINGS } from '../rules/layout.ts';
import type { Decision } from '../rules/game.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Clause } from '../rules/step.ts';

/** How an offer is typed. */
export const OFFER_FORM = 'offer issue=level issue=level~vague … [public]';

/** The offer that typed words mean: clauses `issue=level` with `~warm` or `~vague`, and `public`. Fails with a sentence. */
export function offerMeant({ issues }: Rulebook, words: readonly string[]): Result<Decision, string> {
  const clauses: Clause[] = [];
  for (const word of words) {
    if (word === 'public') continue;
    const [issueId = '', rest = ''] = word.split('=');
    const [levelId = '', wordingId = 'plain'] = rest.split('~');
    const issue = issues.findIndex(({ id }) => id === issueId);
    const rules = issues[issue];
    if (rules === undefined) return fail(`There is no issue “${issueId}”: ${issues.map(({ id }) => id).join(', ')}.`);
    const level = rules.levels.findIndex(({ id }) => id === levelId);
    if (level < 0) return fail(`${issueId} has no level “${levelId}”: ${rules.levels.map(({ id }) => id).join(', ')}.`);
    const wording = WORDINGS.find((one) => one === wordingId);
    if (wording === undefined) return fail(`A clause is worded plain, warm or vague, not “${wordingId}”.`);
    clauses.push({ issue, level, wording });
  }
  const offered = clauses.toSorted((one, other) => one.issue - other.issue);
  return succeed({ kind: 'offer', package: offered, public: words.includes('public') });
}
