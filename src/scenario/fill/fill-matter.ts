import type { z } from 'zod';
import { at } from '../../kit/never.ts';
import type { channels, gauges, issues, promises, readings, tables, tracks } from '../form/matter-form.ts';
import { TURNS } from '../form/matter-form.ts';
import { nameOfId } from '../id.ts';
import type { Channel, Gauge, Issue, PromiseRule, Readings, Table, Track } from '../matter.ts';
import { fillEffects } from './fill-effects.ts';
import {
  attributionOf,
  caught,
  expressionsAt,
  listOfOne,
  mapById,
  maybe,
  maybeExpression,
  type Ground,
} from './filling.ts';

export function fillGauge(form: z.infer<typeof gauges>[string], id: string, ground: Ground): Gauge {
  const bands = Object.entries(form.bands ?? {}).map(([from, name]) => ({ from: Number(from), name }));
  return {
    name: form.name ?? nameOfId(id),
    start: form.start,
    drift: form.drift ?? 0,
    bands: bands.toSorted((one, other) => one.from - other.from),
    ...attributionOf(form, ground),
  };
}

export function fillTrack(form: z.infer<typeof tracks>[string], id: string, ground: Ground): Track {
  return {
    name: form.name ?? nameOfId(id),
    ...maybe('each', form.each),
    ...maybe('general', form.general),
    states: form.states,
    stateNames: Object.fromEntries(form.states.map((state) => [state, form.state_names?.[state] ?? nameOfId(state)])),
    ...maybe('news', form.news),
    noWayOut: form.no_way_out ?? [],
    board: form.board ?? false,
    ...attributionOf(form, ground),
  };
}

type IssueForm = z.infer<typeof issues>[string];

/** `signers`: who signs where the issue does not say. */
export function fillIssue(
  form: IssueForm,
  path: string,
  id: string,
  signers: readonly string[],
  ground: Ground,
): Issue {
  const checked = form.checked ?? 'plain';
  const signs = form.signs ?? signers;
  return {
    name: form.name ?? nameOfId(id),
    gives: giversOf(form),
    signs,
    recoverable: form.recoverable ?? 0,
    checked,
    ordered: form.ordered ?? true,
    levels: mapById(form.levels, `${path}.levels`, (level, _, name) => {
      const { name: called, news, about, checked: how, signs: who, mark, cites, ...points } = level;
      return {
        name: called ?? nameOfId(name),
        ...maybe('news', news),
        ...maybe('about', about),
        points,
        checked: how ?? checked,
        signs: who ?? signs,
        ...attributionOf({ ...maybe('mark', mark ?? form.mark), ...maybe('cites', cites) }, ground),
      };
    }),
    dearer: expressionsAt(form.dearer, `${path}.dearer`),
    surprises: mapById(form.surprises, `${path}.surprises`, (list, where) => fillEffects(list, where, ground)),
    whenSigned: mapById(form.when_signed, `${path}.when_signed`, (list, where) => fillEffects(list, where, ground)),
    ...attributionOf(form, ground),
  };
}

export function giversOf({ gives }: IssueForm): readonly string[] {
  return gives === 'nobody' ? [] : listOfOne(gives);
}

export function fillChannel(form: z.infer<typeof channels>[string], path: string, id: string, ground: Ground): Channel {
  return {
    name: form.name ?? nameOfId(id),
    rank: form.rank ?? 1,
    ...maybe('carriedBy', form.carried_by),
    ...maybe('between', form.between),
    ...maybeExpression('when', form.when, path),
    ...attributionOf(form, ground),
  };
}

export function fillReadings(form: z.infer<typeof readings> | undefined, path: string, ground: Ground): Readings {
  const { direct = 1, summit = 1, epilogue = 1 } = form?.calls ?? {};
  return {
    calls: { direct, summit, epilogue },
    whenCalled: fillEffects(form?.when_called, `${path}.when_called`, ground),
  };
}

export function fillTable(form: z.infer<typeof tables>[string], path: string, id: string, ground: Ground): Table {
  return {
    name: form.name ?? nameOfId(id),
    ...maybe('at', form.at),
    ...maybe('over', form.over),
    parties: form.parties,
    ...maybe('host', form.host),
    agenda: { of: form.agenda.of, atMost: form.agenda.at_most ?? 5, ...maybe('setBy', form.agenda.set_by) },
    ...maybeExpression('when', form.when, path),
    exchanges: form.exchanges ?? 1,
    publishPoints: form.publish?.points ?? 0,
    first: form.first ?? form.parties[0],
    ...attributionOf(form, ground),
  };
}

export function fillPromise(form: z.infer<typeof promises>[string], path: string, ground: Ground): PromiseRule {
  const due = typeof form.due === 'string' ? Number(at(caught(TURNS, form.due), 0)) : form.due;
  return {
    text: form.text,
    by: listOfOne(form.by),
    ...maybe('to', form.to),
    redLine: form.red_line ?? false,
    ...maybeExpression('holds', form.holds, path),
    ...maybe('due', due),
    keptBy: form.kept_by ?? [],
    ...attributionOf(form, ground),
  };
}
