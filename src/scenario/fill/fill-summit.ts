import type { z } from 'zod';
import type { endings, preconditions, summits } from '../form/summit-form.ts';
import { nameOfId } from '../id.ts';
import type { ByLevel, Ending, Precondition, Summit } from '../summit.ts';
import { fillEffects } from './fill-effects.ts';
import {
  attributionOf,
  expressionAt,
  expressionsAt,
  first,
  mapById,
  maybe,
  maybeExpression,
  type Ground,
} from './filling.ts';

export function fillSummit(form: z.infer<typeof summits>[string], path: string, id: string, ground: Ground): Summit {
  const { epilogue } = form;
  return {
    name: form.name ?? nameOfId(id),
    ...maybe('news', form.news),
    main: form.main ?? false,
    between: form.between,
    table: form.table,
    turn: typeof form.turn === 'number' ? form.turn : byLevel(form.turn, isNumber),
    ...maybe('at', typeof form.at === 'object' ? byLevel(form.at, isText) : form.at),
    ...maybeExpression('when', form.when, path),
    rounds: form.rounds ?? 1,
    prepared: expressionAt(form.prepared ?? 0, `${path}.prepared`),
    whenHeld: fillEffects(form.when_held, `${path}.when_held`, ground),
    ...maybe('epilogue', epilogue && { turns: epilogue.turns, word: epilogue.word ?? 'Turn' }),
    ...attributionOf(form, ground),
  };
}

function byLevel<Value>(
  { by, ...levels }: { readonly by: string; readonly [level: string]: unknown },
  fits: (value: unknown) => value is Value,
): ByLevel<Value> {
  const fitting = Object.entries(levels).flatMap(([level, value]) => (fits(value) ? [[level, value] as const] : []));
  return { by, levels: Object.fromEntries(fitting) };
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';

export function fillPrecondition(
  form: z.infer<typeof preconditions>[string],
  path: string,
  ground: Ground,
): Precondition {
  return {
    of: form.of,
    text: form.text,
    start: form.start ?? first(Object.keys(form.bar)),
    bar: expressionsAt(form.bar, `${path}.bar`),
    barNames: mapById(form.bar, '', (_, __, bar) => form.bar_names?.[bar] ?? nameOfId(bar)),
    waive: form.waive ?? {},
    ...attributionOf(form, ground),
  };
}

export function fillEnding(form: z.infer<typeof endings>[string], path: string, ground: Ground): Ending {
  return {
    text: form.text,
    ...maybe('about', form.about),
    ...maybeExpression('when', form.when, path),
    rare: form.rare ?? false,
    ...attributionOf(form, ground),
  };
}
