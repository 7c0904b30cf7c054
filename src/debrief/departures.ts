import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import { think } from '../minds/merit.ts';
import { PHASES } from '../rules/layout.ts';
import { outsideOf, termsOfLeaving, type LeavingTerm } from '../rules/leaving.ts';
import { viewOf } from '../rules/view.ts';
import type { Walk } from './walk.ts';

/** One walking away, with what it cost and what it was to bring. */
export interface DepartureTold {
  readonly turn: number;
  readonly entry: number;
  readonly party: number;
  /** What no deal was worth to it then, in points, before the price. */
  readonly outside: number;
  /** It rose from a summit, where to go on would have been to end with nothing. */
  readonly atSummit: boolean;
  /** What it reckoned going on to be worth when it sealed the order, in points; a person's leaving hangs on no sum. */
  readonly goingOn?: number;
  /** The price, term by term, in points. */
  readonly terms: readonly LeavingTerm[];
  /** Turn in which it was taken back; 0 where it stood. */
  readonly revived: number;
  /** Index of it among the scenes. */
  readonly scene: number;
}

/** Every walking away of a game, in order. */
export function departuresOf(walk: Walk): DepartureTold[] {
  const { rulebook, record, scenes } = walk;
  const { walked, kinds, sitting } = rulebook.layout;
  return scenes.flatMap(({ turn, entry, before, after }, index): DepartureTold[] => {
    const party = at(after, walked) - 1;
    if (party < 0 || at(before, walked) === party + 1) return [];
    const position = { rulebook, state: before.slice(), evaluator: flatEvaluator(rulebook) };
    const person = record.seats[at(rulebook.parties, party).id] === 'human';
    const atSummit = at(before, sitting) > 0;
    const back = scenes.slice(index).find((scene) => at(scene.after, walked) === 0);
    return [
      {
        turn,
        entry,
        party,
        outside: outsideOf(position, party, at(before, kinds + party)),
        atSummit,
        ...(!person && !atSummit && { goingOn: goingOnAt(walk, index, party) }),
        terms: termsOfLeaving(position, party),
        revived: back?.turn ?? 0,
        scene: index,
      },
    ];
  });
}

/** What going on was worth to a party when it sealed the order to leave that a scene carries out. */
function goingOnAt({ rulebook, scenes }: Walk, index: number, party: number): number {
  const { before, turn } = at(scenes, index);
  const asked = scenes
    .slice(0, index)
    .findLast(
      (scene) => scene.turn === turn && scene.step.kind === 'enter' && at(PHASES, scene.step.phase) === 'orders',
    );
  return think(viewOf(rulebook, asked?.after ?? before, party)).prospects.goingOn;
}
