const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a number',
  boolean: 'true or false',
  array: 'a list [ ]',
  tuple: 'a list [ ]',
  object: 'a map { }',
  record: 'a map { }',
};

/** The hint where a text, or the like, stands in the place of effects. */
export const EFFECT_IN_WORDS = 'An effect is a key with what belongs to it: do: [ add: { GAUGE: 12 } ].';

/** Sentence and hint for a value of another type than those expected. */
export function wrongType(
  input: unknown,
  expected: readonly string[],
  path: readonly PropertyKey[] = [],
): [message: string, hint?: string] {
  const wanted = [...new Set(expected.map((type) => WORDS[type] ?? type))];
  const named = typeof input === 'string' && NAMED.has(String(path.at(-2))) && expected.some(isMap);
  const hint = named ? `Write { name: ${asText(input)} }.` : remedy(input, expected);
  const message = `Here belongs ${wanted.join(' or ')}, not ${typeInWords(input)}.`;
  return hint === undefined ? [message] : [message, hint];
}

function remedy(input: unknown, expected: readonly string[]): string | undefined {
  const plain = typeof input === 'number' || typeof input === 'boolean';
  if (plain && expected.includes('string')) return `Put ${shown(input)} in quotes.`;
  if (typeof input === 'string' && expected.some((type) => type === 'number' || type === 'int')) return asNumber(input);
  if (typeof input === 'string' && expected.includes('boolean') && YES_OR_NO.test(input)) {
    return `Write ${/^(?:y|on)/i.test(input)}.`;
  }
  if (expected.some(isMap)) return asMap(input);
  if (expected.includes('array') && !Array.isArray(input)) return 'Put [ ] around it.';
  return undefined;
}

/** Maps of things of which little more is said than their name. */
const NAMED: ReadonlySet<string> = new Set(['levels', 'kinds', 'constituencies', 'advisers', 'people']);

const asText = (text: string): string =>
  /^[\p{L}\d][^,:#{}[\]'"]*$/u.test(text) ? text : `'${text.replaceAll("'", "''")}'`;

const YES_OR_NO = /^(?:yes|no|y|n|on|off)$/i;

const isMap = (type: string): boolean => type === 'object' || type === 'record';

/** How a text or a list is written as a map. */
function asMap(input: unknown): string {
  const pair = typeof input === 'string' ? /^(\w+)[ :=]+(-?[\w.]+)$/.exec(input) : null;
  if (pair !== null) return `Write { ${pair[1] ?? ''}: ${pair[2] ?? ''} }.`;
  return 'Write { KEY: VALUE }, or the keys one a line below it, indented.';
}

/** How a text that was meant to be a number is written as one. */
function asNumber(text: string): string | undefined {
  if (/^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text)) return 'Take the quotes away.';
  const percent = /^(-?[\d.]+) ?%$/.exec(text)?.[1];
  if (percent !== undefined)
    return `Write ${percent} alone; where a chance of 0 to 1 is meant, ${Number(percent) / 100}.`;
  if (/^-?\d+,\d+$/.test(text)) return `Write ${text.replace(',', '.')}, with a point.`;
  if (/^-?\d{1,3}(?:[_' ]\d{3})+$/.test(text)) return `Write ${text.replaceAll(/[_' ]/g, '')}.`;
  return /^[a-z]+$/i.test(text) ? 'Write it in figures, as 12 or 0.4.' : undefined;
}

function typeInWords(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a map';
  return typeof input === 'string' ? `the text “${shown(input)}”` : shown(input);
}

/** A value as it may stand in a sentence, cut where it is long. */
export function shown(input: unknown): string {
  const text = typeof input === 'string' ? input : typeof input === 'number' ? numberInWords(input) : asJson(input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const asJson = (input: unknown): string => JSON.stringify(input) ?? '';

/** As YAML writes it, which knows numbers without end. */
function numberInWords(input: number): string {
  if (Number.isNaN(input)) return '.nan';
  return Number.isFinite(input) ? String(input) : input > 0 ? '.inf' : '-.inf';
}
