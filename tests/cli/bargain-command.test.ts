import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Profile } from '../../src/lab/bargain/domain.ts';
import { NORTH, SOUTH } from '../fixtures/bilateral.ts';
import { run } from '../fixtures/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'bargain-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): string {
  const whole = join(folder, path);
  mkdirSync(join(whole, '..'), { recursive: true });
  writeFileSync(whole, text);
  return whole;
}

/** A profile in the JSON form, weights 1. */
function written({ name, issues }: Profile): string {
  const each = <Value>(of: (issue: Profile['issues'][number]) => Value): Record<string, Value> =>
    Object.fromEntries(issues.map((issue) => [issue.name, of(issue)]));
  return JSON.stringify({
    LinearAdditiveUtilitySpace: {
      name,
      issueUtilities: each(({ values, worths }) => ({
        DiscreteValueSetUtilities: {
          valueUtilities: Object.fromEntries(values.map((value, index) => [value, worths[index]])),
        },
      })),
      issueWeights: each(() => 1),
      domain: { issuesValues: each(({ values }) => ({ values })) },
    },
  });
}

const north = write('one/A.json', written(NORTH));
const south = write('one/B.json', written(SOUTH));
const pair = ['--profiles', north, south];

describe('bargain', () => {
  it('writes domains and rows', async () => {
    const words = ['bargain', ...pair, '--agents', 'summitry,hardliner', '--rounds', '10', '--games', '2', '--json'];
    const { code, json } = await run(words);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      deadline: 'known',
      rounds: 10,
      domains: [{ outcomes: 6, issues: 2, reservations: [0, 0], nash: [0.6, 0.5] }],
    });
    const [row] = json['rows'] as Record<string, unknown>[];
    expect(row).toMatchObject({ a: 'summitry', b: 'hardliner', games: 4 });
    for (const key of [
      'utilityA',
      'utilityB',
      'advantageA',
      'advantageB',
      'agreement',
      'nashDistance',
      'paretoDistance',
      'welfare',
    ]) {
      expect(row?.[key], key).toBeTypeOf('number');
    }
  });

  it('is the same with the same seed', async () => {
    const words = ['bargain', ...pair, '--agents', 'random,random', '--games', '5', '--json', '--seed'];
    const [one, again, other] = [await run([...words, '7']), await run([...words, '7']), await run([...words, '8'])];
    expect(one.printed).toBe(again.printed);
    expect(one.json['rows']).not.toEqual(other.json['rows']);
  });

  it('says where the deadline is not known', async () => {
    const words = ['bargain', ...pair, '--agents', 'linear,linear', '--random-rounds', '3-6', '--games', '2'];
    expect((await run([...words, '--json'])).json).toMatchObject({ deadline: 'unknown', rounds: [3, 6] });
    expect((await run(words)).printed).toContain('3 to 6 rounds, drawn; how many, neither knows');
  });

  it('prints a table of pairs, and of agents', async () => {
    const { printed } = await run(['bargain', ...pair, '--agents', 'linear,micro,hardliner', '--games', '1']);
    expect(printed).toContain('6 outcomes; 20 rounds, known to both; 1 games in each seating');
    expect(printed).toMatch(/linear +micro +\d\.\d{3} \(/);
    expect(printed).toMatch(/micro +hardliner +\d\.\d{3}/);
    expect(printed).toMatch(/\nhardliner +\d\.\d{3}/);
  });

  it('plays on every pair in the folders of a folder, whatever else stands there', async () => {
    write('many/a/profileA.json', written(NORTH));
    write('many/a/profileB.json', written(SOUTH));
    write('many/a/specials.json', '{}');
    write('many/b/left.json', written(NORTH));
    write('many/b/right.json', written(SOUTH));
    write('many/b/notes.txt', 'nothing');
    const words = ['bargain', '--domains', join(folder, 'many'), '--agents', 'linear,linear', '--games', '1', '--json'];
    const { json } = await run(words);
    expect((json['domains'] as { name: string }[]).map(({ name }) => name)).toEqual(['a', 'b']);
    expect(json['rows']).toMatchObject([{ games: 4 }]);
  });

  it('names file, line, column and a way to mend what is wrong, in both files at once', async () => {
    const broken = write('broken/A.json', written(NORTH).replace('"fishing":1', '\n"fishing":"x"'));
    const none = write('broken/B.json', '{');
    const { code, json } = await run(['bargain', '--profiles', broken, none, '--json']);
    expect(code).toBe(1);
    expect(json).toMatchObject({
      ok: false,
      problems: [
        { code: 'wrong_type', file: broken, line: 2, column: 11, hint: 'Write a number, such as 0.25.' },
        { code: 'not_json', file: none, line: 1, column: 2 },
      ],
    });
    const { remarked } = await run(['bargain', '--profiles', broken, south]);
    expect(remarked).toContain(`${broken}:2:11 error wrong_type`);
  });

  it('refuses two files about different things, and folders without a pair', async () => {
    const other = write('other/B.json', written(SOUTH).replaceAll('patrols', 'buoys'));
    const different = await run(['bargain', '--profiles', north, other, '--json']);
    expect(different.code).toBe(1);
    expect(different.json).toMatchObject({ problems: [{ code: 'different_issues' }, { code: 'different_issues' }] });
    write('lone/a/A.json', written(NORTH));
    const lone = await run(['bargain', '--domains', join(folder, 'lone'), '--json']);
    expect([lone.code, lone.json]).toMatchObject([1, { problems: [{ code: 'not_a_pair' }] }]);
    const empty = await run(['bargain', '--domains', join(folder, 'one'), '--json']);
    expect([empty.code, empty.json]).toMatchObject([1, { problems: [{ code: 'not_a_pair' }] }]);
  });

  it.each([
    [['bargain']],
    [['bargain', '--profiles', north]],
    [['bargain', ...pair, '--domains', folder]],
    [['bargain', ...pair, '--agents', 'linear']],
    [['bargain', ...pair, '--agents', 'linear,boulwares']],
    [['bargain', ...pair, '--rounds', '0']],
    [['bargain', ...pair, '--random-rounds', '60-10']],
    [['bargain', '--profiles', north, 'nowhere.json']],
    [['bargain', '--domains', 'nowhere']],
  ])('%j is wrong usage', async (words) => {
    const { code, remarked } = await run(words);
    expect(code).toBe(2);
    expect(remarked).not.toBe('');
  });
});
