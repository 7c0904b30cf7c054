import { at } from '../../kit/never.ts';
import { PROMISE_STATUS, STRENGTHS } from '../../rules/layout.ts';
import type { Position } from '../../rules/position.ts';
import { priceOfBreaking } from '../../rules/promises.ts';
import type { PromiseView } from '../../ui/port/dossier.ts';
import type { Lexicon } from './lexicon.ts';

const settled = ({ status }: PromiseView): number => (status === 'live' ? 0 : 1);

/** Promises a seat knows of: its own, and what others said aloud; the live ones first. */
export function promiseViews(lexicon: Lexicon, position: Position, seat: number): readonly PromiseView[] {
  const { rulebook } = position;
  const all = rulebook.parties.flatMap((_, party) =>
    rulebook.promises.flatMap((__, promise) => promiseView(lexicon, position, party, promise, seat) ?? []),
  );
  return all.toSorted((one, other) => settled(one) - settled(other));
}

function promiseView(
  lexicon: Lexicon,
  position: Position,
  party: number,
  promise: number,
  seat: number,
): PromiseView | undefined {
  const { rulebook, state } = position;
  const { layout, promises } = rulebook;
  const index = party * promises.length + promise;
  const status = at(PROMISE_STATUS, at(state, layout.promiseStatus + index));
  const strength = at(STRENGTHS, at(state, layout.promiseStrength + index));
  if (status === 'none' || strength === 'none' || (strength === 'silent' && party !== seat)) return undefined;
  const rules = at(promises, promise);
  return {
    by: lexicon.party(party),
    text: lexicon.promise(promise),
    strength,
    status,
    redLine: rules.redLine,
    price: status === 'live' ? priceOfBreaking(position, party, promise) : 0,
    ...(rules.due > 0 && status === 'live' && { due: at(state, layout.promiseTurn + index) + rules.due }),
  };
}
