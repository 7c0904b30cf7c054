import { at } from '../kit/never.ts';
import type { Deed } from '../rules/deed.ts';
import { citedBy, itemAt, markBy } from '../scenario/cited.ts';
import type { Cue } from '../session/cue.ts';
import { dateOfTurn } from '../kit/calendar.ts';
import type { Lexicon } from './lexicon.ts';

/** Deeds that a scenario marks by themselves. */
const MARKED: ReadonlySet<Deed['kind']> = new Set(['move', 'leave', 'event', 'mandate']);

/** ` [interpretation: C16, C18]` behind an act: what it is, and the facts it rests on that are known on turn `now`. */
export function markOf(lexicon: Lexicon, cue: Cue, now: number): string {
  if (cue.kind !== 'deed' && cue.kind !== 'leak') return '';
  const deed = at(lexicon.rulebook.deeds, cue.deed);
  const item = MARKED.has(deed.kind) ? itemAt(lexicon.scenario, deed.path) : undefined;
  if (item === undefined) return '';
  const { scenario } = lexicon;
  const date = dateOfTurn(scenario.calendar, now);
  const cites = citedBy(scenario, item, date);
  return ` [${markBy(scenario, item, date)}${cites.length === 0 ? '' : `: ${cites.join(', ')}`}]`;
}

/** What a deed is about, its mark, and each fact known by a turn that it cites, with where that stands. */
export function aboutLines(lexicon: Lexicon, index: number, turn: number): string[] {
  const { scenario, rulebook, written, deed: nameOf } = lexicon;
  const { path } = at(rulebook.deeds, index);
  const item = itemAt(scenario, path);
  const about = written(`${path}.about`);
  const told = about === '' ? [] : [`  ${about}`];
  if (item === undefined) return [nameOf(index), ...told];
  const date = dateOfTurn(scenario.calendar, turn);
  const cites = citedBy(scenario, item, date).map((id) => factLine(lexicon, id));
  return [`${nameOf(index)} [${markBy(scenario, item, date)}]`, ...told, ...cites];
}

/** A fact by its id, in any case, if it is known by a turn: no line else. */
export function factLines(lexicon: Lexicon, typed: string, turn: number): readonly string[] {
  const { scenario } = lexicon;
  const cites = Object.keys(scenario.facts).filter((id) => id.toLowerCase() === typed.toLowerCase());
  const known = citedBy(scenario, { mark: 'fact', cites }, dateOfTurn(scenario.calendar, turn));
  return known.map((id) => factLine(lexicon, id));
}

/** What a fact says, and where that stands. */
function factLine({ scenario, text }: Lexicon, id: string): string {
  const { source: from, mark } = scenario.facts[id] ?? {};
  const source = from === undefined ? undefined : scenario.sources[from];
  const where = source && [source.title, source.publisher, source.date, source.page, source.url];
  const stands = where === undefined ? '' : ` (${where.filter(Boolean).join(', ')})`;
  return `  ${id}, ${mark ?? ''}: ${text(`facts.${id}.text`)}${stands}`;
}
