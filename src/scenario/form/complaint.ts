import type { Code } from '../codes.ts';

/** Said by a check of ours, where zod has no word for it. */
export interface Complaint {
  readonly code: Code;
  readonly hint?: string | undefined;
  /** In units from the start of the text. */
  readonly offset?: number;
  /** The key at the end of the path is meant, not its value. */
  readonly key?: boolean;
  /** What may stand there instead, so that the rest can be checked. */
  readonly instead?: string;
}

/** What `addIssue` takes for a complaint of ours. */
export function complaint(said: Complaint, message: string, path: (string | number)[] = []) {
  return { code: 'custom' as const, params: { ...said }, message, path };
}
