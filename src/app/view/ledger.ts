import { at } from '../../kit/never.ts';
import { kindOf } from '../../rules/entries.ts';
import { pointsAt } from '../../rules/points.ts';
import type { Position } from '../../rules/position.ts';
import { gapOf } from '../../rules/readings.ts';
import type { Ledger, LedgerLine, ReadingView } from '../../ui/port/dossier.ts';
import type { Lexicon } from './lexicon.ts';
import { promiseViews } from './promise-views.ts';

const entry = ({ text, points }: LedgerLine): LedgerLine => ({ text, ...(points !== undefined && { points }) });

/** What a seat gave and got, promised, and how messages were read, as far as it may know. */
export function ledgerOf(lexicon: Lexicon, position: Position, seat: number): Ledger {
  const { rulebook, state } = position;
  const { layout, issues } = rulebook;
  const kind = kindOf(rulebook, state, seat);
  const lines = issues.flatMap((rules, issue) => {
    const level = at(state, layout.levels + issue);
    if (level === 0) return [];
    const points = pointsAt(position, seat, kind, issue, level);
    const text = lexicon.words.say('table.clause', { issue: lexicon.issue(issue), level: lexicon.level(issue, level) });
    return [{ given: rules.gives.includes(seat) || (rules.gives.length === 0 && points < 0), text, points }];
  });
  const gifts = at(state, layout.gifts + seat);
  const paid = at(state, layout.paid + seat);
  const { say } = lexicon.words;
  return {
    given: [
      ...lines.filter(({ given }) => given).map(entry),
      ...(gifts < 0 ? [{ text: say('ending.gifts'), points: gifts }] : []),
      ...(paid > 0 ? [{ text: say('ending.paid'), points: -paid }] : []),
    ],
    got: [
      ...lines.filter(({ given }) => !given).map(entry),
      ...(gifts > 0 ? [{ text: say('ending.gifts'), points: gifts }] : []),
    ],
    promised: promiseViews(lexicon, position, seat)
      .filter(({ by, status }) => by.id === lexicon.party(seat).id && status === 'live')
      .map(({ text }) => ({ text })),
    read: readings(lexicon, position, seat),
  };
}

/** Where what was heard parts from what was said, in messages this seat heard or carried. */
function readings(lexicon: Lexicon, position: Position, seat: number): readonly ReadingView[] {
  const { rulebook, state } = position;
  const { layout, issues, parties } = rulebook;
  return parties.flatMap((_, hearer) =>
    issues.flatMap((__, issue): ReadingView[] => {
      const index = hearer * issues.length + issue;
      const [heard, said] = [at(state, layout.heard + index), at(state, layout.said + index)];
      if (heard === said) return [];
      const carried = at(state, layout.carrier + index) === seat + 1;
      return [
        {
          issue: lexicon.issue(issue),
          by: lexicon.party(hearer),
          said: lexicon.level(issue, said),
          heard: lexicon.level(issue, heard),
          ...(carried && { debt: gapOf(position, hearer, issue) }),
        },
      ];
    }),
  );
}
