import type { Sitter } from '../kernel/record.ts';
import type { Rulebook } from '../rules/rulebook.ts';

/**
 * Who looks ahead among those who sit, bit p for party p: minds that search, and people. The persona of the easy level
 * goes by its need, as everybody does who has no sitter.
 */
export function aheadIn({ parties }: Rulebook, seats: Readonly<Record<string, Sitter>>): number {
  let bits = 0;
  for (const [party, { id }] of parties.entries()) {
    const sitter = seats[id];
    if (sitter !== undefined && sitter !== 'easy') bits |= 1 << party;
  }
  return bits;
}
