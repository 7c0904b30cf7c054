import type { ScenarioForm } from '../form/scenario-form.ts';
import type { Finding } from '../problem.ts';
import { strayName } from './fill-choices.ts';

type Named = Readonly<Record<string, unknown>> | undefined;

/**
 * What states, bars and terms of leaving are called, where there is no such state, bar or term: once the names that are missing are
 * filled in, nothing is left of these.
 */
export function strayNames({ preconditions, tracks, walk_away: walkAways }: ScenarioForm): readonly Finding[] {
  return [
    ...Object.entries(tracks ?? {}).flatMap(([id, { states, state_names: names }]) =>
      stray(names, states, `tracks.${id}.state_names`, `states of ${id}`),
    ),
    ...Object.entries(preconditions ?? {}).flatMap(([id, { bar, bar_names: names }]) =>
      stray(names, Object.keys(bar), `preconditions.${id}.bar_names`, `bars of ${id}`),
    ),
    ...Object.entries(walkAways ?? {}).flatMap(([id, { names, terms }]) =>
      stray(names, Object.keys(terms ?? {}), `walk_away.${id}.names`, `terms of leaving of ${id}`),
    ),
  ];
}

const stray = (names: Named, known: readonly string[], path: string, what: string): readonly Finding[] =>
  Object.keys(names ?? {}).flatMap((name) =>
    known.includes(name) ? [] : [strayName(`${path}.${name}`, name, known, what)],
  );
