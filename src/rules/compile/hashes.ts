import { digestOfText } from '../../kit/digest.ts';
import type { Expression } from '../../scenario/expression.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Which keys of a thing are only read, and what its other keys hold. */
interface Shape {
  readonly texts: readonly string[];
  readonly inside?: Readonly<Record<string, Shape>>;
  /** The shape is that of each entry of a list by id. */
  readonly each?: true;
  /** The keys are ids, the values their names. */
  readonly names?: true;
}

const each = (texts: readonly string[], inside: Readonly<Record<string, Shape>> = {}): Shape => ({
  each: true,
  texts: ['name', 'text', 'about', 'news', 'again', 'mark', 'cites', ...texts],
  inside,
});

const SCENARIO: Shape = {
  texts: [
    'title',
    'blurb',
    'language',
    'mark',
    'places',
    'scene',
    'sources',
    'facts',
    'people',
    'documents',
    'lesson',
    'translations',
  ],
  inside: {
    calendar: { texts: ['start', 'turn', 'word', 'short'] },
    parties: each(['home'], {
      constituencies: each([]),
      advisers: each([]),
      kinds: each([]),
      mandates: { texts: [], inside: { any: each([]) } },
    }),
    gauges: each(['bands']),
    tracks: each(['general', 'stateNames', 'noWayOut', 'board'], { each: { texts: [], names: true } }),
    issues: each([], { levels: each([]) }),
    channels: each([]),
    tables: each(['at']),
    promises: each([]),
    moves: each(['choiceNames']),
    events: each(['at']),
    summits: each([]),
    preconditions: each(['barNames']),
    walkAways: each(['termNames']),
    assumptions: each([]),
    endings: each([]),
  },
};

/** Neither decides what happens in a game nor is read in one. */
const ASIDE: readonly string[] = ['desk', 'lines', 'tests', 'claims', 'allow'];

/** Digests of what decides outcomes, in the order of the file, and of what is read. */
export function hashesOf(scenario: Scenario): { rulesHash: string; textHash: string } {
  const texts: unknown[] = [];
  const played = Object.fromEntries(Object.entries(scenario).filter(([key]) => !ASIDE.includes(key)));
  const rules = part(played, SCENARIO, texts);
  return { rulesHash: digestOf(rules), textHash: digestOf(texts) };
}

/** The value without its texts, which are put aside. */
function part(value: unknown, shape: Shape, texts: unknown[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  if (shape.names === true) {
    texts.push(value);
    return entries.map(([id]) => id);
  }
  const { each: every, ...single } = shape;
  if (every === true) return entries.map(([id, thing]) => [id, part(thing, single, texts)]);
  return entries.flatMap(([key, inner]) => {
    if (shape.texts.includes(key)) {
      texts.push([key, inner]);
      return [];
    }
    const within = shape.inside?.[key];
    return [[key, within === undefined ? inner : part(inner, within, texts)]];
  });
}

/** Of an expression only the source counts: its tree and its place follow from it. */
function digestOf(value: unknown): string {
  return digestOfText(JSON.stringify(value, (_, inner: unknown) => (isExpression(inner) ? inner.source : inner)));
}

function isExpression(value: unknown): value is Expression {
  if (typeof value !== 'object' || value === null || !('tree' in value) || !('source' in value)) return false;
  return typeof value.tree === 'object' && typeof value.source === 'string';
}
