import { describe, expect, it } from 'vitest';
import { playLine } from '../../src/lab/line-game.ts';
import { unplayedText } from '../../src/lab/why-unplayed.ts';
import type { Line, LineStep } from '../../src/scenario/study.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('camp_david_1978');
const move = (party: string, name: string): Extract<LineStep, { kind: 'move' }> => ({
  kind: 'move',
  party,
  move: name,
  choices: [],
});
const offer = (
  by: string,
  at: string,
  levels: Record<string, string>,
  vague: readonly string[] = [],
): Extract<LineStep, { kind: 'offer' }> => ({
  kind: 'offer',
  at,
  by,
  package: levels,
  vague,
  warm: [],
  public: false,
  answers: { egypt: 'accept', israel: 'accept' },
});

function said(turns: Line['turns'], force: Line['force'] = {}): string[] {
  const { unplayed } = playLine(rulebook, { turns, force, length: 'full' }, { seed: 'why' });
  return unplayed.map((entry) => unplayedText(entry));
}

describe('why a step of a line was not played is said', () => {
  it('of a move whose condition does not hold, with the condition', () => {
    expect(said({ 1: [move('egypt', 'pack')] })).toEqual([
      'turn 1: egypt.pack: its condition does not hold then: turns_left < 6',
    ]);
  });

  it('of a move that shifts a track, with where the track stands', () => {
    expect(said({ 2: [move('egypt', 'unpack')] })).toEqual([
      expect.stringMatching(/^turn 2: egypt\.unpack: .*stands at \w+, from where it is not shifted$/),
    ]);
  });

  it('of an order too many', () => {
    const orders = [
      move('israel', 'red_line'),
      move('israel', 'hold_builders'),
      { ...move('israel', 'vow'), choices: ['firm'] },
    ];
    expect(said({ 2: orders })).toEqual([
      'turn 2: israel.vow firm: its orders and those before it are more than the party has',
    ]);
  });

  it('of an offer at a summit, clause by clause: what was agreed keeps its words, all else is vague', () => {
    const agreed = offer('egypt', 'cabin', { settlements: 'frozen', treaty: 'framework' });
    const leaders = offer('israel', 'lawn', { settlements: 'frozen', treaty: 'framework' }, ['treaty', 'settlements']);
    const [why = ''] = said({ 6: [{ ...agreed, by: 'israel' }, agreed], 7: [leaders] }).filter((one) =>
      one.includes('lawn'),
    );
    expect(why).toMatch(
      /^turn 7: offer of israel at lawn: treaty was agreed at framework in plain words, and so it must be offered\. Prepared are treaty$/,
    );
  });

  it('of somebody who is not asked', () => {
    expect(said({ 3: [offer('us', 'cabin', { treaty: 'framework' })] })).toEqual([
      'turn 3: offer of us at cabin: us is not asked for an offer at cabin in turn 3',
    ]);
  });
});
