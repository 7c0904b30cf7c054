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
  const unnamed = general ? unnaming(texts, Object.keys(scenario.people)) : (text: string) => text;
  const text = (path: string): string => unnamed(texts.get(path) ?? '');
  const endings = Object.entries(scenario.endings).map(([id, { when, rare }]): Framed => {
    const known = found.find(({ ending }) => ending === id);
    if (!known) return { kind: 'blank', id, hint: hintOf(mattersOf(when), text, words) };
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
const rank = ({ kind }: Matter): number => (kind === 'met' ? 2 : kind === 'state' ? 1 : 0);

/** In what direction an ending lies: what it asks, in a few words, and never all of it. */
function hintOf(matters: readonly Matter[], text: (path: string) => string, { say }: Words): string {
  const least = Math.min(...matters.map(rank));
  const telling = matters.filter((matter) => rank(matter) === least);
  const all = [...new Set(telling.flatMap((matter) => hintsOf(matter, text, say)))];
  return all.length === 0 ? say('gallery.hint.time') : all.slice(0, MOST_HINTS).join('\u00a0· ');
}

function hintsOf(matter: Matter, text: (path: string) => string, say: Words['say']): readonly string[] {
  const named = (kind: 'given' | 'high' | 'low' | 'state', ...paths: readonly string[]): readonly string[] => {
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
      return named('given', `issues.${matter.issue}`);
    case 'high':
    case 'low':
      return named(matter.kind, `gauges.${matter.name}`);
    case 'is':
      return [say('gallery.hint.is')];
    case 'state':
      return named('state', `tracks.${matter.name}`, `issues.${matter.name}`);
    default:
      return never(matter);
  }
}
