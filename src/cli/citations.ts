import type { Scenario } from '../scenario/scenario.ts';

/** Which items of a scenario cite each of its facts, by path, in the order of the file; facts nobody cites included. */
export function citationsOf(scenario: Scenario): Record<string, string[]> {
  const citations: Record<string, string[]> = Object.fromEntries(Object.keys(scenario.facts).map((fact) => [fact, []]));
  gather(scenario, '', citations);
  return citations;
}

function gather(value: unknown, path: string, citations: Record<string, string[]>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'cites' && Array.isArray(inner)) {
      for (const fact of inner) if (typeof fact === 'string') (citations[fact] ??= []).push(path);
    } else {
      gather(inner, path === '' ? key : `${path}.${key}`, citations);
    }
  }
}
