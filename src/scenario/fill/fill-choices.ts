import { BOUNDS } from '../bounds.ts';
import { nameOfId } from '../id.ts';
import type { Move } from '../move.ts';
import { nearest } from '../nearest.ts';
import type { Finding } from '../problem.ts';

/** What a choice may be taken from, and which words have names of their own. */
export interface Choosable {
  /** `places`, `channels`, `summits`, and each track with copies: the ids there. */
  readonly sets: ReadonlyMap<string, readonly string[]>;
  /** Things with a name of their own, and words of the game; a choice of these needs no other name. */
  readonly named: ReadonlySet<string>;
}

type Choose = Readonly<Record<string, string | readonly string[]>>;
type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Writes every choice of a move out as a list, and says what the values are called. */
export function fillChoices(
  { choose = {}, names = {} }: { readonly choose?: Choose; readonly names?: Names },
  path: string,
  { sets, named }: Choosable,
): Pick<Move, 'choose' | 'choiceNames'> & { readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const values: Record<string, readonly string[]> = {};
  const choiceNames: Record<string, Readonly<Record<string, string>>> = {};
  for (const [choice, form] of Object.entries(choose)) {
    const where = `${path}.choose.${choice}`;
    const list = typeof form === 'string' ? sets.get(form) : form;
    if (list === undefined) findings.push(unknownSet(String(form), where, [...sets.keys()]));
    values[choice] = list ?? [];
    const own = names[choice] ?? {};
    const called = (list ?? []).filter((value) => Object.hasOwn(own, value) || !named.has(value));
    if (called.length > 0) {
      choiceNames[choice] = Object.fromEntries(called.map((value) => [value, own[value] ?? nameOfId(value)]));
    }
    for (const value of Object.keys(own)) {
      if (list?.includes(value) === false) findings.push(strayName(`${path}.names.${choice}.${value}`, value, list));
    }
  }
  for (const choice of Object.keys(names)) {
    if (!Object.hasOwn(choose, choice))
      findings.push(strayName(`${path}.names.${choice}`, choice, Object.keys(choose)));
  }
  const forms = Object.values(values).reduce((product, list) => product * list.length, 1);
  if (forms > BOUNDS.moveForms) {
    const message = `The choices make ${forms} moves of this one; there may be ${BOUNDS.moveForms}.`;
    findings.push({ code: 'too_many', severity: 'error', path: `${path}.choose`, message });
  }
  return { choose: values, choiceNames, findings };
}

function unknownSet(name: string, path: string, known: readonly string[]): Finding {
  const meant = nearest(name, known);
  const hint = meant === undefined ? `There are ${known.join(', ')}; or write a list.` : `Did you mean “${meant}”?`;
  const message = `“${name}” is no track with copies, nor places, channels or summits.`;
  return { code: 'unknown_choice', severity: 'error', path, message, hint };
}

/** A name that is not among those that may stand there. */
export function strayName(path: string, name: string, known: readonly string[], what = 'choices'): Finding {
  const meant = nearest(name, known);
  const all = known.length === 0 ? undefined : `There are ${known.join(', ')}.`;
  const hint = meant === undefined ? all : `Did you mean “${meant}”?`;
  return {
    code: 'unknown_key',
    severity: 'error',
    path,
    key: true,
    message: `“${name}” is not among the ${what}.`,
    ...(hint !== undefined && { hint }),
  };
}
