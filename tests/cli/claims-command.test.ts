import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../fixtures/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'claims-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CAMP = readFileSync(join(import.meta.dirname, '../../scenarios/camp_david_1978/scenario.yaml'), 'utf8');
/** A claim that cannot hold: its two lines are the same. */
const NOTHING = `
  nothing_does_much: { text: Nothing does much, compare: [packs, packs], rest: nobody, measure: price.egypt, at: 5, expect: up, at_least: 3, kind: emergent, mark: interpretation FAILS }`;

function scenarioWith(fails: string): string {
  const path = join(folder, fails === '' ? 'silent.yaml' : 'marked.yaml');
  writeFileSync(
    path,
    CAMP.replace(/^claims:.*$/m, (line) => line + NOTHING.replace('FAILS', fails)),
  );
  return path;
}

const claims = (path: string, ...words: string[]) => run(['claims', path, '--games', '2', '--seed', 'cli', ...words]);

/** A claim that asks of its games something that every game keeps. */
const OF_SOME = `
  of_some: { text: Where leaving has a price, compare: [packs, packs], rest: nobody, measure: price.egypt, at: 5, given: cost.egypt < 1000, expect: same, within: 1, kind: emergent, mark: interpretation }`;

describe('a claim of some games only', () => {
  const path = join(folder, 'given.yaml');
  writeFileSync(
    path,
    CAMP.replace(/^claims:.*$/m, (line) => line + OF_SOME),
  );

  it('is told with what is given, and of how many games of either line it was measured', async () => {
    const { printed } = await claims(path);
    expect(printed).toContain('given cost.egypt < 1000: 2 and 2 games of 2');
  });

  it('is written with both', async () => {
    const { json } = await claims(path, '--json');
    const written = json['claims'] as readonly { readonly name: string }[];
    expect(written.find(({ name }) => name === 'of_some')).toMatchObject({
      given: 'cost.egypt < 1000',
      counted: { without: 2, with: 2 },
    });
  });
});

describe('a claim that fails', () => {
  it('is told with its effect, and that it is known to fail where the scenario says so', async () => {
    const { code, printed } = await claims(scenarioWith(', fails: 0 on every seed'));
    expect(code).toBe(0);
    expect(printed).toMatch(/FAILS +nothing_does_much, host_matters: Nothing does much/);
    expect(printed).toContain('known to fail: 0 on every seed');
    expect(printed).toMatch(/\d hold, \d fail, 1 of them known to$/);
  });

  it('is no less a failure where nothing is said of it', async () => {
    const { printed } = await claims(scenarioWith(''));
    expect(printed).not.toContain('known to');
    expect(printed).toMatch(/FAILS +nothing_does_much/);
  });

  it('is written with what is known of it', async () => {
    const { json } = await claims(scenarioWith(', fails: 0 on every seed'), '--json');
    const written = json['claims'] as readonly { readonly name: string }[];
    expect(written.find(({ name }) => name === 'nothing_does_much')).toMatchObject({
      effect: 0,
      holds: false,
      fails: '0 on every seed',
    });
  });
});
