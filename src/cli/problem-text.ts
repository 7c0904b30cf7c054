import type { Problem } from '../scenario/problem.ts';

/** A problem as a person reads it in a terminal. */
export function problemText({ severity, code, file, line, column, message, hint, frame, all = [] }: Problem): string {
  const where = `${file}:${line}:${column}`;
  return [
    `${where} ${severity} ${code}`,
    `  ${message}`,
    ...(hint === undefined ? [] : [`  ${hint}`]),
    indented(frame),
    indented(all.join('\n')),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

/** A problem as a program reads it. */
export function problemData({ code, severity, file, line, column, message, hint, all }: Problem) {
  return { code, severity, file, line, column, message, hint, all };
}

function indented(frame: string): string {
  return frame
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `    ${line}`)
    .join('\n');
}
