import { flatPoints } from '../../rules/flat-points.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Clause, Package } from '../../rules/step.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The headline of a text that is signed, or agreed for the leaders to sign: by what of it moves most and how much stands beside that, or by
 * what is new in it. `fresh`: what was not so in what they signed before, where they did.
 */
export function signingText(
  { rulebook, words: { say, list }, clause: nameOf, party: partyOf }: Lexicon,
  { all, fresh = [], signers, inForce }: Signing,
): string | undefined {
  const clause = mainClause(rulebook, signers, fresh.length > 0 ? fresh : all);
  if (!clause) return undefined;
  const key = `${inForce ? 'signs' : 'agrees'}${fresh.length > 0 ? 'Too' : all.length > 1 ? 'More' : ''}` as const;
  const parties = list(signers.map((party) => partyOf(party).name));
  return say(`cable.repeated.${key}`, { parties, clause: nameOf(clause), all: all.length });
}

interface Signing {
  readonly all: Package;
  readonly fresh?: Package;
  readonly signers: readonly number[];
  readonly inForce: boolean;
}

/** The clause of a text that moves most: by the points of all who sign added up, of each the kind that it moves most; of equals the first. */
function mainClause(rulebook: Rulebook, signers: readonly number[], clauses: Package): Clause | undefined {
  const { points, mostKinds, span, width } = flatPoints(rulebook);
  const moves = ({ issue, level }: Clause): number => {
    let sum = 0;
    for (const party of signers) {
      let most = 0;
      for (let kind = 0; kind < mostKinds; kind += 1)
        most = Math.max(most, Math.abs(points[(party * mostKinds + kind) * span + issue * width + level] ?? 0));
      sum += most;
    }
    return sum;
  };
  return clauses.toSorted((one, other) => moves(other) - moves(one))[0];
}
