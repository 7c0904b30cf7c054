import type { ProfileProblem } from './profile-problem.ts';
import type { Profile } from './domain.ts';

/** Why two profiles cannot be played against each other; said of the file of the second one. */
export function differencesOf(one: Profile, other: Profile): readonly ProfileProblem[] {
  const lines = [...missing(one, other, 'The other profile'), ...missing(other, one, 'This profile')];
  return lines.map((message) => ({
    code: 'different_issues',
    offset: 0,
    message,
    hint: 'Both files of a pair have the same issues with the same values; take both from one domain.',
  }));
}

/** What `one` has and `other` has not. */
function missing(one: Profile, other: Profile, who: string): string[] {
  return one.issues.flatMap(({ name, values }) => {
    const issue = other.issues.find((each) => each.name === name);
    if (issue === undefined) return [`${who} has the issue ${name}, and its counterpart has not.`];
    const without = values.filter((value) => !issue.values.includes(value));
    return without.map((value) => `${who} has the value ${value} of ${name}, and its counterpart has not.`);
  });
}
