import type { ScenarioForm } from '../form/scenario-form.ts';
import type { Choosable } from './fill-choices.ts';

/** Words a move may choose from that the game has names for in every language. */
const GAME_WORDS = ['silent', 'hedged', 'firm', 'plain', 'warm', 'vague', 'none'];

export function choosableIn(form: ScenarioForm): Choosable {
  const copies = Object.entries(form.tracks ?? {}).flatMap(([id, { each }]) =>
    each === undefined ? [] : [[id, Object.keys(each)] as const],
  );
  const sets = new Map<string, readonly string[]>([
    ['places', keysOf(form.places)],
    ['channels', keysOf(form.channels)],
    ['summits', keysOf(form.summits)],
    ...copies,
  ]);
  const things = [form.places, form.channels, form.summits, form.parties, form.issues, form.tables, form.promises];
  const named = new Set([...GAME_WORDS, ...things.flatMap(keysOf), ...copies.flatMap(([, ids]) => ids)]);
  for (const { bar } of Object.values(form.preconditions ?? {})) for (const name of Object.keys(bar)) named.add(name);
  return { sets, named };
}

function keysOf(things: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  return Object.keys(things ?? {});
}
