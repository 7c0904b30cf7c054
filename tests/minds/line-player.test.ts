import { describe, expect, it } from 'vitest';
import { playLine, stepText } from '../../src/lab/line-game.ts';
import { at } from '../../src/kit/never.ts';
import { persona } from '../../src/minds/persona.ts';
import type { Line, LineStep } from '../../src/scenario/study.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('camp_david_1978');
const { layout } = rulebook;

const move = (party: string, name: string, ...choices: string[]): LineStep => ({
  kind: 'move',
  party,
  move: name,
  choices,
});
const answer = (party: string, name: string, ...choices: string[]): LineStep => ({
  kind: 'answer',
  party,
  move: name,
  choices,
});
const offer = (
  by: string,
  packed: Record<string, string>,
  answers: Record<string, 'accept' | 'refuse'>,
  place = 'cabin',
) =>
  ({ kind: 'offer', at: place, by, package: packed, vague: [], warm: [], public: false, answers }) satisfies LineStep;

function play(turns: Line['turns'], force: Line['force'] = {}) {
  const { game, unplayed } = playLine(rulebook, { turns, force, length: 'full' }, { seed: 'line' });
  const happened = (id: string): number => at(game.state, layout.happened + (rulebook.deedById[id] ?? -1));
  return { state: game.state, unplayed: unplayed.map((entry) => stepText(entry)), happened };
}

describe('a line is played', () => {
  it('turn by turn, each step in its own', () => {
    const { happened, unplayed } = play({ 2: [move('us', 'shuttle')], 5: [move('israel', 'vow', 'firm')] });
    expect([happened('us.shuttle'), happened('israel.vow.firm')]).toEqual([2, 5]);
    expect(unplayed).toEqual([]);
  });

  it('with mandates, waivers and leaving by their words', () => {
    const { happened, unplayed } = play({
      1: [move('egypt', 'mandate', 'sinai_first')],
      3: [move('egypt', 'waive', 'palestine_named')],
      4: [move('egypt', 'leave')],
    });
    expect(unplayed).toEqual([]);
    expect([
      happened('egypt.mandate.sinai_first'),
      happened('egypt.waive.palestine_named'),
      happened('egypt.leave'),
    ]).toEqual([1, 3, 4]);
  });

  it('with what is answered when somebody is asked', () => {
    const { happened } = play({
      2: [move('egypt', 'visit_quietly', 'aide', 'open', 'yes_ask'), answer('israel', 'hold_builders')],
      4: [move('egypt', 'visit_quietly', 'aide', 'open', 'yes_ask'), answer('israel', 'pass')],
    });
    expect(happened('israel.hold_builders')).toBe(2);
  });

  it('with an agenda: what is not named goes off, then the named come on', () => {
    const agenda = (...issues: string[]): LineStep => move('us', 'agenda', 'cabin', ...issues);
    // A full agenda takes nothing on before something went off, and orders are lawful when they are sealed.
    const { unplayed, state } = play({ 1: [agenda('settlements')], 2: [agenda('settlements', 'day')] });
    const on = rulebook.issues.filter((_, issue) => state[layout.agenda + issue] === 1).map(({ id }) => id);
    expect([on, unplayed]).toEqual([['settlements', 'day'], []]);
  });

  it('with offers, each made once, and the answers to that very package', () => {
    const packed = { palestine: 'named', treaty: 'framework' };
    const { state, unplayed } = play({ 2: [offer('israel', packed, { egypt: 'accept' })] });
    const agreed = rulebook.issues.filter((_, issue) => at(state, layout.agreed + issue) > 0).map(({ id }) => id);
    expect([agreed, unplayed]).toEqual([['palestine', 'treaty'], []]);
    expect(play({ 2: [offer('israel', packed, { egypt: 'refuse' })] }).state[layout.sequence]).toBe(0);
    expect(play({ 2: [offer('israel', packed, {})] }).state[layout.sequence]).toBe(0);
  });

  it('with an offer that waits for the summit it names', () => {
    const packed = { palestine: 'named' };
    const at7 = { ...offer('egypt', packed, { israel: 'accept' }, 'lawn'), vague: ['palestine'] };
    const { state, unplayed } = play({ 7: [at7] });
    expect(unplayed).toEqual([]);
    expect(state[layout.signed]).toBe(1);
  });
});

describe('what a line cannot play', () => {
  it('is told, with its turn', () => {
    const { unplayed } = play({
      2: [move('egypt', 'unpack')],
      3: [answer('us', 'part_them'), offer('us', { day: 'tenth' }, {})],
    });
    expect(unplayed).toEqual(['turn 2: egypt.unpack', 'turn 3: answer us.part_them', 'turn 3: offer of us at cabin']);
  });

  it('is an order beyond the capacity', () => {
    const orders = [move('israel', 'red_line'), move('israel', 'hold_builders'), move('israel', 'vow', 'firm')];
    expect(play({ 2: orders }).unplayed).toEqual(['turn 2: israel.vow firm']);
  });
});

describe('what a line leaves open', () => {
  it('the rest plays, beside the orders of the line', () => {
    const line: Line = { turns: { 2: [move('us', 'shuttle')] }, force: {}, length: 'full' };
    const { game } = playLine(rulebook, line, { seed: 'line', rest: persona() });
    const acted = rulebook.deeds.filter(
      ({ party, index }) => party === 2 && at(game.state, layout.happened + index) > 0,
    );
    expect(acted.length).toBeGreaterThan(1);
    expect(game.state[layout.happened + (rulebook.deedById['us.shuttle'] ?? -1)]).toBeGreaterThanOrEqual(2);
  });
});
