import { at } from '../../kit/never.ts';
import { keepOdds, oddsOf } from '../../rules/belief.ts';
import { packageOf, signatoriesOf, type Draft } from '../../rules/draft.ts';
import { kindRules, partyRules } from '../../rules/entries.ts';
import type { Position } from '../../rules/position.ts';
import type { Clause } from '../../rules/step.ts';
import type { Keeping } from '../../ui/port/table.ts';
import type { Lexicon } from './lexicon.ts';
import { spanOf } from './table-odds.ts';

/** Odds 0 to 1, low and high. */
type Span = ReturnType<typeof spanOf>;

/**
 * Odds that each of those who sign a draft keeps, once nobody is asked any more, all of it that is its to give, and clause by clause; the
 * seat first. By the rules of the epilogue, one draw a clause and giver, and by what the seat may know: its own kind, and of others its
 * odds on theirs, with the doubt that their staff has of a yes. Nothing of a draft of which nobody gives anything.
 */
export function keepingOf(lexicon: Lexicon, position: Position, seat: number, draft: Draft): readonly Keeping[] {
  const { rulebook, state } = position;
  const signatories = signatoriesOf(rulebook, draft);
  const clauses = packageOf(draft);
  return [seat, ...[...rulebook.parties.keys()].filter((party) => party !== seat)].flatMap((giver) => {
    const given = clauses.filter(
      ({ issue }) => ((signatories >> giver) & 1) === 1 && at(rulebook.issues, issue).gives.includes(giver),
    );
    if (given.length === 0) return [];
    // Of whom nothing is hidden, nothing is doubted but its word.
    const isKnown = giver === seat || at(rulebook.parties, giver).kinds.length < 2;
    const told = (odds: number): Span => (isKnown ? { low: odds, high: odds } : spanOf(odds));
    return {
      by: lexicon.party(giver),
      own: giver === seat,
      ...told(oddsOfAll(position, seat, giver, given)),
      clauses: given.map((clause) => {
        const watched = isWatched(position, clause);
        return { text: lexicon.clause(clause), watched, ...told(keepOdds(rulebook, state, seat, giver, watched)) };
      }),
    };
  });
}

const isWatched = ({ rulebook }: Position, { issue, level }: Clause): boolean =>
  at(at(rulebook.issues, issue).levels, level).watched;

/** Odds, 0 to 1, an observer gives a party to keep every one of some clauses: one kind keeps or breaks them all. */
function oddsOfAll(position: Position, observer: number, giver: number, clauses: readonly Clause[]): number {
  const { rulebook, state } = position;
  const party = partyRules(rulebook, giver);
  return [...party.kinds.keys()].reduce((sum, kind) => {
    const { keepsWatched, keepsPlain } = kindRules(party, kind);
    const all = clauses.reduce((odds, clause) => odds * (isWatched(position, clause) ? keepsWatched : keepsPlain), 1);
    return sum + oddsOf(rulebook, state, observer, giver, kind) * all;
  }, 0);
}
