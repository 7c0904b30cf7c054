import type { z } from 'zod';
import type { events, moves, walkAways } from '../form/move-form.ts';
import { nameOfId } from '../id.ts';
import type { Event, Move, WalkAway } from '../move.ts';
import { fillEffects } from './fill-effects.ts';
import {
  attributionOf,
  expressionAt,
  expressionsAt,
  listOfOne,
  mapById,
  maybe,
  maybeExpression,
  type Ground,
} from './filling.ts';

type MoveForm = z.infer<typeof moves>[string];

/** `choose`: the values of each choice; `choiceNames`: what those are called that have no name of their own. */
export function fillMove(
  form: MoveForm,
  path: string,
  id: string,
  { choose, choiceNames, news }: Pick<Move, 'choose' | 'choiceNames' | 'news'>,
  ground: Ground,
): Move {
  return {
    by: listOfOne(form.by),
    group: form.group ?? id,
    text: form.text,
    ...maybe('about', form.about),
    ...maybe('news', news),
    ...maybe('again', form.again),
    choose,
    choiceNames,
    cost: form.cost ?? 0,
    ...maybeExpression('when', form.when, path),
    public: typeof form.public === 'string' ? expressionAt(form.public, `${path}.public`) : publicOf(form.public),
    ...maybe('over', form.over),
    ...maybe('during', form.during),
    once: form.once ?? false,
    ...maybe('secret', form.secret && secretOf(form.secret, `${path}.secret`, ground)),
    asks: asksOf(form.asks),
    ...maybe('step', form.step && stepOf(form.step, `${path}.step`, ground)),
    do: fillEffects(form.do, `${path}.do`, ground),
    ...attributionOf(form, ground),
  };
}

function publicOf(form: number | boolean | undefined): boolean {
  return form !== undefined && form !== false && form !== 0;
}

function secretOf(form: NonNullable<MoveForm['secret']>, path: string, ground: Ground): NonNullable<Move['secret']> {
  return {
    ...maybeExpression('when', form.when, path),
    leaks: expressionAt(form.leaks ?? 0, `${path}.leaks`),
    whenLeaked: fillEffects(form.when_leaked, `${path}.when_leaked`, ground),
  };
}

function stepOf(form: NonNullable<MoveForm['step']>, path: string, ground: Ground): NonNullable<Move['step']> {
  return {
    answeredBy: form.answered_by,
    within: form.within,
    then: fillEffects(form.then, `${path}.then`, ground),
    else: fillEffects(form.else, `${path}.else`, ground),
  };
}

/** Whoever is asked may always pass. */
function asksOf(form: Readonly<Record<string, readonly string[]>> | undefined): Move['asks'] {
  return mapById(form, '', (answers) => (answers.includes('pass') ? answers : [...answers, 'pass']));
}

export function fillEvent(form: z.infer<typeof events>[string], path: string, ground: Ground): Event {
  const timing = {
    ...maybeExpression('when', form.when, path),
    ...maybe('window', form.window),
    ...maybeExpression('chance', form.chance, path),
    ...attributionOf(form, ground),
  };
  if ('one_of' in form) return { kind: 'group', oneOf: form.one_of, ...timing };
  return {
    kind: 'single',
    text: form.text,
    ...maybe('about', form.about),
    ...maybe('news', form.news),
    ...maybe('again', form.again),
    ...maybe('only', form.only),
    once: form.once ?? false,
    asks: asksOf(form.asks),
    ...maybe('at', form.at),
    do: fillEffects(form.do, `${path}.do`, ground),
    ...timing,
  };
}

export function fillWalkAway(form: z.infer<typeof walkAways>[string], path: string, ground: Ground): WalkAway {
  return {
    text: form.text,
    ...maybe('about', form.about),
    ...maybe('news', form.news),
    ...maybe('again', form.again),
    ...maybeExpression('when', form.when, path),
    asks: asksOf(form.asks),
    stands: form.stands ?? 0,
    do: fillEffects(form.do, `${path}.do`, ground),
    terms: expressionsAt(form.terms, `${path}.terms`),
    termNames: mapById(form.terms, '', (_, __, term) => form.names?.[term] ?? nameOfId(term)),
    ...attributionOf(form, ground),
  };
}
