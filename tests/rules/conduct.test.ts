import { describe, expect, it } from 'vitest';
import { kernelGame } from '../../src/kernel/game.ts';
import { conduct, whyNotPlan, type Lapse } from '../../src/rules/conduct.ts';
import type { Decision, Question } from '../../src/rules/game.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import { indexOf, lines, sayStep, stepSaid } from '../fixtures/lines-of-play.ts';
import { tale } from '../fixtures/tale.ts';

const NO_LUCK = {
  draw: () => {
    throw new Error('Nothing is drawn here');
  },
  forced: () => -1,
};

const MOVES = `
  idle: { by: [north, south, isle], text: Look at the sea, do: [ add: { heat: 0 } ] }
  warm: { by: [north, south, isle], text: Warm up, cost: 1, do: [ add: { heat: 10 } ] }
  sweat: { by: [north, south], text: Sweat, cost: 2, do: [ add: { heat: 20 } ] }
  plead: { by: isle, text: Plead, do: [ add: { trust: 5 } ] }
  sulk: { by: south, text: Sulk, cost: 1, when: heat < 60, do: [ add: { trust: -5 } ] }
  visit: { by: south, text: Visit, cost: 1, when: heat < 65, asks: { north: [warm, sweat] }, do: [ add: { trust: 30 } ] }`;
const WALK_AWAY = `
  north: { text: Sail home, asks: { isle: [plead, pass] }, do: [ shift: { talks: together -> broken } ] }
  south: { text: Sail home, do: [ shift: { talks: together -> broken } ] }`;
const rulebook = tale({ moves: MOVES, walk_away: WALK_AWAY });

const PARTIES = rulebook.parties.map(({ id }) => id);
const deedsOf = (rules: Rulebook, line: string): number[] =>
  line === '' ? [] : line.split(' ').map((id) => indexOf(rules.deeds, id));

interface Conducted {
  /** What was asked of whom, and what came of it. */
  readonly asked: readonly string[];
  readonly steps: readonly string[];
  readonly lapses: readonly string[];
}

/** Conducts the first orders of a game: answers in turn, then all pass until the first day is over. */
function conducted(answers: readonly string[], planners?: readonly number[]): Conducted {
  const game = kernelGame(rulebook, NO_LUCK);
  const lapses: string[] = [];
  const asked: string[] = [];
  const left = [...answers];
  const onLapse = ({ party, deed, refusal }: Lapse): void =>
    void lapses.push(`${PARTIES[party]} ${rulebook.deeds[deed]?.id} ${refusal.code}`);
  const questions = conduct(game, {
    position: () => game.position,
    onLapse,
    ...(planners === undefined ? {} : { planners }),
  });
  for (let next = questions.next(); next.done !== true && game.state[rulebook.layout.turn] === 1;) {
    const before = game.steps.length;
    asked.push(`${next.value.kind} ${PARTIES[next.value.seat]}${before === 1 ? '' : ' later'}`);
    if (next.value.kind === 'offer') break;
    next = questions.next(decisionOn(next.value, left.shift() ?? ''));
  }
  return { asked, lapses, steps: game.steps.slice(1).map((step) => sayStep(rulebook, step)) };
}

function decisionOn({ kind }: Question, answer: string): Decision {
  const deeds = deedsOf(rulebook, answer);
  const [deed] = deeds;
  if (kind === 'orders') return { kind: 'orders', deeds };
  return deed === undefined ? { kind: 'pass' } : { kind: 'deed', deed };
}

