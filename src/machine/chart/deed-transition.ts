import { at } from '../../kit/never.ts';
import type { Deed } from '../../rules/deed.ts';
import type { Phase } from '../../rules/layout.ts';
import type { Condition } from '../condition.ts';
import { guardName } from '../guard-name.ts';
import { sentence } from './citation.ts';
import { citationPart, conditionPart, deedParts } from './deed-parts.ts';
import { effectLines } from './effects.ts';
import { itemOf } from './item.ts';
import { priceOf } from './leaving.ts';
import { openWhen } from './open-when.ts';
import { answersPart, type Bonds } from './bonds.ts';
import type { Telling } from './telling.ts';
import { metaOf, type ChartTransition } from './transition.ts';

/** A deed in the phase where it is at home, whole: what it is, when, at what price, what it does, what it rests on. */
export function toldWhole(telling: Telling, deed: Deed, bonds: Bonds, phase: Phase | undefined): ChartTransition {
  const { cites, text } = itemOf(telling, deed);
  const expression = openWhen(telling, deed, [], -1);
  const actions = effectLines(telling, deed);
  const price = priceOf(telling, deed);
  const back = bonds.revivals.get(deed) ?? [];
  const parts = [
    sentence(text),
    ...conditionPart(expression),
    ...deedParts(telling, deed, bonds),
    ...answersPart(deed, bonds, phase),
    ...citationPart(cites),
  ];
  return {
    guard: guardName(telling.rulebook, deed),
    description: parts.join(' '),
    actions: actions.length === 0 ? ['nothing by itself'] : actions,
    ...metaOf({
      expression,
      citations: cites,
      ...(deed.cost === 0 ? {} : { cost: deed.cost }),
      ...(price.length === 0 ? {} : { price, revivedBy: back.map(({ id }) => id) }),
    }),
  };
}

/** A deed in a phase where it comes only as an answer or by what leads to it; what it does stands where it is at home. */
export function toldAgain(
  telling: Telling,
  deed: Deed,
  bonds: Bonds,
  phase: Phase | undefined,
  home: Phase | undefined,
): ChartTransition {
  const { cites, text } = itemOf(telling, deed);
  const parts = [
    sentence(text),
    ...conditionPart(openWhen(telling, deed, [], -1)),
    ...answersPart(deed, bonds, phase),
    ...citationPart(cites),
  ];
  const actions = [`as in ${home ?? 'no phase'}`];
  return { guard: guardName(telling.rulebook, deed), description: parts.join(' '), actions };
}

/** A deed that must hear others first is put before them; nothing happens yet. */
export function askTransition(telling: Telling, deed: Deed): ChartTransition {
  const { deeds, parties } = telling.rulebook;
  const { cites, text } = itemOf(telling, deed);
  const heard = deed.asks.map(({ party, options }) => ({
    id: at(parties, party).id,
    answers: [...options.map((option) => at(deeds, option).id), 'nothing'].join(', '),
  }));
  const parts = [
    sentence(`Put to ${heard.map(({ id }) => id).join(', then ')} first: ${text}`),
    ...conditionPart(openWhen(telling, deed, [], -1)),
    `${heard.map(({ id, answers }) => `${id} may answer with ${answers}`).join('; ')}.`,
    ...citationPart(cites),
  ];
  const actions = heard.map(({ id }) => `asks ${id}`);
  return { guard: guardName(telling.rulebook, deed), description: parts.join(' '), actions };
}

/** A deed in the region of a track: where it takes it, and on what conditions beside where it starts. */
export function trackTransition(
  telling: Telling,
  deed: Deed,
  slot: number,
  conditions: readonly Condition[],
  place: number,
): Omit<ChartTransition, 'target'> {
  const { cites, text } = itemOf(telling, deed);
  const expression = openWhen(telling, deed, conditions, slot);
  const name = guardName(telling.rulebook, deed);
  return {
    guard: conditions.length === 0 ? name : `${name} (${place + 1})`,
    description: [sentence(text), ...conditionPart(expression), ...citationPart(cites)].join(' '),
    ...metaOf({ expression }),
  };
}
