/** What may be wrong with a file of wishes, or with two of them. All are errors. */
export const PROFILE_CODES = {
  not_json: 'The file is not JSON.',
  missing_key: 'A key without which the profile says nothing is not there.',
  wrong_type: 'A text where a number belongs, a list where a map belongs, and the like.',
  unknown_value: 'A bid names a value that its issue does not have.',
  duplicate_value: 'An issue has the same value twice.',
  different_issues: 'The two profiles are not about the same issues with the same values.',
  too_many_outcomes: 'There are more outcomes than can be listed.',
  not_a_pair: 'A folder does not hold two profiles.',
} as const;

export type ProfileCode = keyof typeof PROFILE_CODES;

/** What is wrong at a place of a file, counted in UTF-16 units from its start, and how to mend it. */
export interface ProfileProblem {
  readonly code: ProfileCode;
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}
