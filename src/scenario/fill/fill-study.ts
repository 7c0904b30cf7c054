import type { z } from 'zod';
import type { assumptions } from '../form/setting-form.ts';
import type { claims, lesson, lines, tests } from '../form/study-form.ts';
import { nameOfId } from '../id.ts';
import { parseExpression } from '../parse-expression.ts';
import type { Assumption, Claim, Hint, Lesson, Line, LineStep, ScenarioTest } from '../study.ts';
import { attributionOf, expressionAt, mapById, maybe, maybeExpression, type Ground } from './filling.ts';

export function fillAssumption(form: z.infer<typeof assumptions>[string], id: string, ground: Ground): Assumption {
  return { name: form.name ?? nameOfId(id), text: form.text, set: form.set, ...attributionOf(form, ground) };
}

export function fillLine({ force, length, assumption, ...turns }: z.infer<typeof lines>[string]): Line {
  return {
    turns: mapById(turns, '', (steps) => steps.flatMap(stepsOf)),
    force: force ?? {},
    length: length ?? 'full',
    ...maybe('assumption', assumption),
  };
}

type StepForm = z.infer<typeof lines>[string][string][number];

/** One item of a line; the answers of several parties may stand in one. */
function stepsOf(form: StepForm): LineStep[] {
  if (typeof form === 'string') {
    const [done = '', ...choices] = wordsOf(form);
    const [party = '', move = ''] = done.split('.');
    return [{ kind: 'move', party, move, choices }];
  }
  if (form.offer) {
    const { at, by, package: clauses, vague = [], warm = [], public: open = false, answers = {} } = form.offer;
    return [{ kind: 'offer', at, by, package: clauses, vague, warm, public: open, answers }];
  }
  return Object.entries(form.answer ?? {}).map(([party, reply]) => {
    const [move = '', ...choices] = wordsOf(reply);
    return { kind: 'answer', party, move, choices };
  });
}

function wordsOf(text: string): string[] {
  return text.split(/ +/);
}

export function fillTest(form: z.infer<typeof tests>[string], path: string): ScenarioTest {
  if ('line' in form) {
    return {
      kind: 'line',
      line: form.line,
      force: form.force ?? {},
      expect: expressionAt(form.expect, `${path}.expect`),
    };
  }
  return { kind: 'games', games: form.games, ...maybe('assumption', form.assumption), expect: form.expect };
}

export function fillClaim(form: z.infer<typeof claims>[string], path: string, ground: Ground): Claim {
  // What does not read is no expression; whether it is anything else that can be measured, the rules say.
  const reading = parseExpression(form.measure, `${path}.measure`);
  return {
    text: form.text,
    compare: form.compare,
    rest: form.rest ?? 'personas',
    measure: form.measure,
    ...maybe('expression', reading.ok ? reading.value : undefined),
    ...maybeExpression('given', form.given, path),
    ...maybe('at', form.at),
    expect: form.expect,
    ...maybe('atLeast', form.at_least),
    ...maybe('within', form.within),
    under: form.under ?? [],
    kind: form.kind,
    ...maybe('fails', form.fails),
    ...attributionOf(form, ground),
  };
}

export function fillLesson(form: z.infer<typeof lesson>, ground: Ground): Lesson {
  return {
    askWhy: form.ask_why ?? [],
    brief: mapById(form.brief, 'lesson.brief', ({ later_basic: laterBasic, ...brief }) => ({
      ...brief,
      ...maybe('laterBasic', laterBasic),
    })),
    glossary: form.glossary ?? {},
    terms: mapById(form.glossary, '', (_, __, term) => form.terms?.[term] ?? nameOfId(term)),
    discuss: (form.discuss ?? []).map(({ text, look_at: lookAt }) => ({ text, ...maybe('lookAt', lookAt) })),
    hindsight: (form.hindsight ?? []).map(({ turn, text, sources, ...said }) => ({
      turn,
      text,
      sources: sources ?? [],
      ...attributionOf(said, ground),
    })),
    ...maybe(
      'coach',
      form.coach?.map((hint, index) => fillHint(hint, `lesson.coach.${index}`)),
    ),
    ...maybe('practice', form.practice && { ...form.practice, force: form.practice.force ?? {} }),
  };
}

type HintForm = NonNullable<z.infer<typeof lesson>['coach']>[number];

function fillHint({ on, text, seat, answered, look, ...asked }: HintForm, path: string): Hint {
  return {
    on,
    text,
    ...maybe('seat', seat),
    ...maybe('answered', answered),
    ...maybe('look', look),
    ...maybeExpression('when', asked.when, path),
    ...maybeExpression('until', asked.until, path),
  };
}
