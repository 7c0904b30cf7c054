import type { Effect } from '../../scenario/effect.ts';
import type { Action } from '../deed.ts';
import { STRENGTHS, WORDINGS } from '../layout.ts';
import { registerOf } from './directory.ts';
import { levelNamed, named, type Task } from './task.ts';

const STRENGTH_NAMES = registerOf('strength', STRENGTHS.slice(1));
const WORDING_NAMES = registerOf('wording', WORDINGS);

export function compilePromises(task: Task, effect: Effect & { kind: 'promise' }, path: string): Action[] {
  const { bench, draft } = task;
  return Object.entries(effect.promises).map(([name, strength]) => {
    const place = `${path}.${name}`;
    const promise = named(task, bench.directory.promises, name, place, true);
    const by = Object.values(bench.scenario.promises)[promise]?.by ?? [];
    const maker = bench.directory.parties.ids[draft.party];
    if (promise >= 0 && (maker === undefined || !by.includes(maker))) {
      const message =
        maker === undefined
          ? `An event cannot make the promise “${name}”: nobody speaks in it.`
          : `${maker} cannot make the promise “${name}”.`;
      const hint = `It is made by ${by.join(' or ')}${maker === undefined ? ', in a move' : ''}.`;
      bench.findings.add('promise_maker', place, message, { key: true, hint });
    }
    return { kind: 'promise', promise, strength: named(task, STRENGTH_NAMES, strength, place) + 1 };
  });
}

export function compileReading(task: Task, effect: Effect & { kind: 'reading' }, path: string): Action {
  const { directory, findings } = task.bench;
  const issue = named(task, directory.issues, effect.of, `${path}.of`);
  const from = named(task, directory.parties, effect.from, `${path}.from`);
  const to = named(task, directory.parties, effect.to, `${path}.to`);
  if (from === to && from >= 0) findings.add('same_party_twice', `${path}.to`, 'A message from a party to itself.');
  const level = effect.level === undefined ? -1 : levelNamed(task, issue, effect.level, `${path}.level`);
  const wording = WORDINGS[named(task, WORDING_NAMES, effect.as, `${path}.as`)] ?? 'plain';
  // The world carries nothing: a message in an event comes from its sender.
  const carrier = task.draft.party < 0 ? from : task.draft.party;
  return { kind: 'reading', issue, level, from, to, wording, carrier };
}

export function compileBars(task: Task, effect: Effect & { kind: 'bar' }, path: string): Action[] {
  const { bench } = task;
  return Object.entries(effect.bars).map(([name, bar]) => {
    const place = `${path}.${name}`;
    const precondition = named(task, bench.directory.preconditions, name, place, true);
    const rules = Object.values(bench.scenario.preconditions)[precondition];
    const known = registerOf(`bar of ${name}`, ['none', ...Object.keys(rules?.bar ?? {})]);
    return { kind: 'bar', precondition, bar: rules === undefined ? 0 : named(task, known, bar, place) };
  });
}
