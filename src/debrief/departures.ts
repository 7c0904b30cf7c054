import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import { outsideOf, termsOfLeaving, type LeavingTerm } from '../rules/leaving.ts';
import type { Walk } from './walk.ts';

/** One walking away, with what it cost and what it was to bring. */
export interface DepartureTold {
  readonly turn: number;
  readonly entry: number;
  readonly party: number;
  /** What no deal was worth to it then, in points, before the price. */
  readonly outside: number;
  /** The price, term by term, in points. */
  readonly terms: readonly LeavingTerm[];
  /** Turn in which it was taken back; 0 where it stood. */
  readonly revived: number;
  /** Index of it among the scenes. */
  readonly scene: number;
}

/** Every walking away of a game, in order. */
export function departuresOf({ rulebook, scenes }: Walk): DepartureTold[] {
  const { walked, kinds } = rulebook.layout;
  return scenes.flatMap(({ turn, entry, before, after }, index): DepartureTold[] => {
    const party = at(after, walked) - 1;
    if (party < 0 || at(before, walked) === party + 1) return [];
    const position = { rulebook, state: before.slice(), evaluator: flatEvaluator(rulebook) };
    const back = scenes.slice(index).find((scene) => at(scene.after, walked) === 0);
    return [
      {
        turn,
        entry,
        party,
        outside: outsideOf(position, party, at(before, kinds + party)),
        terms: termsOfLeaving(position, party),
        revived: back?.turn ?? 0,
        scene: index,
      },
    ];
  });
}
