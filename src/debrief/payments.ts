import { at } from '../kit/never.ts';
import { mandateOf } from '../rules/happen.ts';
import { PROMISE_STATUS } from '../rules/layout.ts';
import { priceOfBreaking } from '../rules/promises.ts';
import type { Step } from '../rules/step.ts';
import type { Scene, Walk } from './walk.ts';

/** Points that came off a score in one step, for one thing. */
export interface PaymentTold {
  readonly turn: number;
  readonly entry: number;
  readonly party: number;
  readonly points: number;
  /** Index of it among the scenes. */
  readonly scene: number;
  /**
   * What they were paid for: a debt called where readings met, leaving, an offer made public, a promise broken or past its day, drift by a
   * deed or a signature, another mandate, or a deed by itself.
   */
  readonly reason: 'debt' | 'leaving' | 'publishing' | 'promise' | 'overdue' | 'drift' | 'revised' | 'deed';
  /** Which promise was broken. */
  readonly promise?: number;
  /** Which deed it was; absent where it was none. */
  readonly deed?: number;
}

type Part = Pick<PaymentTold, 'points' | 'reason' | 'promise' | 'deed'>;

const [LIVE, BROKEN] = [PROMISE_STATUS.indexOf('live'), PROMISE_STATUS.indexOf('broken')];
/** Points that sums of prices leave behind. */
const NOTHING = 1e-9;

/** Every price paid in a game, in order, each by what it was for. */
export function paymentsOf({ rulebook, scenes, end }: Walk): PaymentTold[] {
  const { layout, parties, issues } = rulebook;
  const heard = layout.heard + parties.length * issues.length;
  return scenes.flatMap((scene, index) => {
    const { turn, entry, before, after } = scene;
    const met = before.subarray(layout.heard, heard).some((level, slot) => level !== after[layout.heard + slot]);
    return parties.flatMap((_, party): PaymentTold[] => {
      const points = at(after, layout.paid + party) - at(before, layout.paid + party);
      if (points === 0) return [];
      return partsOf({ ...end, state: before }, scene, party, points, met).map((part) => ({
        turn,
        entry,
        party,
        scene: index,
        ...part,
      }));
    });
  });
}

/** What a party paid in one step, thing by thing; what is left when all else is told is the price of the step itself. */
function partsOf(before: Walk['end'], scene: Scene, party: number, points: number, met: boolean): readonly Part[] {
  const { rulebook, state } = before;
  const { step } = scene;
  const happened = step.kind === 'move' || step.kind === 'happen' ? at(rulebook.deeds, step.deed) : undefined;
  const deed = happened ? { deed: happened.index } : {};
  if (happened?.kind === 'leave') return [{ points, reason: 'leaving', ...deed }];
  if (step.kind === 'offer') return [{ points, reason: 'publishing' }];
  const rules = at(rulebook.parties, party);
  const decided = happened !== undefined || step.kind === 'sign';
  const parts: Part[] = brokenIn(before, scene, party).map((promise) => ({
    points: priceOfBreaking(before, party, promise),
    reason: decided ? 'promise' : 'overdue',
    promise,
  }));
  if (happened && mandateOf(before, party)?.againstDeeds.includes(happened.index) === true)
    parts.push({ points: rules.driftPoints, reason: 'drift', ...deed });
  const chooses = happened?.kind === 'mandate' && happened.party === party;
  if (chooses && at(state, rulebook.layout.mandates + party) !== 0)
    parts.push({ points: rules.revisePoints, reason: 'revised', ...deed });
  const rest = points - parts.reduce((sum, part) => sum + part.points, 0);
  const whole = Math.abs(rest) < NOTHING ? parts : [...parts, { points: rest, reason: reasonOf(step, met), ...deed }];
  return whole.filter((part) => Math.abs(part.points) >= NOTHING);
}

function brokenIn({ rulebook }: Walk['end'], { before, after }: Scene, party: number): readonly number[] {
  const { layout, promises } = rulebook;
  return promises.flatMap((_, promise) => {
    const slot = layout.promiseStatus + party * promises.length + promise;
    return at(before, slot) === LIVE && at(after, slot) === BROKEN ? [promise] : [];
  });
}

function reasonOf(step: Step, met: boolean): PaymentTold['reason'] {
  // What a signature costs beside promises is drift.
  if (step.kind === 'sign') return 'drift';
  if (step.kind === 'move' || step.kind === 'happen') return 'deed';
  return met ? 'debt' : 'overdue';
}
