import type { z } from 'zod';
import type { parties } from '../form/party-form.ts';
import { nameOfId } from '../id.ts';
import type { Keeping, Kind, Mandates, Party } from '../party.ts';
import type { ById } from '../scenario.ts';
import type { Expression } from '../expression.ts';
import { fillEffects } from './fill-effects.ts';
import { attributionOf, expressionAt, expressionsAt, mapById, maybe, maybeExpression, type Ground } from './filling.ts';

type PartyForm = z.infer<typeof parties>[string];

const ALWAYS: Keeping = { plain: 1, watched: 1 };

export function fillParty(form: PartyForm, path: string, id: string, ground: Ground): Party {
  const keeps = form.keeps ?? ALWAYS;
  const seat = form.seat ?? 'minded';
  return {
    name: form.name ?? nameOfId(id),
    ...maybe('home', form.home),
    seat,
    capacity: form.capacity ?? (seat === 'reactive' ? 0 : 1),
    temper: {
      concedes: form.temper?.concedes ?? 'steady',
      lossAversion: form.temper?.loss_aversion ?? 1,
      mood: form.temper?.mood ?? 0,
    },
    audience: form.audience ?? 0,
    fooled: form.fooled ?? 0,
    outside: expressionAt(form.outside ?? 0, `${path}.outside`),
    keeps,
    passesWith: form.passes_with ?? 50,
    constituencies: mapById(form.constituencies, `${path}.constituencies`, (group, where, name) => ({
      name: group.name ?? nameOfId(name),
      share: group.share,
      needs: expressionAt(group.needs ?? 0, `${where}.needs`),
      weighs: group.weighs ?? {},
      veto: group.veto ?? false,
      ...attributionOf(group, ground),
    })),
    advisers: mapById(form.advisers, `${path}.advisers`, (adviser, _, name) => ({
      name: adviser.name ?? nameOfId(name),
      weighs: adviser.weighs ?? {},
      watches: adviser.watches ?? {},
      ...attributionOf(adviser, ground),
    })),
    ...maybe('mandates', form.mandates && mandatesOf(form.mandates, `${path}.mandates`, ground)),
    kinds: mapById(form.kinds, `${path}.kinds`, (kind, where, name) => kindOf(kind, where, name, keeps, ground)),
    meeting: meetingOf(form.meeting ?? 0, `${path}.meeting`),
    meansIt: form.means_it ?? [],
    hosts: form.hosts ?? false,
    ...attributionOf(form, ground),
  };
}

function mandatesOf(form: NonNullable<PartyForm['mandates']>, path: string, ground: Ground): Mandates {
  const priced = (part: 'revise' | 'drift') => ({
    points: form[part]?.points ?? 0,
    do: fillEffects(form[part]?.do, `${path}.${part}.do`, ground),
  });
  return {
    by: form.by,
    revise: priced('revise'),
    drift: priced('drift'),
    any: mapById(form.any, `${path}.any`, (mandate) => ({
      text: mandate.text,
      counts: mandate.counts,
      against: mandate.against ?? [],
      ...attributionOf(mandate, ground),
    })),
  };
}

type KindForm = NonNullable<PartyForm['kinds']>[string];

function kindOf(form: KindForm, path: string, id: string, keeps: Keeping, ground: Ground): Kind {
  return {
    name: form.name ?? nameOfId(id),
    prior: form.prior,
    keeps: form.keeps ?? keeps,
    ...maybeExpression('outside', form.outside, path),
    points: form.points ?? {},
    ...maybeExpression('refuses', form.refuses, path),
    ...attributionOf(form, ground),
  };
}

function meetingOf(form: NonNullable<PartyForm['meeting']>, path: string): Expression | ById<Expression> {
  return typeof form === 'object' ? expressionsAt(form, path) : expressionAt(form, path);
}
