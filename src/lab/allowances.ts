import { CODES_BEFORE_PLAY } from '../rules/compile/codes.ts';
import { meant } from '../rules/compile/hints.ts';
import type { Finding } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CODES } from './codes.ts';

const KNOWN: Readonly<Record<string, { readonly severity: string }>> = { ...CODES_BEFORE_PLAY, ...CODES };
const WARNINGS = Object.keys(KNOWN).filter((code) => KNOWN[code]?.severity === 'warning');

/** What a scenario allows that cannot be allowed: codes that nothing has, and those of errors. */
export function idleAllowances({ allow }: Pick<Scenario, 'allow'>): readonly Finding[] {
  return Object.keys(allow).flatMap((code): readonly Finding[] => {
    if (WARNINGS.includes(code)) return [];
    const about = { code: 'not_a_warning', severity: CODES.not_a_warning.severity, path: `allow.${code}` } as const;
    if (Object.hasOwn(KNOWN, code)) {
      const message = `“${code}” is an error; only warnings are silenced.`;
      return [{ ...about, key: true, message, hint: 'Mend it, and take this line away.' }];
    }
    const hint = meant(code, WARNINGS);
    return [{ ...about, key: true, message: `No warning is called “${code}”.`, ...(hint !== undefined && { hint }) }];
  });
}