describe('sealed orders', () => {
  it('are asked of every planning party before any is resolved, and resolved in the order of the file', () => {
    const { asked, steps } = conducted(['north.warm north.idle', 'south.idle', 'isle.warm']);
    expect(asked).toEqual(['orders north', 'orders south', 'orders isle', 'offer north later']);
    expect(steps).toEqual(['north.warm', 'north.idle', 'south.idle', 'isle.warm', 'all is ordered']);
  });

  it('are asked of those only who are said to plan', () => {
    const { asked, steps } = conducted(['south.warm'], [1]);
    expect(asked).toEqual(['orders south', 'offer north later']);
    expect(steps).toEqual(['south.warm', 'all is ordered']);
  });

  it('may be none', () => {
    expect(conducted([]).steps).toEqual(['all is ordered']);
  });

  it('that are not lawful together are asked for again', () => {
    // Two orders a day: warm and sweat would take three.
    const { asked, steps } = conducted(['north.warm north.sweat', 'north.warm north.warm', 'north.sweat', '', '']);
    expect(asked.slice(0, 4)).toEqual(['orders north', 'orders north', 'orders north', 'orders south']);
    expect(steps).toEqual(['north.sweat', 'all is ordered']);
  });

  it('to walk away are resolved after all others, who must be heard first', () => {
    const { asked, steps } = conducted(['north.leave north.warm', 'south.idle', 'isle.idle', 'isle.plead']);
    expect(asked).toEqual(['orders north', 'orders south', 'orders isle', 'ask isle later']);
    expect(steps).toEqual(
      lines(`
        north.warm · south.idle · isle.idle
        north.leave · isle.plead · - north.leave
        all is ordered · - next table · - events · - aftermath · - ending: parted`),
    );
  });

  it('lapse with their reason where they are not lawful any more, and the others go on', () => {
    const { lapses, steps } = conducted(['north.warm', 'south.sulk south.warm', '']);
    expect(lapses).toEqual(['south south.sulk condition']);
    expect(steps).toEqual(['north.warm', 'south.warm', 'all is ordered']);
  });

  it('of the second who walks away lapse', () => {
    const { lapses } = conducted(['north.leave', 'south.leave', '', '']);
    expect(lapses).toEqual(['south south.leave wrong_state']);
  });

  it('wait while another answers, and are told from an order that its answer has made unlawful', () => {
    const { asked, lapses, steps } = conducted(['', 'south.visit south.warm', 'isle.idle', 'north.sweat']);
    expect(asked).toEqual(['orders north', 'orders south', 'orders isle', 'ask north later', 'offer north later']);
    expect(steps).toEqual(
      lines(`
        south.visit · north.sweat · - not south.visit
        south.warm · isle.idle · all is ordered`),
    );
    expect(lapses).toEqual([]);
  });
});

describe('a list of orders', () => {
  const game = kernelGame(rulebook, NO_LUCK);
  it.each([
    ['', 'lawful'],
    ['north.warm north.idle', 'lawful'],
    ['north.sweat', 'lawful'],
    ['north.idle north.leave', 'lawful'],
    ['north.warm north.sweat', 'no_capacity'],
    ['north.sweat north.warm', 'no_capacity'],
    ['north.idle north.idle', 'done_this_turn'],
    ['north.warm south.warm', 'not_yours'],
  ])('of %s is %s, and leaves the state as it was', (orders, expected) => {
    const before = game.state.slice();
    const refusal = whyNotPlan(game.position, 0, deedsOf(rulebook, orders));
    expect(refusal?.code ?? 'lawful').toBe(expected);
    expect(game.state).toEqual(before);
  });

  it('is counted beside what was spent already', () => {
    const other = kernelGame(rulebook, NO_LUCK);
    other.submit(stepSaid(rulebook, 'north.warm'));
    expect(whyNotPlan(other.position, 0, deedsOf(rulebook, 'north.sweat'))).toEqual({ code: 'no_capacity' });
    expect(whyNotPlan(other.position, 0, deedsOf(rulebook, 'north.idle'))).toBeUndefined();
  });

  it('of two moves that shift one track from where it stands holds but one', () => {
    const doors = tale({
      tracks:
        '{ door: { name: Door, states: [shut, ajar, open] }, talks: { name: Talks, states: [together, broken], no_way_out: [broken] } }',
      moves: `
  push: { by: north, text: Push, do: [ shift: { door: shut -> ajar } ] }
  kick: { by: north, text: Kick, do: [ shift: { door: shut | ajar -> open } ] }
  knock: { by: north, text: Knock, do: [ add: { heat: 1 } ] }`,
    });
    const { position } = kernelGame(doors, NO_LUCK);
    const plan = (line: string) => whyNotPlan(position, 0, deedsOf(doors, line));
    expect(plan('north.push north.knock north.kick')).toBeUndefined();
    expect(plan('north.kick north.knock north.push')).toEqual({ code: 'wrong_state', path: 'tracks.door' });
  });
});
