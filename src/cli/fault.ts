/** What ends a command early: 1 something is wrong with what was given to it, 2 with how it was called. */
export class Fault extends Error {
  readonly code: 1 | 2;

  constructor(code: 1 | 2, message: string) {
    super(message);
    this.code = code;
  }
}

export const wrongInput = (message: string): Fault => new Fault(1, message);
export const wrongUsage = (message: string): Fault => new Fault(2, message);
