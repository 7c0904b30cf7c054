import { describe, expect, it } from 'vitest';
import { tryOut, type Trial } from '../../src/lab/trial.ts';
import { compile } from '../../src/rules/compile.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { edited, firstSteps } from '../fixtures/first-steps.ts';

function tried(files: ReadonlyMap<string, string>): { readonly trial: Trial; readonly steps: number } {
  const { scenario } = readScenario(files);
  const rulebook = scenario === undefined ? undefined : compile(scenario).rulebook;
  if (scenario === undefined || rulebook === undefined) throw new Error('The scenario is broken');
  const flow = tryOut(scenario, rulebook);
  let steps = 0;
  for (;;) {
    const step = flow.next();
    if (step.done === true) return { trial: step.value, steps };
    steps += 1;
  }
}

const findings = (files: ReadonlyMap<string, string>) =>
  tried(files).trial.findings.map(({ code, path }) => `${code} ${path}`);

describe('trying a scenario out', () => {
  it('runs its tests and all its games, and says how far it is', () => {
    const { trial, steps } = tried(firstSteps());
    expect(trial).toMatchObject({ games: 300, of: 300, tests: [{ id: 'pilots_prepare', passed: true }] });
    expect(trial.endings.reduce((sum, { count }) => sum + count, 0)).toBe(150);
    expect(steps).toBeGreaterThan(10);
  });

  it('finds nothing in the first scenario that ships', () => {
    expect(findings(firstSteps())).toEqual([]);
  });

  it('says which test failed', () => {
    expect(findings(edited('expect: readiness == 55', 'expect: readiness == 54'))).toEqual([
      'test_failed tests.pilots_prepare',
    ]);
  });

  it('says which share of endings is not as expected', () => {
    const files = edited('tests: { ', 'tests: { calm: { games: 20, expect: { sailed_home: [0.95, 1] } }, ');
    expect(findings(files)).toEqual(['test_failed tests.calm.expect.sailed_home']);
  });

  it('says which step of a line was not legal', () => {
    const files = edited('lines: { well_prepared: { 1: [', 'lines: { well_prepared: { 1: [skerry.leave, ');
    expect(findings(files)).toEqual(['line_illegal lines.well_prepared.1']);
  });

  it('says of the line of history which step was not legal, and why, though no test plays it', () => {
    const { trial } = tried(
      new Map(firstSteps()).set('history.yaml', '3: [skerry.wave_through, skerry.wave_through]\n'),
    );
    expect(trial.findings.map(({ code, path, message }) => `${code} ${path} ${message}`)).toEqual([
      'line_illegal lines.history.3 turn 3: skerry.wave_through: it was done in this turn already (history).',
    ]);
  });

  it('says what stood there where an expectation fails', () => {
    const expected = 'expect: readiness == 55 && tension == 32';
    const files = edited(expected, `expect: 'readiness == 54 && boats == "gone_home"'`);
    expect(
      tried(files)
        .trial.findings.filter(({ code }) => code === 'test_failed')
        .map(({ message }) => message),
    ).toEqual([expect.stringMatching(/ does not hold .*; readiness was 55, boats was “\w+”\.$/)]);
  });

  it('warns of what was never seen', () => {
    const event = 'never_comes: { text: A comet, when: tension > 99, do: [ add: { tension: 1 } ] }';
    const files = edited('events: { ', `events: { ${event}, `);
    // How often an ending comes rests on the luck of the games, and with one event more it is another.
    expect(findings(files).filter((one) => !one.startsWith('ending_'))).toEqual(['event_unseen events.never_comes']);
  });
});
