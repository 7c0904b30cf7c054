import { at } from '../../kit/never.ts';
import { draftOf } from '../../rules/draft.ts';
import type { Position } from '../../rules/position.ts';
import { contentmentOf } from '../../rules/win-set.ts';
import type { KnownAnswer } from '../../session/known-answer.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Who at home would not have what was offered to another party, by the kind a seat thinks it likeliest to be: those of them without whom
 * nothing goes, else all of them; empty where all would have it. Reads only what the seat may see.
 */
export function homeDoubters(
  lexicon: Lexicon,
  position: Position,
  answer: Pick<KnownAnswer, 'party' | 'table' | 'package' | 'worder'>,
): readonly string[] {
  const { rulebook } = position;
  const { party, table, package: clauses, worder } = answer;
  const { constituencies } = at(rulebook.parties, party);
  const standing = contentmentOf(position, party, draftOf(rulebook, table, clauses, worder));
  const against = constituencies.filter((_, index) => !at(standing, index).content);
  const vetoes = against.filter(({ veto }) => veto);
  return (vetoes.length > 0 ? vetoes : against).map(({ id }) => lexicon.constituency(party, id));
}
