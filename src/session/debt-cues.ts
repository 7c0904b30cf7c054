import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import { gapBetween } from '../rules/readings.ts';
import type { Sight } from './act-cue.ts';
import type { Cue } from './cue.ts';

type Fate = (Cue & { readonly kind: 'debt' })['fate'];

/** What became of each debt of the seat for what it carried or worded, as far as it could be seen: none goes without a word. */
export function debtCues({ rulebook, seat, before, after }: Sight): Cue[] {
  if (seat < 0) return [];
  const { layout, issues, parties } = rulebook;
  const evaluator = flatEvaluator(rulebook);
  return parties.flatMap((_, hearer) =>
    issues.flatMap((__, issue): Cue[] => {
      const index = hearer * issues.length + issue;
      if (at(before, layout.carrier + index) !== seat + 1) return [];
      if (at(before, layout.heard + index) === at(before, layout.said + index)) return [];
      const stands = [layout.heard, layout.said, layout.carrier].every(
        (row) => at(before, row + index) === at(after, row + index),
      );
      if (stands) return [];
      const levels = { heard: at(before, layout.heard + index), said: at(before, layout.said + index) };
      const sender = at(before, layout.sender + index) - 1;
      const points = gapBetween({ rulebook, state: before, evaluator }, seat, hearer, issue, levels);
      if (points === 0 || hearer === seat) return [];
      const fate: Fate =
        at(after, layout.paid + seat) > at(before, layout.paid + seat) &&
        at(after, layout.said + index) === at(before, layout.said + index)
          ? 'called'
          : at(after, layout.levels + issue) !== at(before, layout.levels + issue)
            ? 'settled'
            : 'replaced';
      return [{ turn: at(after, layout.turn), kind: 'debt', hearer, issue, points, fate, told: { ...levels, sender } }];
    }),
  );
}
