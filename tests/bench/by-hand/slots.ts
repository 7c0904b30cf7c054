import { PHASES } from '../../../src/rules/layout.ts';
import { PROMISE_STATUS } from '../../../src/rules/layout.ts';
import type { Rulebook } from '../../../src/rules/rulebook.ts';
import { BROKEN, type HandSheet, HOLM, LAPSED, LIVE, SKERRY } from './sheet.ts';

const STATUS = new Map([
  [LIVE, PROMISE_STATUS.indexOf('live')],
  [BROKEN, PROMISE_STATUS.indexOf('broken')],
  [LAPSED, PROMISE_STATUS.indexOf('lapsed')],
]);

/** A game written by hand in the slots of its rulebook, to be held against the kernel's. */
export function slotsOf(sheet: HandSheet, { layout }: Rulebook): Float64Array {
  const state = new Float64Array(layout.size);
  const put = (slot: number, ...values: readonly number[]): void => state.set(values, slot);
  put(layout.turn, sheet.turn, PHASES.indexOf(sheet.phase));
  put(layout.exchange, sheet.phase === 'summit' ? sheet.exchange : 0);
  if (sheet.phase === 'summit') {
    put(layout.sitting, 1);
    put(layout.laid, sheet.laid + 1);
  }
  put(layout.sequence, sheet.agreements);
  put(layout.signed, sheet.signed ? 1 : 0);
  put(layout.walked, sheet.walked + 1, sheet.walkedOn);
  put(layout.ending, sheet.ending + 1);
  put(layout.gauges, sheet.tension, sheet.readiness);
  put(layout.positions, sheet.boats);
  put(layout.levels, ...sheet.levels);
  put(layout.wordings, ...sheet.wordings);
  put(layout.worded, ...sheet.worded);
  put(layout.signedBy, ...sheet.worded.map((worder) => (worder > 0 ? 3 : 0)));
  const [fishing = 0, light = 0, count = 0] = sheet.came;
  put(layout.outcomes, 0, fishing, light, 0, count, 0);
  put(layout.agreed, ...sheet.agreed);
  put(layout.agreedWording, ...sheet.agreedWording);
  put(layout.agreedBy, ...sheet.agreedBy);
  put(layout.agreedAt, ...sheet.agreedAt);
  put(layout.offer, ...sheet.offer);
  put(layout.offerWording, ...sheet.offerWording);
  if (sheet.answering) {
    put(layout.offerBy, 1 - sheet.party + 1);
    put(layout.offerAt, 1);
    put(layout.offerPublic, sheet.offerPublic ? 1 : 0);
    put(layout.accepted + 1 - sheet.party, 1);
  }
  put(layout.refused, ...sheet.refused.flat());
  put(layout.refusedWording, ...sheet.refusedWording.flat());
  put(layout.refusedOn, ...sheet.refusedOn);
  put(layout.heard, ...sheet.readBySkerry, ...sheet.readByHolm);
  for (const row of [layout.carrier, layout.sender]) put(row, ...sheet.worded, ...sheet.worded);
  put(layout.said, ...sheet.levels, ...sheet.levels);
  put(layout.heardWording, ...sheet.wordings, ...sheet.wordings);
  put(layout.promiseStrength, ...sheet.word);
  put(layout.promiseTurn, ...sheet.wordGiven);
  put(layout.promiseStatus, ...sheet.wordFate.map((fate) => STATUS.get(fate) ?? 0));
  put(layout.kinds, 0, sheet.holm);
  // By observer and subject; Skerry is of one kind.
  put(layout.beliefs, 1, 0, sheet.oddsGood, sheet.oddsShort, 1, 0, 0.6, 0.4);
  put(layout.paid, sheet.paid[SKERRY] ?? 0, sheet.paid[HOLM] ?? 0);
  put(layout.spent, ...sheet.spent);
  put(layout.happened, ...sheet.made, sheet.netsTorn);
  put(layout.held, sheet.held);
  put(layout.agenda, 1, 1, 1);
  put(layout.talked, sheet.talked);
  return state;
}
