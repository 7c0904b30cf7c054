import { at } from '../kit/never.ts';
import { offerOnTable } from '../rules/offers.ts';
import type { Package } from '../rules/step.ts';
import { waitsForLeaders } from '../rules/summit-flow.ts';
import type { Walk } from './walk.ts';

/** A package that came into force. */
export interface SignatureTold {
  readonly scene: number;
  readonly turn: number;
  readonly table: number;
  /** −1 at a table. */
  readonly summit: number;
  /** Who worded it. */
  readonly by: number;
  readonly package: Package;
}

/** Everything signed in a game, in order; what was only agreed, to be signed later, is none. */
export function signaturesOf({ rulebook, scenes }: Walk): SignatureTold[] {
  const { layout } = rulebook;
  return scenes.flatMap(({ turn, step, before }, scene): SignatureTold[] => {
    if (step.kind !== 'sign') return [];
    const summit = at(before, layout.sitting) - 1;
    const [table, by] = [at(before, layout.offerAt) - 1, at(before, layout.offerBy) - 1];
    if (summit < 0 && waitsForLeaders({ rulebook, state: before }, table)) return [];
    return [{ scene, turn, table, summit, by, package: offerOnTable(rulebook, before) }];
  });
}
