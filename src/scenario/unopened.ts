import type { Problem } from './problem.ts';
import type { ScenarioReading } from './read-scenario.ts';

/** An error of a whole file, of which no text can be shown: it does not open, or is something else. */
export function unopened(code: string, file: string, message: string, hint?: string): Problem {
  const place = { file, line: 1, column: 1, frame: '' };
  return { code, severity: 'error', path: '', message, ...(hint !== undefined && { hint }), ...place };
}

/** What is read where there are no files: a problem, and nothing that more could be said of. */
export function nothingRead(problem: Problem): ScenarioReading {
  return { problems: [problem], told: () => [] };
}
