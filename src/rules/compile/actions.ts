import { never } from '../../kit/never.ts';
import type { Effect } from '../../scenario/effect.ts';
import type { Action, TrackShift } from '../deed.ts';
import { STRENGTHS, WORDINGS, type Wording } from '../layout.ts';
import type { Bench } from './bench.ts';
import { lookUp, registerOf, type Register } from './directory.ts';
import type { Draft } from './draft.ts';
import { inner, placed, type PlacedEffect } from './effect-walk.ts';
import { compileEvidence } from './evidence.ts';
import { own } from './own.ts';
import { compileShift } from './shifts.ts';
import { indicesOf, ownFirst, variantsNamed } from './references.ts';

/** One deed whose effects are being compiled. */
interface Task {
  readonly bench: Bench;
  readonly draft: Draft;
  /** Counts the postponed effects met so far. */
  postponed: number;
}

const STRENGTH_NAMES = registerOf('strength', STRENGTHS.slice(1));
const WORDING_NAMES = registerOf('wording', WORDINGS);

/** The actions of a deed, in the order of the file, and the shifts that guard it. */
export function compileEffects(bench: Bench, draft: Draft): { actions: Action[]; guards: TrackShift[] } {
  const task: Task = { bench, draft, postponed: 0 };
  const effects = placed(draft.effects, draft.effectsPath);
  const guards = effects.flatMap(({ effect, path }) =>
    effect.kind !== 'shift'
      ? []
      : effect.shifts
          .map((shift) => compileShift(bench, shift, draft.scope, path))
          .flatMap((shift) => (shift.guards ? shift.shifts : [])),
  );
  return { actions: [...draft.own, ...compileList(task, effects)], guards };
}

function compileList(task: Task, effects: readonly PlacedEffect[]): Action[] {
  return effects.flatMap((each) => compileOne(task, each));
}

function compileOne(task: Task, placedEffect: PlacedEffect): Action[] {
  const { bench, draft } = task;
  const { effect, path } = placedEffect;
  const { directory, formulas } = bench;
  const find = (register: Register, name: string, place: string): number => named(task, register, name, place);
  switch (effect.kind) {
    case 'add':
      return Object.entries(effect.gauges).map(([name, amount]) => ({
        kind: 'add',
        gauge: find(directory.gauges, name, `${path}.${name}`),
        amount: formulas.amount(amount, draft.scope),
      }));
    case 'shift':
      return effect.shifts
        .flatMap((shift) => compileShift(bench, shift, draft.scope, path).shifts)
        .map((shift) => ({ kind: 'shift', shift }));
    case 'put':
      return Object.entries(effect.levels).map(([name, level]) => {
        const place = `${path}.${name}`;
        const issue = find(directory.issues, name, place);
        return { kind: 'put', issue, level: levelOf(task, issue, level, place) };
      });
    case 'promise':
      return compilePromises(task, effect.promises, path);
    case 'told':
      return Object.entries(effect.parties).map(([party, issue]) => ({
        kind: 'told',
        party: find(directory.parties, party, `${path}.${party}`),
        issue: find(directory.issues, issue, `${path}.${party}`),
      }));
    case 'need': {
      const party = find(directory.parties, effect.party, `${path}.party`);
      return [{ kind: 'need', party, points: formulas.amount(effect.points, draft.scope), turns: effect.turns }];
    }
    case 'give':
      return [compileGift(task, effect, path)];
    case 'pay':
      return Object.entries(effect.parties).map(([party, points]) => ({
        kind: 'pay',
        party: find(directory.parties, party, `${path}.${party}`),
        points: formulas.amount(points, draft.scope),
      }));
    case 'evidence':
      return compileEvidence(bench, draft, effect, path);
    case 'reading':
      return [compileReading(task, effect, path)];
    case 'bar':
      return compileBars(task, effect.bars, path);
    case 'trigger':
      return compileTrigger(task, effect.event, path);
    case 'later': {
      task.postponed += 1;
      const deed = bench.plan.byId.get(`later.${draft.id}.${task.postponed}`) ?? -1;
      return [{ kind: 'later', later: bench.plan.later.indexOf(deed), turns: effect.turns }];
    }
    case 'if': {
      const [then = [], otherwise = []] = inner(placedEffect);
      const that = formulas.condition(effect.that, draft.scope);
      return [{ kind: 'if', that, then: compileList(task, then), else: compileList(task, otherwise) }];
    }
    case 'odds':
      return [compileOdds(task, effect, placedEffect)];
    case 'capacity':
      return Object.entries(effect.parties).map(([party, amount]) => ({
        kind: 'capacity',
        party: find(directory.parties, party, `${path}.${party}`),
        amount: formulas.amount(amount, draft.scope),
        turns: effect.turns,
      }));
    case 'close':
      return [{ kind: 'close', deeds: indicesOf(ownFirst(variantsNamed(bench, effect.move, path), draft.party)) }];
    case 'bridge':
      return [{ kind: 'bridge', summit: find(directory.summits, effect.summit, path) }];
    default:
      return never(effect);
  }
}

