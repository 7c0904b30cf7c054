import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import type { Standards } from '../minds/answering.ts';
import { signatoriesOf, type Draft } from '../rules/draft.ts';
import { supposeNoOffer, supposeSigned } from '../rules/in-force.ts';
import { isLeavingAtStake, outsideOf, termsOfLeaving } from '../rules/leaving.ts';
import { promisesBroken } from '../rules/promises.ts';
import { supposeFrom, withdraw } from '../rules/supposition.ts';
import { valueOfPackage } from '../rules/value.ts';
import { causeOf, oddsMoved, type Cause } from './cause.ts';
import type { Walk } from './walk.ts';

/** What the sum of an answer is made of beside its clauses, mood and need, in points, each with what caused it. */
export interface SumTold {
  /** What the sum loses by the fear that others do not keep what they give; 0 or more. */
  readonly doubt: number;
  /** Who would give something, and when the odds on its kind were last moved by something that was done. */
  readonly doubted: readonly ({ readonly party: number } & Cause)[];
  /** Own promises it would break, with the price of each and when it was made. */
  readonly promises: readonly ({ readonly promise: number; readonly points: number } & Cause)[];
  /** Gifts that fall due by signing: above 0 where it would receive. */
  readonly gifts: readonly ({ readonly from: number; readonly to: number; readonly points: number } & Cause)[];
  /** What no deal was worth before its price, and the price; absent where leaving was not at stake. */
  readonly leaving?: {
    readonly outside: number;
    readonly terms: readonly ({ readonly id: string; readonly points: number } & Cause)[];
  };
}

/** Takes the sum apart by which an answer in a scene was, or would have been, given. */
export function sumOf(walk: Walk, scene: number, standards: Standards, draft: Draft): SumTold {
  const { position, seat } = standards;
  const { value, kept, promises } = valueOfPackage(position, seat, draft);
  return {
    doubt: Math.max(0, kept - value - promises),
    doubted: doubtedOf(walk, scene, seat, draft),
    promises: promisesIn(walk, scene, standards, draft),
    gifts: giftsIn(walk, scene, standards, draft),
    ...(isLeavingAtStake(position.rulebook, standards.table) && { leaving: leavingIn(walk, scene, standards) }),
  };
}

/** Who else signs and gives a clause, and might not keep it. */
function doubtedOf(walk: Walk, scene: number, seat: number, draft: Draft): SumTold['doubted'] {
  const { rulebook } = walk;
  const signatories = signatoriesOf(rulebook, draft);
  const gives = (party: number): boolean =>
    party !== seat &&
    ((signatories >> party) & 1) === 1 &&
    rulebook.issues.some((issue, index) => at(draft.clauses, index) > 0 && issue.gives.includes(party));
  return rulebook.parties.flatMap((_, party) =>
    gives(party) ? [{ party, ...oddsMoved(walk, seat, party, scene) }] : [],
  );
}

function promisesIn(walk: Walk, scene: number, { position, seat }: Standards, draft: Draft): SumTold['promises'] {
  const { layout, promises } = walk.rulebook;
  return promisesBroken(position, seat, draft)
    .filter(({ points }) => points !== 0)
    .map(({ promise, points }) => {
      const slot = seat * promises.length + promise;
      const cause = wrote(walk, scene, [layout.promiseStatus + slot, layout.promiseStrength + slot]);
      return { promise, points, ...cause };
    });
}

function giftsIn(walk: Walk, scene: number, { position, seat }: Standards, draft: Draft): SumTold['gifts'] {
  const { state, evaluator, rulebook } = position;
  const pending = rulebook.layout.pendingGifts;
  const from = supposeFrom();
  supposeSigned(position, seat, draft);
  const due = rulebook.gifts.map(
    (gift, index) => at(state, pending + index) !== 0 && evaluator.value(gift.if, state) !== 0,
  );
  withdraw(state, from);
  return rulebook.gifts.flatMap((gift, index) => {
    const concerned = gift.to !== gift.from && (gift.to === seat || gift.from === seat);
    if (!concerned || !at(due, index)) return [];
    const points = at(state, pending + index);
    const cause = wrote(walk, scene, [pending + index]);
    return [{ from: gift.from, to: gift.to, points: gift.to === seat ? points : -points, ...cause }];
  });
}

/** As `needOf` has it: no offer on the table. */
function leavingIn(walk: Walk, scene: number, { position, seat }: Standards): NonNullable<SumTold['leaving']> {
  const { rulebook, state } = position;
  const evaluator = flatEvaluator(rulebook);
  const from = supposeFrom();
  supposeNoOffer(rulebook, state);
  const outside = outsideOf(position, seat, at(state, rulebook.layout.kinds + seat));
  const points = termsOfLeaving(position, seat);
  withdraw(state, from);
  const terms = at(rulebook.parties, seat).terms.map((term, index) => ({
    ...at(points, index),
    ...causeOf(
      walk,
      scene,
      ({ step, before, after }) =>
        step.kind !== 'offer' && evaluator.value(term.points, before) !== evaluator.value(term.points, after),
    ),
  }));
  return { outside, terms };
}

const wrote = (walk: Walk, scene: number, slots: readonly number[]): Cause =>
  causeOf(walk, scene, ({ before, after }) => slots.some((slot) => at(before, slot) !== at(after, slot)));
