import type { Action, Deed } from '../../rules/deed.ts';
import { partyRules } from '../../rules/entries.ts';
import { PROMISE_STATUS } from '../../rules/layout.ts';
import { nearness } from '../../rules/nearness.ts';
import type { Position } from '../../rules/position.ts';
import { promiseCost } from '../../rules/promises.ts';
import { everyAction } from '../../rules/every-action.ts';

type Promised = Action & { readonly kind: 'promise' };

const promisesIn = ({ actions }: Pick<Deed, 'actions'>): readonly Promised[] =>
  everyAction(actions).filter((action) => action.kind === 'promise');

/** Whether a deed gives a promise and moves nothing on the board: something that is said, and no more. */
export function givesWord(deed: Pick<Deed, 'actions'>): boolean {
  return promisesIn(deed).length > 0 && !everyAction(deed.actions).some(({ kind }) => kind === 'shift');
}

/** Points it would cost a seat now to break all that a deed promises, were it said. */
export function priceOfWord({ rulebook, state }: Position, seat: number, deed: Pick<Deed, 'actions'>): number {
  const { audience } = partyRules(rulebook, seat);
  const near = nearness(rulebook, state);
  return promisesIn(deed).reduce((sum, { strength }) => sum + promiseCost(strength, audience, near), 0);
}

/** Whether all that a deed promises has been promised by a seat before, as firmly, and holds yet. */
export function wordStands({ rulebook, state }: Position, seat: number, deed: Pick<Deed, 'actions'>): boolean {
  const { layout, promises } = rulebook;
  const given = givesWord(deed) ? promisesIn(deed) : [];
  const live = PROMISE_STATUS.indexOf('live');
  return (
    given.length > 0 &&
    given.every(({ promise, strength }) => {
      const slot = seat * promises.length + promise;
      return state[layout.promiseStatus + slot] === live && state[layout.promiseStrength + slot] === strength;
    })
  );
}
