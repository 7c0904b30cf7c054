import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/rules/compile.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { RIVER } from '../rules/compile/river.ts';

/** Everything told of the river with some of its text replaced. */
function told(...edits: readonly (readonly [find: string, replacement: string])[]): readonly string[] {
  const text = edits.reduce((whole, [find, replacement]) => {
    if (!whole.includes(find)) throw new Error(`“${find}” does not stand in the river`);
    return whole.replace(find, replacement);
  }, RIVER);
  const { scenario, draft = scenario, problems, told: place } = readScenario(new Map([['scenario.yaml', text]]));
  const meaning = draft === undefined ? [] : place(findingsOf(draft));
  return [...problems, ...meaning].map(({ code, path }) => `${code} ${path}`.trim());
}

describe('of one slip', () => {
  it.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    [
      'a state, not that nothing leads out of another',
      [['shift: { talks: apart -> together }', 'shift: { talks: apart -> togeter }']],
      ['unknown_name moves.come_back.do.0.shift.talks'],
    ],
    [
      'a promise, not that no move makes it',
      [['promise: { open_gate: firm }', 'promise: { opengate: firm }']],
      ['unknown_name moves.vow_gate.do.0.promise.opengate'],
    ],
    [
      'today, not that another level is worth something',
      [['levels: { none: {},', 'levels: { none: No fair,']],
      ['wrong_type issues.fair.levels.none'],
    ],
    [
      'an id that stands twice, not that the other thing is missing',
      [['  drought: {', '  quarrel: {']],
      ['duplicate_key'],
    ],
  ])('only it is told: %s', (_, edits, expected) => {
    expect(told(...edits)).toEqual(expected);
  });

  it('and what is idle is told once there is no error', () => {
    const gauges: readonly [string, string] = ['gauges:\n  anger', 'gauges:\n  calm: { start: 3 }\n  anger'];
    expect(told(gauges)).toEqual(['gauge_idle gauges.calm']);
    expect(told(gauges, ['over: ferry, parties', 'over: fery, parties'])).toEqual(['unknown_name tables.hall.over']);
  });
});
