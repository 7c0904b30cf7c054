import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import { think } from '../minds/merit.ts';
import { oddsMeanIt } from '../rules/belief.ts';
import type { SeatView } from '../rules/game.ts';
import { termsOfLeaving, worthOfLeaving } from '../rules/leaving.ts';
import { PROMISE_STATUS, STRENGTHS } from '../rules/layout.ts';
import { agreedClause } from '../rules/offers.ts';
import { preconditionMet } from '../rules/preconditions.ts';
import { priceOfBreaking } from '../rules/promises.ts';
import { turnOfSummit } from '../rules/nearness.ts';
import { capacityOf } from '../rules/why-not.ts';
import type { Lexicon } from './lexicon.ts';

const points = (value: number): string => String(Math.round(value * 10) / 10);

/** The numbers that are always in view: time, leaving, going on, and whether they mean it. */
export function numbersLine({ rulebook, scenario, party }: Lexicon, view: SeatView): string {
  const { state, seat } = view;
  const { layout, turns, parties } = rulebook;
  const position = { ...view, evaluator: flatEvaluator(rulebook) };
  const parts = [`${scenario.calendar.word} ${at(state, layout.turn)} of ${turns}`];
  if (at(parties, seat).leave >= 0) {
    const terms = termsOfLeaving(position, seat);
    const price = terms.reduce((sum, term) => sum + term.points, 0);
    parts.push(`leaving: worth ${points(worthOfLeaving(position, seat))}, price ${points(price)}`);
  }
  parts.push(`going on: about ${points(think(view).prospects.goingOn)}`);
  for (const [other, { meansIt }] of parties.entries()) {
    if (other === seat || meansIt.length === 0) continue;
    parts.push(`${party(other)} means it: ${Math.round(100 * oddsMeanIt(rulebook, state, seat, other))} in 100`);
  }
  parts.push(`orders: ${capacityOf(rulebook, state, seat)}`);
  return parts.join(' · ');
}

/** Where everything stands, as a seat may know it. */
export function dossierLines(lexicon: Lexicon, view: SeatView): string[] {
  return [
    ...trackLines(lexicon, view),
    ...issueLines(lexicon, view),
    ...conditionLines(lexicon, view),
    ...promiseLines(lexicon, view),
  ];
}

/** Gauges and the copies of tracks. */
export function trackLines({ rulebook, text, copy, state: nameOf }: Lexicon, { state }: SeatView): string[] {
  const { layout, gauges, copies } = rulebook;
  return [
    ...gauges.map(({ id }, index) => `${text(`gauges.${id}.name`)}: ${points(at(state, layout.gauges + index))}`),
    ...copies.map(({ slot }, index) => `${copy(index)}: ${nameOf(index, at(state, slot))}`),
  ];
}

function issueLines({ rulebook, issue, level, clause }: Lexicon, { state }: SeatView): string[] {
  return rulebook.issues.map(({ id, levels }, index) => {
    const inForce = level(index, at(state, rulebook.layout.levels + index));
    const agreed = agreedClause(rulebook, state, index);
    const possible = levels.map((one) => one.id).join('|');
    return `${issue(index)}: ${inForce}${agreed === undefined ? '' : `; agreed: ${clause(agreed)}`}  (${id}=${possible})`;
  });
}

function conditionLines({ rulebook, text, party, turn }: Lexicon, view: SeatView): string[] {
  const position = { ...view, evaluator: flatEvaluator(rulebook) };
  const { layout } = rulebook;
  const summits = rulebook.summits.map(({ id }, index) => {
    const day = turnOfSummit(rulebook, view.state, index);
    const held = at(view.state, layout.held + index) > 0;
    return `${text(`summits.${id}.name`)}: ${held ? 'held' : day === 0 ? 'no day yet' : turn(day)}`;
  });
  const conditions = rulebook.preconditions.map(({ id, of }, index) => {
    const waived = at(view.state, layout.waived + index) > 0;
    const unset = at(view.state, layout.bars + index) === 0;
    const standing = waived ? 'waived' : unset ? 'no bar set' : preconditionMet(position, index) ? 'met' : 'open';
    return `Condition of ${party(of)}: ${text(`preconditions.${id}.text`)} – ${standing}`;
  });
  return [...summits, ...conditions];
}

/** Promises that are live, kept or broken, and what a live one would cost its maker now. */
export function promiseLines({ rulebook, text, party }: Lexicon, view: SeatView): string[] {
  const position = { ...view, evaluator: flatEvaluator(rulebook) };
  const { layout, parties, promises } = rulebook;
  return parties.flatMap((_, maker) =>
    promises.flatMap(({ id }, promise) => {
      const slot = maker * promises.length + promise;
      const status = at(PROMISE_STATUS, at(view.state, layout.promiseStatus + slot));
      if (status === 'none') return [];
      const strength = at(STRENGTHS, at(view.state, layout.promiseStrength + slot));
      const price = status === 'live' ? `, ${points(priceOfBreaking(position, maker, promise))} points` : '';
      return [`${party(maker)}: ${text(`promises.${id}.text`)} (${strength}, ${status}${price})`];
    }),
  );
}
