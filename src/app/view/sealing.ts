import { at } from '../../kit/never.ts';
import { clashAt, type Clash } from '../../rules/clash.ts';
import { whyNotPlan } from '../../rules/conduct.ts';
import type { Deed } from '../../rules/deed.ts';
import type { Position } from '../../rules/position.ts';
import { capacityOf, whyNot } from '../../rules/why-not.ts';
import type { Sealing } from '../../ui/port/play.ts';
import { deedText } from './deed-text.ts';
import type { Lexicon } from './lexicon.ts';
import { refusalText } from './refusal-text.ts';
import { whyClosed } from './unmet-text.ts';

/** Says which orders of a seat cannot be sealed together, and why a list of them cannot be. */
export function sealingOf(lexicon: Lexicon, position: Position, seat: number): Sealing {
  const { say } = lexicon.words;
  const { rulebook } = position;
  const capacityNote = capacityText(lexicon, position, seat);
  return {
    ...(capacityNote !== undefined && { capacityNote }),
    shut(orders, deed) {
      const clash = clashAt(position, [...orders, deed], orders.length);
      return clash && say('unmet.shut', namesOf(lexicon, clash));
    },
    beside(orders, deed) {
      const other = at(rulebook.deeds, deed);
      if (other.kind === 'mandate') return false;
      const own = orders.filter((one) => at(rulebook.deeds, one).path === other.path);
      if (own.length === 0) return true;
      if (other.once || clashAt(position, [...own, deed], own.length)) return false;
      const set = setBy(other);
      return own.every((one) => setBy(at(rulebook.deeds, one)).every((thing) => !set.includes(thing)));
    },
    unsealed(orders) {
      const end = orders.findIndex((_, index) => whyNotPlan(position, seat, orders.slice(0, index + 1)) !== undefined);
      const deed = orders[end];
      if (deed === undefined) return undefined;
      const clash = clashAt(position, orders, end);
      if (clash) return say('unmet.unsealedShut', namesOf(lexicon, clash));
      const refusal = whyNot(position, seat, deed, 'order');
      const why = refusal
        ? whyClosed(lexicon, position, deed, refusal).text
        : refusalText(lexicon.words, { code: orders.indexOf(deed) < end ? 'done_this_turn' : 'no_capacity' });
      return say('unmet.unsealed', { order: deedText(lexicon, deed), why });
    },
  };
}

/** What a deed sets to something of its own, by names for comparing: of two that set the same only one leaves a trace. */
function setBy({ actions }: Deed): readonly string[] {
  return actions.flatMap((action) => {
    switch (action.kind) {
      case 'put':
        return [`level ${action.issue}`];
      case 'bar':
        return [`bar ${action.precondition}`];
      case 'promise':
        return [`promise ${action.promise}`];
      case 'reading':
        return [`reading ${action.issue} ${action.to}`];
      default:
        return [];
    }
  });
}

const namesOf = (lexicon: Lexicon, { deed, before, slot }: Clash): Record<'order' | 'other' | 'track', string> => ({
  order: deedText(lexicon, deed),
  other: deedText(lexicon, before),
  track: lexicon.copy(slot - lexicon.rulebook.layout.positions),
});

/** Why a seat has more orders than usual, or fewer: the moves that it comes of, as far as they are known here. */
function capacityText(lexicon: Lexicon, { rulebook, state }: Position, seat: number): string | undefined {
  const { say, list } = lexicon.words;
  const usual = at(rulebook.parties, seat).capacity;
  const now = capacityOf(rulebook, state, seat);
  if (now === usual) return undefined;
  const names = rulebook.deeds.flatMap(({ index, of, actions }) => {
    const gives = actions.some((action) => action.kind === 'capacity' && action.party === seat);
    const owner = of < 0 ? index : of;
    return gives && at(state, rulebook.layout.happened + owner) !== 0
      ? [say('unmet.quoted', { text: deedText(lexicon, owner) })]
      : [];
  });
  const moves = [...new Set(names)];
  return moves.length === 0
    ? say('unmet.moreNow', { now, usual })
    : say('unmet.more', { now, usual, moves: list(moves) });
}
