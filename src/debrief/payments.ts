import { at } from '../kit/never.ts';
import type { Step } from '../rules/step.ts';
import type { Walk } from './walk.ts';

/** Points that came off a score in one step. */
export interface PaymentTold {
  readonly turn: number;
  readonly entry: number;
  readonly party: number;
  readonly points: number;
  /** Index of it among the scenes. */
  readonly scene: number;
  /**
   * What they were paid for: a debt called where readings met, leaving, an offer made public, a signature (promises it
   * broke, drift), or a deed (its price, promises it broke, drift), or promises past their day.
   */
  readonly reason: 'debt' | 'leaving' | 'publishing' | 'signature' | 'deed' | 'overdue';
}

/** Every price paid in a game, in order. */
export function paymentsOf({ rulebook, scenes }: Walk): PaymentTold[] {
  const { layout, parties, issues, deeds } = rulebook;
  const heard = layout.heard + parties.length * issues.length;
  return scenes.flatMap(({ turn, entry, step, before, after }, scene) => {
    const met = before.subarray(layout.heard, heard).some((level, index) => level !== after[layout.heard + index]);
    return parties.flatMap((_, party): PaymentTold[] => {
      const points = at(after, layout.paid + party) - at(before, layout.paid + party);
      if (points === 0) return [];
      const leaves = step.kind === 'move' && at(deeds, step.deed).kind === 'leave';
      return [{ turn, entry, party, points, scene, reason: leaves ? 'leaving' : reasonOf(step, met) }];
    });
  });
}

function reasonOf(step: Step, met: boolean): PaymentTold['reason'] {
  switch (step.kind) {
    case 'offer':
      return 'publishing';
    case 'sign':
      return 'signature';
    case 'move':
    case 'happen':
      return 'deed';
    default:
      return met ? 'debt' : 'overdue';
  }
}
