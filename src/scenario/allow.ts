import type { Finding } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** What there is to tell of findings: warnings the scenario allows are left out, errors never. */
export function unsilenced<Found extends Pick<Finding, 'code' | 'severity'>>(
  findings: readonly Found[],
  allow: Scenario['allow'],
): readonly Found[] {
  return findings.filter(({ code, severity }) => severity === 'error' || !Object.hasOwn(allow, code));
}
