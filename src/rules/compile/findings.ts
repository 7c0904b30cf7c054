import type { Finding } from '../../scenario/problem.ts';
import { CODES, type Code } from './codes.ts';

/** Where and how a finding is mended, beside its sentence. */
export interface Advice {
  readonly hint?: string | undefined;
  /** Offset inside the expression at the path. */
  readonly offset?: number | undefined;
  /** The key at the end of the path is meant, not its value. */
  readonly key?: boolean | undefined;
}

/** Gathers everything that is wrong; the same fault of several variants of one move is said once. */
export interface Findings {
  readonly list: readonly Finding[];
  /** Whether something found keeps the scenario from being played. */
  readonly fatal: () => boolean;
  add(code: Code, path: string, message: string, advice?: Advice): void;
}

export function gatherFindings(): Findings {
  const list: Finding[] = [];
  const seen = new Set<string>();
  return {
    list,
    fatal: () => list.some(({ severity }) => severity === 'error'),
    add(code, path, message, { hint, offset, key: isKey = false } = {}) {
      const key = [code, path, offset, message].join('\n');
      if (seen.has(key)) return;
      seen.add(key);
      list.push({
        code,
        severity: CODES[code].severity,
        path,
        message,
        ...(offset === undefined ? {} : { offset }),
        ...(isKey ? { key: true } : {}),
        ...(hint === undefined ? {} : { hint }),
      });
    },
  };
}
