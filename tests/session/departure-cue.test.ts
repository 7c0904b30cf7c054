import { describe, expect, it } from 'vitest';
import { linePlayer } from '../../src/minds/line-player.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import type { Line } from '../../src/scenario/study.ts';
import type { Cue } from '../../src/session/cue.ts';
import { createSession } from '../../src/session/session.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('camp_david_1978');
const [EGYPT, ISRAEL, US] = [0, 1, 2];

function departures(turns: Line['turns'], seat: number): readonly Cue[] {
  const line: Line = { turns, force: {}, length: 'full' };
  const session = createSession({
    rulebook,
    seed: 'left',
    chairs: { egypt: { kind: 'human' }, israel: { kind: 'human' }, us: { kind: 'human' } },
    rest: nothingMind,
    opening: { mind: linePlayer(rulebook, line).mind(), until: 99 },
  });
  return session.cues(seat).filter(({ kind }) => kind === 'departure');
}

const LEAVES = { kind: 'move', party: 'egypt', move: 'leave', choices: [] } as const;

describe('when somebody leaves', () => {
  // No deal is worth 4 + 0.05 · 40; friendship costs 4 + 8 · 4 / 13 on turn 4: −0.46, a point of doubt either way.
  const read = { turn: 4, kind: 'departure', party: EGYPT, leaving: { low: -2, high: 1 }, dearest: 'friendship' };

  it('the others read what that was worth, and who left is told nothing', () => {
    const turns = { 4: [LEAVES] };
    expect([ISRAEL, US].map((seat) => departures(turns, seat))).toEqual([[read], [read]]);
    expect(departures(turns, EGYPT)).toEqual([]);
  });

  it('what was agreed stands beside it, for those who know of it', () => {
    const offer = {
      kind: 'offer',
      at: 'cabin',
      by: 'israel',
      package: { palestine: 'named' },
      vague: [],
      warm: [],
      public: false,
      answers: { egypt: 'accept' },
    } as const;
    const turns: Line['turns'] = { 2: [offer], 4: [LEAVES] };
    const [[atTable], [host]] = [departures(turns, ISRAEL), departures(turns, US)];
    expect(atTable).toHaveProperty('agreed');
    expect(host).not.toHaveProperty('agreed');
  });
});
