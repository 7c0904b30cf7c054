import { at } from '../kit/never.ts';
import { CLAUSE_OUTCOMES } from '../rules/epilogue.ts';
import type { Walk } from './walk.ts';

/** What became of one clause in the hands of one party that was to keep it. */
export interface ClauseTold {
  readonly issue: number;
  readonly giver: number;
  readonly level: number;
  readonly kept: boolean;
  readonly scene: number;
  readonly turn: number;
}

const BROKEN = CLAUSE_OUTCOMES.indexOf('broken');

/** Which clauses were kept and which broken in the epilogue, in the order in which that was known. */
export function clausesOf({ rulebook, scenes }: Walk): ClauseTold[] {
  const { layout, issues, parties } = rulebook;
  return scenes.flatMap(({ turn, before, after }, scene) =>
    issues.flatMap((_, issue) =>
      parties.flatMap((__, giver): ClauseTold[] => {
        const slot = layout.outcomes + issue * parties.length + giver;
        const outcome = at(after, slot);
        if (outcome === 0 || outcome === at(before, slot)) return [];
        return [{ issue, giver, level: at(after, layout.levels + issue), kept: outcome !== BROKEN, scene, turn }];
      }),
    ),
  );
}
