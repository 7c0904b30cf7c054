import { never } from '../kit/never.ts';
import type { Position } from './position.ts';
import { whyNotOffer } from './offers.ts';
import type { Refusal, Step, Waiting } from './step.ts';
import { whyNot } from './why-not.ts';

/** Why a decision cannot be taken, given what the game waits for; or undefined. World steps are never decisions. */
export function whyNotStep(position: Position, waiting: Waiting, step: Step): Refusal | undefined {
  switch (step.kind) {
    case 'move':
      return whyNotMove(position, waiting, step.deed);
    case 'offer':
      if (waiting.kind !== 'offer') return { code: 'not_now' };
      if (waiting.party !== step.party) return { code: 'not_yours' };
      return whyNotOffer(position, waiting.table, waiting.summit, step.package);
    case 'answer':
      if (waiting.kind !== 'answer') return { code: 'not_now' };
      return waiting.party === step.party ? undefined : { code: 'not_yours' };
    case 'pass':
      if (waiting.kind !== 'ask' && waiting.kind !== 'offer' && waiting.kind !== 'moment') return { code: 'not_now' };
      return waiting.party === step.party ? undefined : { code: 'not_yours' };
    case 'close_orders':
      return waiting.kind === 'orders' ? undefined : { code: 'not_now' };
    default:
      return { code: 'not_now' };
  }
}

function whyNotMove(position: Position, waiting: Waiting, deed: number): Refusal | undefined {
  const rules = position.rulebook.deeds[deed];
  if (rules === undefined) return { code: 'not_an_option' };
  switch (waiting.kind) {
    case 'orders':
      return whyNot(position, rules.party, deed, 'order');
    case 'ask':
    case 'moment':
      return waiting.options.includes(deed) ? undefined : { code: 'not_an_option' };
    case 'offer':
    case 'answer':
      if (waiting.summit < 0) return { code: 'not_now' };
      if (rules.kind !== 'leave') return { code: 'not_an_option' };
      return whyNot(position, waiting.party, deed, 'moment');
    case 'nothing':
      return { code: 'game_over' };
    default:
      return never(waiting);
  }
}
