import { at } from '../../kit/never.ts';
import { NOBODY, oddsOf } from '../../rules/belief.ts';
import { draftOf } from '../../rules/draft.ts';
import { worthOfLeaving } from '../../rules/leaving.ts';
import type { Position } from '../../rules/position.ts';
import type { Package } from '../../rules/step.ts';
import { addUp, believedWorth, blankValuation } from '../../rules/value.ts';
import type { Lexicon } from './lexicon.ts';

/** Odds below which a kind is not reckoned with. */
const UNLIKELY = 0.05;

/**
 * Why the other side answered as it did, as far as a seat can know: what its analysts make of the package for each kind the
 * other may be, which clause weighs most, and whether leaving looked better. Nothing here depends on the true kind.
 */
export function reasonsOf(
  lexicon: Lexicon,
  position: Position,
  seat: number,
  answer: {
    readonly by: number;
    readonly table: number;
    readonly offered: Package;
    readonly worder: number;
    readonly accepts: boolean;
  },
): readonly string[] {
  const { by, table, offered, worder, accepts } = answer;
  const { signed, say } = lexicon.words;
  const { rulebook, state } = position;
  const { kinds } = at(rulebook.parties, by);
  const draft = draftOf(rulebook, table, offered, worder);
  const likely = kinds.flatMap((_, kind) => (oddsOf(rulebook, state, seat, by, kind) < UNLIKELY ? [] : [kind]));
  const worths = likely.map((kind) => addUp(position, by, kind, draft, undefined, NOBODY, 0, blankValuation()));
  const low = Math.floor(Math.min(...worths) - 1);
  const high = Math.ceil(Math.max(...worths) + 1);
  const single = offered.map((clause) => ({
    clause,
    worth: believedWorth(position, seat, by, draftOf(rulebook, table, [clause], worder)),
  }));
  const ordered = single.toSorted((one, other) => (accepts ? other.worth - one.worth : one.worth - other.worth));
  const [weighty] = ordered;
  const name = weighty === undefined ? '' : lexicon.clause(weighty.clause);
  const tells = weighty !== undefined && (accepts ? weighty.worth > 0 : weighty.worth < 0);
  return [
    say('cable.reason.needsMore', { low: signed(low), high: signed(high) }),
    ...(tells ? [say(accepts ? 'cable.reason.enough' : 'cable.reason.costsMost', { issue: name })] : []),
    ...(!accepts && worthOfLeaving(position, by) > high ? [say('cable.reason.better')] : []),
  ];
}