/** Index of a thing that is named itself or by a choice of the move. */
function named({ bench, draft }: Task, register: Register, name: string, path: string): number {
  return lookUp(bench.findings, register, own(draft.scope.choices, name) ?? name, path);
}

function levelOf(task: Task, issue: number, level: string, path: string): number {
  const levels = task.bench.directory.levels[issue];
  return levels === undefined ? -1 : named(task, levels, level, path);
}

function compilePromises(task: Task, promises: Readonly<Record<string, string>>, path: string): Action[] {
  const { bench, draft } = task;
  return Object.entries(promises).map(([name, strength]) => {
    const place = `${path}.${name}`;
    const promise = named(task, bench.directory.promises, name, place);
    const by = Object.values(bench.scenario.promises)[promise]?.by ?? [];
    const maker = bench.directory.parties.ids[draft.party];
    if (promise >= 0 && (maker === undefined || !by.includes(maker))) {
      const message = `${maker ?? 'Nobody'} cannot make the promise “${name}”.`;
      bench.findings.add('promise_maker', place, message, { hint: `It is made by ${by.join(' or ')}.` });
    }
    return { kind: 'promise', promise, strength: named(task, STRENGTH_NAMES, strength, place) + 1 };
  });
}

function compileGift(task: Task, effect: Effect & { kind: 'give' }, path: string): Action {
  const { bench, draft } = task;
  const to = named(task, bench.directory.parties, effect.to, `${path}.to`);
  const from = named(task, bench.directory.parties, effect.from, `${path}.from`);
  const points = bench.formulas.amount(effect.points, draft.scope);
  const condition = bench.formulas.condition(effect.if, draft.scope);
  const gift = condition < 0 ? -1 : bench.gifts.push({ to, from, if: condition }) - 1;
  return { kind: 'give', to, from, points, if: condition, gift };
}

function compileReading(task: Task, effect: Effect & { kind: 'reading' }, path: string): Action {
  const { bench, draft } = task;
  const issue = named(task, bench.directory.issues, effect.of, `${path}.of`);
  const from = named(task, bench.directory.parties, effect.from, `${path}.from`);
  const to = named(task, bench.directory.parties, effect.to, `${path}.to`);
  const level = effect.level === undefined ? -1 : levelOf(task, issue, effect.level, `${path}.level`);
  const wording: Wording = WORDINGS[named(task, WORDING_NAMES, effect.as, `${path}.as`)] ?? 'plain';
  // The world carries nothing: a message in an event comes from its sender.
  return { kind: 'reading', issue, level, from, to, wording, carrier: draft.party < 0 ? from : draft.party };
}

function compileBars(task: Task, bars: Readonly<Record<string, string>>, path: string): Action[] {
  const { bench } = task;
  return Object.entries(bars).map(([name, bar]) => {
    const place = `${path}.${name}`;
    const precondition = named(task, bench.directory.preconditions, name, place);
    const rules = Object.values(bench.scenario.preconditions)[precondition];
    const known = registerOf(`bar of ${name}`, ['none', ...Object.keys(rules?.bar ?? {})]);
    return { kind: 'bar', precondition, bar: rules === undefined ? 0 : named(task, known, bar, place) };
  });
}

function compileTrigger(task: Task, name: string, path: string): Action[] {
  const { bench, draft } = task;
  const id = own(draft.scope.choices, name) ?? name;
  if (named(task, bench.directory.events, name, path) < 0) return [];
  const deed = bench.plan.byId.get(`event.${id}`);
  if (deed !== undefined) return [{ kind: 'trigger', deed }];
  bench.findings.add('group_triggered', path, `“${id}” is a group of events and cannot be triggered.`, {
    hint: 'Trigger one of its members.',
  });
  return [];
}

function compileOdds(task: Task, effect: Effect & { kind: 'odds' }, placedEffect: PlacedEffect): Action {
  const { bench, draft } = task;
  const id = draft.kind === 'event' ? draft.id.slice('event.'.length) : draft.id;
  const chance = bench.chances.add(
    id,
    effect.outcomes.map((outcome) => outcome.id),
  );
  const lists = inner(placedEffect);
  const outcomes = effect.outcomes.map((outcome, index) => ({
    odds: outcome.chance === undefined ? -1 : bench.formulas.amount(outcome.chance, draft.scope),
    actions: compileList(task, lists[index] ?? []),
  }));
  return { kind: 'odds', chance, outcomes };
}
