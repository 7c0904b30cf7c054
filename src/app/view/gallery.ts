import type { Scenario } from '../../scenario/scenario.ts';
import { unnaming } from '../../scenario/people.ts';
import { textsIn } from '../../scenario/texts.ts';
import type { Framed, GalleryView } from '../../ui/port/gallery.ts';
import { never } from '../../kit/never.ts';
import type { Words } from '../../words/words.ts';
import type { Found } from '../found-endings.ts';
import { mattersOf, pictureOf, type Matter } from './ending-matter.ts';

/** Hints that are given at once. */
const MOST_HINTS = 2;

/** The endings of a scenario on the wall. `found`: those of this scenario; `general`: persons by general words. */
export function galleryOf(
  scenario: Scenario,
  found: readonly Found[],
  words: Words,
  { general }: { readonly general: boolean },
): GalleryView {
  const texts = textsIn(scenario, words.language);
  const unnamed = general ? unnaming(texts, scenario.people) : (text: string) => text;
  const text = (path: string): string => unnamed(texts.get(path) ?? '');
  const hints = hintsApart(scenario, text, words);
  const endings = Object.entries(scenario.endings).map(([id, { when, rare }]): Framed => {
    const known = found.find(({ ending }) => ending === id);
    if (!known) return { kind: 'blank', id, hint: hints.get(id) ?? '' };
    return {
      kind: 'found',
      id,
      text: text(`endings.${id}.text`),
      picture: pictureOf(when),
      rare,
      chairs: words.list(known.chairs.map((party) => text(`parties.${party}.name`)).filter((name) => name !== '')),
      when: words.date(new Date(known.when).toISOString().slice(0, 10)),
    };
  });
  return { scenario: scenario.id, title: text('title'), endings };
}

/** What most endings ask tells least: that the leaders meet, and how things stand on the board. */
const rank = ({ kind }: Matter): number => (kind === 'met' ? 2 : kind === 'state' || kind === 'changed' ? 1 : 0);

type Text = (path: string) => string;

/**
 * In what direction each ending lies, by id: what it asks, in a few words, and never all of it. Where that is the same of several, more of
 * what they ask is told, and of those that still are, which goes further on the same issue.
 */
function hintsApart(scenario: Scenario, text: Text, { say }: Words): ReadonlyMap<string, string> {
  const asked = Object.entries(scenario.endings).map(([id, { when }]) => ({ id, matters: mattersOf(when) }));
  const told = (matters: readonly Matter[], deeper: ReadonlySet<string> = new Set()): readonly string[] => [
    ...new Set(matters.flatMap((matter) => hintsOf(matter, deeper, text, say))),
  ];
  const joined = (all: readonly string[], most: number): string =>
    all.length === 0 ? say('gallery.hint.time') : all.slice(0, most).join('\u00a0· ');
  const brief = (matters: readonly Matter[], deeper?: ReadonlySet<string>): string => {
    const least = Math.min(...matters.map(rank));
    return joined(
      told(
        matters.filter((matter) => rank(matter) === least),
        deeper,
      ),
      MOST_HINTS,
    );
  };
  const hints = new Map(asked.map(({ id, matters }) => [id, brief(matters)]));
  const alike = (): readonly (typeof asked)[] =>
    [...Map.groupBy(asked, ({ id }) => hints.get(id)).values()].filter(({ length }) => length > 1);
  for (const { id, matters } of alike().flat())
    hints.set(id, joined(told(matters.toSorted((one, other) => rank(one) - rank(other))), MOST_HINTS + 1));
  for (const group of alike()) {
    const together = group.flatMap(({ matters }) => matters);
    for (const { id, matters } of group) {
      const further = matters.filter((one) => together.some((other) => isBelow(scenario, other, one)));
      hints.set(id, brief(matters, new Set(further.flatMap((one) => (one.kind === 'given' ? [one.issue] : [])))));
    }
  }
  return hints;
}

/** Whether one asks for less of the same issue than another. */
function isBelow(scenario: Scenario, one: Matter, other: Matter): boolean {
  if (one.kind !== 'given' || other.kind !== 'given' || one.issue !== other.issue) return false;
  const levels = Object.keys(scenario.issues[one.issue]?.levels ?? {});
  return levels.indexOf(one.level) < levels.indexOf(other.level);
}

function hintsOf(matter: Matter, deeper: ReadonlySet<string>, text: Text, say: Words['say']): readonly string[] {
  const named = (
    kind: 'given' | 'further' | 'high' | 'low' | 'state',
    ...paths: readonly string[]
  ): readonly string[] => {
    const name = paths.map((path) => text(`${path}.name`)).find((one) => one !== '');
    return name === undefined ? [] : [say(`gallery.hint.${kind}`, { name })];
  };
  switch (matter.kind) {
    case 'met':
    case 'vague':
    case 'broken':
      return [say(`gallery.hint.${matter.kind}`)];
    case 'left':
      return [say('gallery.hint.left', { party: text(`parties.${matter.party}.name`) })];
    case 'given':
      return named(deeper.has(matter.issue) ? 'further' : 'given', `issues.${matter.issue}`);
    case 'high':
    case 'low':
      return named(matter.kind, `gauges.${matter.name}`);
    case 'is':
      return [say('gallery.hint.is')];
    case 'state':
    case 'changed':
      return named('state', `tracks.${matter.name}`, `issues.${matter.name}`);
    default:
      return never(matter);
  }
}
