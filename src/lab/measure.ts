import { at } from '../kit/never.ts';
import { oddsMeanIt } from '../rules/belief.ts';
import { priceOfLeaving, worthOfLeaving } from '../rules/leaving.ts';
import { needOf } from '../rules/need.ts';
import type { Position } from '../rules/position.ts';
import { scoreOf } from '../rules/score.ts';
import type { Claim } from '../scenario/study.ts';

/**
 * What a claim measures, in a position: for `share.ENDING` 1 or 0; price, worth and need of a party in points, as leaving
 * and the table of the main summit stand now; its score as it would be counted now; the odds, 0 to 1, that the others
 * who plan or are played give it on average to mean it; else the value of the expression, a condition as 1 or 0.
 * Throws where the claim does not compile.
 */
export function measured(position: Position, id: string, { measure }: Claim): number {
  const { rulebook, state, evaluator } = position;
  const formula = rulebook.measures[id];
  if (formula !== undefined) return evaluator.value(formula, state);
  const [head = '', name = ''] = measure.split('.');
  if (head === 'share') {
    const ending = rulebook.endings[at(state, rulebook.layout.ending) - 1];
    return ending?.id === name ? 1 : 0;
  }
  const party = rulebook.parties.findIndex((one) => one.id === name);
  if (party < 0) throw new RangeError(`Nothing to measure of ${measure}`);
  switch (head) {
    case 'price':
      return priceOfLeaving(position, party);
    case 'worth':
      return worthOfLeaving(position, party);
    case 'need':
      return needOf(position, party, mainTable(position)).need;
    case 'score':
      return scoreOf(position, party).total;
    case 'odds_mean_it':
      return meanOdds(position, party);
    default:
      throw new RangeError(`Nothing to measure of ${measure}`);
  }
}

/** Whether a position counts for a claim: everywhere, where the claim does not say what must hold. */
export function counted({ rulebook, state, evaluator }: Position, id: string): boolean {
  const given = rulebook.givens[id];
  return given === undefined || evaluator.value(given, state) !== 0;
}

function mainTable({ rulebook }: Position): number {
  return rulebook.summits[rulebook.mainSummit]?.table ?? 0;
}

/** By those who decide of themselves; by everybody where nobody else does. */
function meanOdds({ rulebook, state }: Position, subject: number): number {
  const others = rulebook.parties.map((_, party) => party).filter((party) => party !== subject);
  const deciding = others.filter((party) => at(rulebook.parties, party).seat !== 'reactive');
  const observers = deciding.length > 0 ? deciding : others;
  const sum = observers.reduce((odds, observer) => odds + oddsMeanIt(rulebook, state, observer, subject), 0);
  return observers.length === 0 ? 1 : sum / observers.length;
}
