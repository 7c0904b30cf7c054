import type { Problem } from '../scenario/problem.ts';

/** A problem as a person reads it in a terminal. */
export function problemText({ severity, code, file, line, column, message, hint, frame }: Problem): string {
  const where = `${file}:${line}:${column}`;
  return [`${where} ${severity} ${code}`, `  ${message}`, ...(hint === undefined ? [] : [`  ${hint}`]), indented(frame)]
    .filter((text) => text !== '')
    .join('\n');
}

function indented(frame: string): string {
  return frame
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `    ${line}`)
    .join('\n');
}
