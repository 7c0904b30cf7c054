import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const NODE = z.looseObject({
  $ref: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  allOf: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
});
type Node = z.infer<typeof NODE>;

/** A key of the format. */
export interface Key {
  /** In each form that the map may have. */
  readonly required: boolean;
  /** `0 to 100`, where it is a number within bounds. */
  readonly range: string | undefined;
}

/** Every map of the format that has keys of its own, by path: `parties.*.temper`. What stands at several places has a name: `effect`. */
export function keysOfFormat(): ReadonlyMap<string, ReadonlyMap<string, Key>> {
  const path = resolve(import.meta.dirname, '../../scenarios/scenario.schema.json');
  const schema = z
    .looseObject({ definitions: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(readFileSync(path, 'utf8')));
  const found = new Map<string, Map<string, Key>>();
  const walk = (value: unknown, where: string): void => {
    const parsed = NODE.safeParse(value);
    if (!parsed.success) return;
    const node = parsed.data;
    const name = node.$ref?.split('/').at(-1);
    if (name !== undefined) {
      if (!seen.has(name)) {
        seen.add(name);
        walk(schema.definitions[name], name);
      }
      return;
    }
    for (const inner of [...(node.allOf ?? []), ...(node.anyOf ?? [])]) walk(inner, where);
    if (node.properties !== undefined) {
      found.set(where, merged(found.get(where), node));
      for (const [key, inner] of Object.entries(node.properties)) walk(inner, where === '' ? key : `${where}.${key}`);
    }
    walk(node.additionalProperties, `${where}.*`);
    for (const item of Array.isArray(node.items) ? node.items : [node.items]) walk(item, `${where}[]`);
  };
  const seen = new Set<string>();
  walk(schema, '');
  return found;
}

function merged(
  known: ReadonlyMap<string, Key> | undefined,
  { properties = {}, required = [] }: Node,
): Map<string, Key> {
  const keys = new Map(known);
  for (const [key, inner] of Object.entries(properties)) {
    const must = required.includes(key) && (known === undefined || known.get(key)?.required === true);
    keys.set(key, { required: must, range: known?.get(key)?.range ?? rangeOf(inner) });
  }
  for (const [key, { range }] of known ?? []) {
    if (!(key in properties)) keys.set(key, { required: false, range });
  }
  return keys;
}

function rangeOf(value: unknown): string | undefined {
  const { minimum, maximum } = NODE.parse(value);
  return minimum === undefined || maximum === undefined ? undefined : `${minimum} to ${maximum}`;
}
