import type { Effect, Shift } from '../effect.ts';
import type { EffectForm } from '../form/effect-form.ts';
import { expressionAt, expressionsAt, mapById, maybeExpression, type Ground } from './filling.ts';

export function fillEffects(forms: readonly EffectForm[] | undefined, path: string, ground: Ground): Effect[] {
  return (forms ?? []).map((form, index) => fillEffect(form, `${path}.${index}`, ground));
}

function fillEffect(form: EffectForm, path: string, ground: Ground): Effect {
  const effects = (forms: readonly EffectForm[] | undefined, part: string): Effect[] =>
    fillEffects(forms, `${path}.${part}`, ground);

  if (form.add) return { kind: 'add', gauges: expressionsAt(form.add, `${path}.add`) };
  if (form.shift)
    return { kind: 'shift', shifts: Object.entries(form.shift).map(([track, way]) => shiftOf(track, way)) };
  if (form.put) return { kind: 'put', levels: form.put };
  if (form.promise) return { kind: 'promise', promises: form.promise };
  if (form.told) return { kind: 'told', parties: form.told };
  if (form.need) {
    const { party, points, turns } = form.need;
    return { kind: 'need', party, points: expressionAt(points, `${path}.need.points`), turns };
  }
  if (form.give) {
    const { to, from, points } = form.give;
    const due = maybeExpression('if', form.give.if, `${path}.give`);
    return { kind: 'give', to, from, points: expressionAt(points, `${path}.give.points`), ...due };
  }
  if (form.pay) return { kind: 'pay', parties: expressionsAt(form.pay, `${path}.pay`) };
  if (form.evidence) return evidenceOf(form.evidence, `${path}.evidence`, ground);
  if (form.reading) return { kind: 'reading', ...form.reading };
  if (form.bar) return { kind: 'bar', bars: form.bar };
  if (form.trigger !== undefined) return { kind: 'trigger', event: form.trigger };
  if (form.later) return { kind: 'later', turns: form.later.turns, do: effects(form.later.do, 'later.do') };
  if (form.if) {
    return {
      kind: 'if',
      that: expressionAt(form.if.that, `${path}.if.that`),
      then: effects(form.if.then, 'if.then'),
      else: effects(form.if.else, 'if.else'),
    };
  }
  if (form.odds) {
    const outcomes = mapById(form.odds, `${path}.odds`, (outcome, where, id) => ({
      id,
      ...maybeExpression('chance', outcome.chance, where),
      do: [...fillEffects(outcome.do, `${where}.do`, ground), ...fillEffects(outcome.rest, `${where}.rest`, ground)],
    }));
    return { kind: 'odds', outcomes: Object.values(outcomes) };
  }
  if (form.capacity) {
    const { turns, ...parties } = form.capacity;
    return { kind: 'capacity', parties: expressionsAt(parties, `${path}.capacity`), turns };
  }
  if (form.close !== undefined) return { kind: 'close', move: form.close };
  if (form.bridge !== undefined) return { kind: 'bridge', summit: form.bridge };
  throw new Error(`${path} was accepted and is no effect`);
}

function evidenceOf(form: NonNullable<EffectForm['evidence']>, path: string, { parties }: Ground): Effect {
  const known = { kind: 'evidence', about: form.about, knownTo: form.known_to ?? parties } as const;
  if (form.right !== undefined) return { ...known, right: expressionAt(form.right, `${path}.right`) };
  return { ...known, says: expressionsAt(form.says, `${path}.says`) };
}

/** `together | apart -> packing`. */
function shiftOf(track: string, way: string): Shift {
  const [from = '', to = ''] = way.split('->');
  return { track, from: from.split('|').map((state) => state.trim()), to: to.trim() };
}
