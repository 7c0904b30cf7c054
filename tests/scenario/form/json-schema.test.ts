import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { scenarioSchema } from '../../../src/scenario/form/json-schema.ts';
import { SHIPPED, shippedIds } from '../../../src/cli/scenario-files.ts';

const FILE = readFileSync(join(SHIPPED, 'scenario.schema.json'), 'utf8');

function scenario(id: string): Record<string, unknown> {
  return parse(readFileSync(join(SHIPPED, id, 'scenario.yaml'), 'utf8'), { stringKeys: true }) as Record<
    string,
    unknown
  >;
}

/** The schema as an editor has it, without the checks that only the program makes. */
const editor = z.fromJSONSchema(JSON.parse(FILE) as Parameters<typeof z.fromJSONSchema>[0]);

describe('the schema for editors', () => {
  it('is that of the program: after a change, `npm run schema` writes it anew', () => {
    expect(JSON.parse(FILE)).toEqual(JSON.parse(JSON.stringify(scenarioSchema())));
  });
  it('is draft 7', () => {
    expect(JSON.parse(FILE)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
  });
  it.each(shippedIds())('accepts %s', (id) => {
    expect(editor.safeParse(scenario(id)).error?.issues ?? []).toEqual([]);
  });
  it('refuses what the program refuses by form', () => {
    const broken = { ...scenario('first_steps'), gauges: { tension: { strat: 1 } } };
    expect(editor.safeParse(broken).success).toBe(false);
  });
  it('describes every part of a scenario', () => {
    const { properties } = JSON.parse(FILE) as { properties: Record<string, { description?: string; $ref?: string }> };
    const silent = Object.entries(properties).filter(
      ([, part]) => part.description === undefined && part.$ref === undefined,
    );
    expect(silent.map(([part]) => part)).toEqual([]);
  });
});
