import { CODES, type Code } from '../codes.ts';
import type { Problem } from '../problem.ts';
import { frameAt, positionAt, type SourceFile } from './source-file.ts';

/** Something wrong at an offset of a file. */
export interface Fault {
  readonly code: Code;
  readonly file: SourceFile;
  readonly offset: number;
  readonly message: string;
  readonly hint?: string;
  readonly all?: readonly string[];
}

export function problemOf({ code, file, offset, message, hint, all }: Fault): Problem {
  const position = positionAt(file, offset);
  return {
    code,
    severity: CODES[code].severity,
    path: '',
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(all === undefined ? {} : { all }),
    file: file.name,
    ...position,
    frame: frameAt(file, position),
  };
}
