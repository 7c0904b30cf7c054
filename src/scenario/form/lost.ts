import type { Finding } from '../problem.ts';
import { locate } from '../source/locate.ts';
import type { MapNode, SourceNode } from '../source/source-node.ts';

/** What a scenario that is checked in spite of faults does not hold as its author wrote it. */
export interface Lost {
  /** Where something else stands than what was written, or nothing. */
  readonly places: { readonly path: string; readonly sure: boolean }[];
  /** Names that stood in what is left out or replaced; what is said of them elsewhere may come of that. */
  readonly names: Set<string>;
}

export function nothingLost(): Lost {
  return { places: [], names: new Set() };
}

/** Keeps in mind that what stood at a path is not there; `sure`: what stands there now is what was meant. */
export function lose({ places, names }: Lost, path: string, node?: SourceNode, sure = false): void {
  // Without one state the others of its track are not led to and from as they were.
  places.push({ path: path.replace(/^(tracks\.[^.]+)\.(?:states|no_way_out)\..*$/, '$1'), sure });
  if (sure) return;
  const key = path.slice(path.lastIndexOf('.') + 1);
  names.add(key);
  // A thing that lacks an item of a list is not the thing that others name.
  const [, owner] = path.split('.');
  if (owner !== undefined && /^\d+$/.test(key)) names.add(owner);
  if (node !== undefined) for (const name of namesIn(node, key)) names.add(name);
}

/** Whether a finding may only come of what is lost: it touches its place, or names what stood there. */
export function followsFrom({ places, names }: Lost, tree: MapNode, { code, path, message }: Finding): boolean {
  // Where a level is left out, another one stands in the place of today.
  if (code === 'today_has_points' && places.some((place) => isLevelOf(place, path))) return true;
  if (places.some((place) => touches(path, place))) return true;
  if (names.size === 0) return false;
  const { node, whole } = locate(tree, path);
  const quoted = [...message.matchAll(/“([^”]*)”/g)].flatMap(([, words = '']) => wordsOf(words));
  // Of a party or place that is there nothing is said for lack of it.
  const known = (name: string): boolean =>
    names.has(name) &&
    (!isAmong(tree, ['parties', 'places'], name) || places.some((place) => place.path === `places.${name}`));
  if (quoted.some(known)) return true;
  const steps = path.split('.');
  const [section = '', id = ''] = steps;
  if (known(steps.at(-1) ?? '') && isAmong(tree, THINGS, steps.at(-1) ?? '')) return true;
  // Which states a track comes to is decided by its shifts.
  if (section === 'tracks' && places.some((place) => place.path.endsWith(`.${id}`))) return true;
  if (steps.length === 2) {
    if (section === 'issues' && places.some((place) => AGENDA.test(place.path))) return true;
    if (section === 'parties' ? places.some((place) => isStake(place, id)) : names.has(id)) return true;
  }
  if (!whole) return false;
  if (node.kind === 'scalar') return namesIn(node, steps.at(-1) ?? '').some(known);
  // A whole thing is complained of for how others act on it: a move that nothing makes possible, a promise that nobody keeps.
  return (
    steps.length === 2 &&
    ACTED_ON.has(section) &&
    [...namesIn(node, id)].some((name) => known(name) && isAmong(tree, THINGS, name))
  );
}

/** Sections whose items may be complained of for what stands elsewhere. */
const ACTED_ON: ReadonlySet<string> = new Set([
  'moves',
  'events',
  'promises',
  'walk_away',
  'walkAways',
  'endings',
  'summits',
]);
const THINGS = [
  'tracks',
  'issues',
  'promises',
  'moves',
  'events',
  'summits',
  'channels',
  'tables',
  'preconditions',
  'gauges',
] as const;

function isAmong(tree: MapNode, sections: readonly string[], name: string): boolean {
  return sections.some((section) => {
    const part = tree.entries.get(section)?.node;
    return part?.kind === 'map' && part.entries.has(name);
  });
}

/** What decides whether an issue is ever talked about. */
const AGENDA = /^tables(?:\.[^.]+(?:\.agenda(?:\..*)?)?)?$/;

/** Whether the points of a party were lost, or whole levels or issues. */
function isStake({ path, sure }: Lost['places'][number], party: string): boolean {
  if (sure) return false;
  const [section, , part = 'levels', , of = party] = path.split('.');
  return section === 'issues' && part === 'levels' && of === party;
}

const isLevelOf = ({ path, sure }: Lost['places'][number], level: string): boolean =>
  !sure && /^issues\.[^.]+\.levels\.[^.]+$/.test(path) && level.startsWith(path.replace(/[^.]+$/, ''));

/** Keys whose value nothing else is held against. */
const APART: ReadonlySet<string> = new Set(
  'name text about general page title publisher audience fooled capacity concedes loss_aversion mood rank board cost drift passes_with'.split(
    ' ',
  ),
);

function touches(path: string, place: Lost['places'][number]): boolean {
  if (path === place.path || path.startsWith(`${place.path}.`)) return true;
  const key = place.path.slice(place.path.lastIndexOf('.') + 1);
  return !place.sure && !APART.has(key) && place.path.startsWith(`${path}.`);
}

/** Texts that players read; their words name nothing. */
const PROSE: ReadonlySet<string> = new Set(['text', 'name', 'about', 'general', 'title', 'blurb']);

function namesIn(node: SourceNode, key: string): readonly string[] {
  if (PROSE.has(key)) return [];
  switch (node.kind) {
    case 'scalar':
      return typeof node.value === 'string' ? wordsOf(node.value) : [];
    case 'list':
      return node.items.flatMap((item) => namesIn(item, ''));
    default:
      return [...node.entries].flatMap(([own, entry]) => [own, ...namesIn(entry.node, own)]);
  }
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z_]\w*/g) ?? [];
}
