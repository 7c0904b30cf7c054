import type { Code } from './codes.ts';

/** Why an expression does not read, and where in it. Thrown only within the reading of one expression. */
export class ExpressionFault extends Error {
  readonly code: Code;
  /** In UTF-16 units from the start of the expression. */
  readonly offset: number;
  readonly hint: string | undefined;

  constructor(code: Code, offset: number, message: string, hint?: string) {
    super(message);
    this.code = code;
    this.offset = offset;
    this.hint = hint;
  }
}
