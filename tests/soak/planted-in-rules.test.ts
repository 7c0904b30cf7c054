import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const TOP = resolve(import.meta.dirname, '../..');

// Both executors share the rules, so playing one against the other cannot find what is wrong in them: tables and
// properties must. Each line: what is wrong, where, how it reads and how it is made to read.
const FAULTS: readonly [string, string, string, string][] = [
  ['a sign: a gift is given twice', 'src/rules/actions.ts', 'gift.from, -points', 'gift.from, points'],
  [
    'a clamp: gauges have no top',
    'src/rules/actions.ts',
    'amount(action.amount), 0, 100',
    'amount(action.amount), 0, 1e9',
  ],
  ['a missing shift', 'src/rules/actions.ts', 'after[action.shift.slot] = action.shift.to;', ''],
  [
    'an order: walking away is resolved first',
    'src/rules/conduct.ts',
    '[...sealed.filter((order) => !leaves(order)), ...sealed.filter(leaves)]',
    '[...sealed.filter(leaves), ...sealed.filter((order) => !leaves(order))]',
  ],
  ['a round too few', 'src/rules/summit-flow.ts', 'exchange >= 2 * rules.rounds', 'exchange >= 2 * rules.rounds - 2'],
  ['a turn too many', 'src/rules/next.ts', 'turn >= turns', 'turn > turns'],
  [
    'a first step that waits a turn too long',
    'src/rules/aftermath.ts',
    'layout.turn) < last)',
    'layout.turn) <= last)',
  ],
  ['a hedged promise that weighs half', 'src/rules/promises.ts', '[0, 0, 1 / 3, 1]', '[0, 0, 1 / 2, 1]'],
  ['a debt called without its factor', 'src/rules/readings.ts', '+ gap * factor', '+ gap'],
  ['a constituency content only above its need', 'src/rules/win-set.ts', 'value >= needOf(', 'value > needOf('],
  ['leaving that costs nothing', 'src/rules/happen.ts', '+ priceOfLeaving(before, deed.party)', ''],
  ['one issue more laid down as agreed', 'src/rules/offers.ts', 'Math.floor(evaluator', 'Math.ceil(evaluator'],
];

/** The tests that fail with a fault planted; throws where they do not run at all. */
function failing(fault: readonly string[]): readonly string[] {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/soak/faulty.config.ts'];
  const env = { ...process.env, SUMMITRY_FAULT: fault.join('|'), NO_COLOR: '1' };
  const { stdout, stderr } = spawnSync(process.execPath, vitest, { cwd: TOP, env, encoding: 'utf8' });
  if (!/Tests +\d+ (passed|failed)/.test(stdout)) throw new Error(`${stdout}${stderr}`);
  return [...`${stdout}${stderr}`.matchAll(/FAIL +(.+ > .+)/g)].map(([, test = '']) => test);
}

describe('tables and properties of the rules catch', () => {
  it('nothing where nothing is planted', () => {
    expect(failing([])).toEqual([]);
  });

  it.each(FAULTS)('%s', (_, file, sound, faulty) => {
    expect(readFileSync(join(TOP, file), 'utf8')).toContain(sound);
    expect(failing([file, sound, faulty])).not.toEqual([]);
  });
});
