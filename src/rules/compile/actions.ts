import { never } from '../../kit/never.ts';
import type { Effect } from '../../scenario/effect.ts';
import type { Action, TrackShift } from '../deed.ts';
import type { Bench } from './bench.ts';
import type { Draft } from './draft.ts';
import { inner, placed, type PlacedEffect } from './effect-walk.ts';
import { compileEvidence } from './evidence.ts';
import { indicesOf, ownFirst, variantsNamed } from './references.ts';
import { compileShift } from './shifts.ts';
import { compileBars, compilePromises, compileReading } from './spoken.ts';
import { amountOf, byParty, chosen, levelNamed, named, type Task } from './task.ts';

/** The actions of a deed, in the order of the file, and the shifts that guard it: those that happen whatever comes. */
export function compileEffects(bench: Bench, draft: Draft): { actions: Action[]; guards: TrackShift[] } {
  const task: Task = { bench, draft, postponed: 0 };
  const effects = placed(draft.effects, draft.effectsPath);
  const shifts = effects.flatMap(({ effect, path }) =>
    effect.kind === 'shift' ? effect.shifts.map((shift) => compileShift(bench, shift, draft.scope, path)) : [],
  );
  const guards = shifts.flatMap((shift) => (shift.guards ? shift.shifts : []));
  return { actions: [...draft.own, ...compileList(task, effects)], guards };
}

function compileList(task: Task, effects: readonly PlacedEffect[]): Action[] {
  return effects.flatMap((each) => compileOne(task, each));
}

function compileOne(task: Task, whole: PlacedEffect): Action[] {
  const { effect, path } = whole;
  const { directory, formulas } = task.bench;
  const { scope, party: doer } = task.draft;
  switch (effect.kind) {
    case 'add':
      return Object.entries(effect.gauges).map(([name, amount]) => {
        const gauge = named(task, directory.gauges, name, `${path}.${name}`, true);
        return { kind: 'add', gauge, amount: amountOf(task, amount) };
      });
    case 'shift':
      return effect.shifts
        .flatMap((shift) => compileShift(task.bench, shift, scope, path).shifts)
        .map((shift) => ({ kind: 'shift', shift }));
    case 'put':
      return Object.entries(effect.levels).map(([name, level]) => {
        const issue = named(task, directory.issues, name, `${path}.${name}`, true);
        return { kind: 'put', issue, level: levelNamed(task, issue, level, `${path}.${name}`) };
      });
    case 'promise':
      return compilePromises(task, effect, path);
    case 'told':
      return byParty(task, effect.parties, path, (party, issue, place) => ({
        kind: 'told',
        party,
        issue: named(task, directory.issues, issue, place),
      }));
    case 'need': {
      const party = named(task, directory.parties, effect.party, `${path}.party`);
      return [{ kind: 'need', party, points: amountOf(task, effect.points), turns: effect.turns }];
    }
    case 'give':
      return [compileGift(task, effect, path)];
    case 'pay':
      return byParty(task, effect.parties, path, (party, points) => ({
        kind: 'pay',
        party,
        points: amountOf(task, points),
      }));
    case 'evidence':
      return compileEvidence(task, effect, path);
    case 'reading':
      return [compileReading(task, effect, path)];
    case 'bar':
      return compileBars(task, effect, path);
    case 'trigger':
      return compileTrigger(task, effect.event, path);
    case 'later':
      return [{ kind: 'later', later: nextPostponed(task), turns: effect.turns }];
    case 'if': {
      const [then = [], otherwise = []] = inner(whole);
      const that = formulas.condition(effect.that, scope);
      return [{ kind: 'if', that, then: compileList(task, then), else: compileList(task, otherwise) }];
    }
    case 'odds':
      return [compileOdds(task, effect, whole)];
    case 'capacity':
      return byParty(task, effect.parties, path, (party, amount) => ({
        kind: 'capacity',
        party,
        amount: amountOf(task, amount),
        turns: effect.turns,
      }));
    case 'close':
      return [{ kind: 'close', deeds: indicesOf(ownFirst(variantsNamed(task.bench, effect.move, path), doer)) }];
    case 'bridge':
      return [{ kind: 'bridge', summit: named(task, directory.summits, effect.summit, path) }];
    default:
      return never(effect);
  }
}

function compileGift(task: Task, effect: Effect & { kind: 'give' }, path: string): Action {
  const { directory, findings, formulas, gifts } = task.bench;
  const to = named(task, directory.parties, effect.to, `${path}.to`);
  const from = named(task, directory.parties, effect.from, `${path}.from`);
  if (from === to && from >= 0) findings.add('same_party_twice', `${path}.to`, 'A gift from a party to itself.');
  const condition = formulas.condition(effect.if, task.draft.scope);
  const gift = condition < 0 ? -1 : gifts.push({ to, from, if: condition }) - 1;
  return { kind: 'give', to, from, points: amountOf(task, effect.points), if: condition, gift };
}

function compileTrigger(task: Task, name: string, path: string): Action[] {
  const { directory, findings, plan } = task.bench;
  if (named(task, directory.events, name, path) < 0) return [];
  const deed = plan.byId.get(`event.${chosen(task, name)}`);
  if (deed !== undefined) return [{ kind: 'trigger', deed }];
  const message = `“${chosen(task, name)}” is a group of events and cannot be triggered.`;
  findings.add('group_triggered', path, message, { hint: 'Trigger one of its members.' });
  return [];
}

/** Postponed effects are met here in the order in which they were given their deeds. */
function nextPostponed(task: Task): number {
  const { plan } = task.bench;
  task.postponed += 1;
  return plan.later.indexOf(plan.byId.get(`later.${task.draft.id}.${task.postponed}`) ?? -1);
}

function compileOdds(task: Task, effect: Effect & { kind: 'odds' }, whole: PlacedEffect): Action {
  const { bench, draft } = task;
  const id = draft.kind === 'event' ? draft.id.slice('event.'.length) : draft.id;
  const names = effect.outcomes.map((outcome) => outcome.id);
  const chance = bench.chances.add(id, names);
  const lists = inner(whole);
  const outcomes = effect.outcomes.map(({ chance: odds }, index) => ({
    odds: odds === undefined ? -1 : bench.formulas.odds(odds, draft.scope),
    actions: compileList(task, lists[index] ?? []),
  }));
  checkOdds(task, outcomes, whole.path);
  return { kind: 'odds', chance, outcomes };
}

/** At most one outcome takes the rest, and what is certain leaves room for it. */
function checkOdds({ bench }: Task, outcomes: readonly { readonly odds: number }[], path: string): void {
  if (outcomes.filter(({ odds }) => odds < 0).length > 1) {
    bench.findings.add('odds_do_not_add_up', path, 'More than one outcome has no chance of its own.');
  }
  const known = outcomes.map(({ odds }) => bench.formulas.constantOf(odds) ?? 0);
  const sum = known.reduce((total, odds) => total + odds, 0);
  if (sum > 1 + 1e-9) {
    const hint = 'Together they may have at most 1.';
    bench.findings.add('odds_do_not_add_up', path, `The chances of the outcomes add up to ${sum}.`, { hint });
  }
}
