import type { Problem } from '../scenario/problem.ts';
import { problemText } from './problem-text.ts';

/** What ends a command early: 1 something is wrong with what was given to it, 2 with how it was called. */
export class Fault extends Error {
  readonly code: 1 | 2;
  /** What is wrong with what was given. */
  readonly problems: readonly Problem[];

  constructor(code: 1 | 2, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}

export const wrongInput = (problems: readonly Problem[]): Fault =>
  new Fault(1, problems.map(problemText).join('\n\n'), problems);
export const wrongUsage = (message: string): Fault => new Fault(2, message);
