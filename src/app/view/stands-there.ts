import { at } from '../../kit/never.ts';
import { oddsOf } from '../../rules/belief.ts';
import { agreedClause, openIssues } from '../../rules/offers.ts';
import { pointsAt } from '../../rules/points.ts';
import type { Position } from '../../rules/position.ts';
import type { Clause } from '../../rules/step.ts';
import type { Lexicon } from './lexicon.ts';
import { promiseViews } from './promise-views.ts';

/** Whose chair it is, who sits down in it for a minute, and before the offer of which table. */
interface Chair {
  readonly seat: number;
  readonly table: number;
  readonly party: number;
}

/**
 * How things stand for another party before an offer: what is agreed at the table, who of the two has given which word, and what of the
 * rest the party wants most, as the seat reads it. Reads nothing but what the seat may see.
 */
export function standsThere(lexicon: Lexicon, position: Position, chair: Chair): readonly string[] {
  const { say, series } = lexicon.words;
  const { seat, table, party } = chair;
  const agreed = at(position.rulebook.tables, table).issues.flatMap(
    (issue) => agreedClause(position.rulebook, position.state, issue) ?? [],
  );
  const wanted = mostWanted(position, chair);
  const names = { party: lexicon.party(party).name, own: lexicon.party(seat).name };
  return [
    agreed.length === 0
      ? say('foresight.chair.agreedNone')
      : say('foresight.chair.agreed', { what: series(agreed.map((clause) => lexicon.clause(clause))) }),
    ...wordsOf(lexicon, position, seat, party),
    ...wordsOf(lexicon, position, seat, seat),
    ...(wanted ? [say('foresight.chair.wants', { ...names, what: lexicon.clause(wanted) })] : []),
  ];
}

function wordsOf(lexicon: Lexicon, position: Position, seat: number, party: number): readonly string[] {
  const { id, name } = lexicon.party(party);
  const given = promiseViews(lexicon, position, seat).filter(({ by, status }) => by.id === id && status === 'live');
  if (given.length === 0) return [];
  const words = lexicon.words.series(given.map(({ text }) => lexicon.words.say('unmet.quoted', { text })));
  return [lexicon.words.say('foresight.chair.word', { party: name, words })];
}

/** Of what may stand in an offer and is not agreed, the level that would bring the party most over what holds, by the seat's odds on its kinds. */
function mostWanted(position: Position, { seat, table, party }: Chair): Clause | undefined {
  const { rulebook, state } = position;
  let most = 0;
  let wanted: Clause | undefined;
  for (const issue of openIssues(rulebook, state, table)) {
    if (agreedClause(rulebook, state, issue) !== undefined) continue;
    const today = at(state, rulebook.layout.levels + issue);
    for (const level of at(rulebook.issues, issue).levels.keys()) {
      const points = at(rulebook.parties, party).kinds.reduce((sum, _, kind) => {
        const gain = pointsAt(position, party, kind, issue, level) - pointsAt(position, party, kind, issue, today);
        return sum + oddsOf(rulebook, state, seat, party, kind) * gain;
      }, 0);
      if (points <= most) continue;
      most = points;
      wanted = { issue, level, wording: 'plain' };
    }
  }
  return wanted;
}
