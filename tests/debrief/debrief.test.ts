import { describe, expect, it } from 'vitest';
import { debrief } from '../../src/debrief/debrief.ts';
import { walkThrough } from '../../src/debrief/walk.ts';
import { decides } from '../../src/kernel/record.ts';
import { at } from '../../src/kit/never.ts';
import { linePlayer } from '../../src/minds/line-player.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import type { Mind } from '../../src/rules/game.ts';
import type { Line } from '../../src/scenario/study.ts';
import { createSession } from '../../src/session/session.ts';
import { shippedRulebook, shippedScenario } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('camp_david_1978');
const { lines } = shippedScenario('camp_david_1978');

function recordOf(mind: Mind, force: Line['force'] = {}) {
  const chairs = Object.fromEntries(
    rulebook.parties.map(({ id }) => [id, { kind: 'mind', level: 'normal', mind } as const]),
  );
  const session = createSession({ rulebook, seed: 'debrief', chairs, rest: nothingMind, force });
  return { record: session.record(), end: session.position().state };
}

const lived = recordOf(persona());
const told = debrief(lived.record, rulebook);

describe('a walk through a record', () => {
  const { scenes, end } = walkThrough(lived.record, rulebook);

  it('ends where the game ended, each scene beginning where the last one left off', () => {
    expect(end.state).toEqual(lived.end);
    for (let index = 1; index < scenes.length; index += 1) {
      expect(at(scenes, index).before).toEqual(at(scenes, index - 1).after);
    }
  });

  it('links every decision that was carried out to its entry', () => {
    for (const { step, entry, turn } of scenes) {
      if (step.kind !== 'offer' && step.kind !== 'answer' && step.kind !== 'move') continue;
      const written = at(lived.record.entries, entry);
      expect(decides(written) && written.turn).toBe(turn);
      expect(written.kind).toBe(step.kind === 'move' ? (written.kind === 'order' ? 'order' : 'deed') : step.kind);
    }
  });

  it('is refused where the record does not replay', () => {
    const turns = lived.record.turns.map((turn) => ({ ...turn, digest: '0' }));
    expect(() => walkThrough({ ...lived.record, turns }, rulebook)).toThrow('does not replay');
  });
});

describe('the debrief', () => {
  it('gives the true terms of every answer, and they make the answer that was given at a summit', () => {
    expect(told.exchanges.length).toBeGreaterThan(1);
    const atSummit = told.exchanges.filter(({ summit }) => summit >= 0);
    expect(atSummit.map(({ reasons }) => reasons.yes)).toEqual(atSummit.map(({ accepts }) => accepts));
  });

  it('takes what it tells of prices from the scores', () => {
    for (const { party, score } of told.parties) {
      const paid = told.payments.filter((one) => one.party === party).reduce((sum, { points }) => sum + points, 0);
      expect(paid).toBeCloseTo(score.paid, 9);
    }
  });

  it('tells a promise from its making to its breaking', () => {
    const line = lines['unpaid'];
    if (line === undefined) throw new Error('There is no such line');
    const { record } = recordOf(linePlayer(rulebook, line).mind());
    const vow = rulebook.promises.findIndex(({ id }) => id === 'no_new_houses');
    const { promises, payments } = debrief(record, rulebook);
    expect(promises).toEqual([
      {
        party: 1,
        promise: vow,
        strength: 'firm',
        made: 4,
        madeBy: expect.any(Number) as number,
        status: 'broken',
        settled: 9,
        settledBy: -1,
        scene: expect.any(Number) as number,
      },
    ]);
    // Made on turn 4, due 5 turns later: 14 · 9 / 13 points.
    expect(payments).toEqual([
      {
        turn: 9,
        entry: -1,
        party: 1,
        points: expect.closeTo((14 * 9) / 13, 9) as number,
        scene: expect.any(Number) as number,
        reason: 'overdue',
        promise: vow,
      },
    ]);
  });

  it('tells who left, at what price, and when that was taken back', () => {
    const egypt = (move: string) => ({ kind: 'move', party: 'egypt', move, choices: [] }) as const;
    const left: Line = { turns: { 4: [egypt('leave')] }, force: {}, length: 'full' };
    const { departures } = debrief(recordOf(linePlayer(rulebook, left).mind()).record, rulebook);
    // Friendship costs 4 + 8 · 4 / 13 on turn 4; nothing was said in public. Money from Riyadh: 4 + 0.05 · 40.
    expect(departures).toEqual([
      {
        turn: 4,
        entry: expect.any(Number) as number,
        party: 0,
        outside: 6,
        atSummit: false,
        goingOn: expect.any(Number) as number,
        terms: [
          { id: 'said_in_public', points: 0 },
          { id: 'friendship', points: expect.closeTo(4 + 32 / 13, 9) as number },
        ],
        revived: 0,
        scene: expect.any(Number) as number,
      },
    ]);
    const back: Line = { ...left, turns: { 8: [egypt('leave')], 9: [egypt('stay_after_all')] } };
    const again = debrief(recordOf(linePlayer(rulebook, back).mind()).record, rulebook);
    expect(again.departures).toMatchObject([{ turn: 8, revived: 9 }]);
  });

  it('tells what each step moved, secrets marked as such', () => {
    const visit = {
      kind: 'move',
      party: 'egypt',
      move: 'visit_quietly',
      choices: ['aide', 'secret', 'no_ask'],
    } as const;
    const line: Line = { turns: { 3: [visit] }, force: {}, length: 'full' };
    const { timeline } = debrief(recordOf(linePlayer(rulebook, line).mind()).record, rulebook);
    const secret = timeline.filter((one) => one.secret && one.gauges.length > 0);
    const readiness = rulebook.gauges.findIndex(({ id }) => id === 'readiness');
    expect(secret).toMatchObject([{ turn: 3, gauges: [{ of: readiness, from: 30, to: 34 }] }]);
  });
});
