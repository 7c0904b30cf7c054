import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORDINGS } from '../../src/rules/layout.ts';
import { hearClause, say } from '../../src/rules/readings.ts';
import { viewOf } from '../../src/rules/view.ts';
import {
  ABBEY,
  BARN,
  HONEST,
  LOWER,
  PROUD,
  SLY,
  TENT,
  UPPER,
  believe,
  deed,
  issue,
  layout,
  level,
  oddsOnLower,
  opening,
  rulebook,
} from '../fixtures/two-valleys.ts';

const SEATS = [UPPER, LOWER, ABBEY];
const seen = (state: Float64Array, seat: number): Float64Array => viewOf(rulebook, state, seat).state;
const hearing = (party: number, of: string): number => party * rulebook.issues.length + issue(of);

describe('a view', () => {
  it('is a copy, written where it is wanted', () => {
    const { state } = opening();
    const before = state.slice();
    const into = new Float64Array(state.length);
    const view = viewOf(rulebook, state, UPPER, into);
    expect(view.state).toBe(into);
    expect(view.seat).toBe(UPPER);
    expect(state).toEqual(before);
  });

  it('holds the own kind and the own odds, and nobody else’s', () => {
    const position = opening({ [layout.kinds + LOWER]: SLY });
    for (const seat of SEATS) {
      const state = seen(position.state, seat);
      for (const party of SEATS) {
        expect(state[layout.kinds + party]).toBe(seat === party ? position.state[layout.kinds + party] : -1);
        expect(oddsOnLower({ ...position, state }, party)).toEqual(seat === party ? [0.6, 0.3, 0.1] : [0, 0, 0]);
      }
    }
  });

  it('of a seat is the same whatever the others are and believe', () => {
    const odds = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.constantFrom(HONEST, SLY, PROUD), odds, (kind, [one, other]) => {
        const position = opening({ [layout.kinds + LOWER]: kind });
        believe(position, LOWER, [one, other, 0]);
        believe(position, ABBEY, [0, one, other]);
        expect(seen(position.state, UPPER)).toEqual(seen(opening().state, UPPER));
      }),
    );
  });

  it('does not tell what others have spent', () => {
    const { state } = opening({ [layout.spent + UPPER]: 2 });
    expect(seen(state, UPPER)[layout.spent + UPPER]).toBe(2);
    expect(seen(state, LOWER)[layout.spent + UPPER]).toBe(0);
  });
});

describe('a secret', () => {
  const spy = deed('upper.spy');
  const visit = deed('lower.visit');
  const later = rulebook.later.findIndex((put) => rulebook.deeds[put]?.of === spy);
  const { state } = opening({
    [layout.secrets + spy]: 2,
    [layout.happened + spy]: 2,
    [layout.later + later]: 2,
    [layout.steps + spy]: 4,
    [layout.secrets + visit]: 2,
    [layout.happened + visit]: 2,
  });

  it('is seen by who did it and by who was asked, and what it put off with it', () => {
    const known = (seat: number): (number | undefined)[] => {
      const view = seen(state, seat);
      const slots = [layout.secrets + spy, layout.happened + spy, layout.later + later, layout.steps + spy];
      return [...slots, layout.happened + visit].map((slot) => view[slot]);
    };
    expect(known(UPPER)).toEqual([2, 2, 2, 4, 0]);
    expect(known(LOWER)).toEqual([0, 0, 0, 0, 2]);
    expect(known(ABBEY)).toEqual([0, 0, 0, 0, 2]);
  });

  it('is none any more when it has leaked', () => {
    const leaked = opening({ [layout.happened + spy]: 2 }).state;
    expect(seen(leaked, LOWER)[layout.happened + spy]).toBe(2);
  });

  it('that waits for an answer is seen by who asks and who is asked', () => {
    const asking = opening({ [layout.asking]: visit + 1, [layout.asked]: 0 }).state;
    expect(SEATS.map((seat) => seen(asking, seat)[layout.asking])).toEqual([0, visit + 1, visit + 1]);
    const open = opening({ [layout.asking]: deed('upper.pledge') + 1 }).state;
    expect(SEATS.map((seat) => seen(open, seat)[layout.asking])).toEqual(SEATS.map(() => deed('upper.pledge') + 1));
  });
});

describe('a message', () => {
  const carried = (word: string): Float64Array => {
    const position = opening();
    say(position, position.state, {
      issue: issue('toll'),
      level: level('toll', 'half'),
      from: UPPER,
      to: LOWER,
      wording: WORDINGS.findIndex((each) => each === word),
      carrier: ABBEY,
    });
    return position.state;
  };
  const rows = [layout.heard, layout.said, layout.heardWording, layout.carrier, layout.sender];
  const told = (word: string, seat: number): (number | undefined)[] => {
    const view = seen(carried(word), seat);
    return rows.map((row) => view[row + hearing(LOWER, 'toll')]);
  };

  it.each([
    // Heard, said, wording, carrier, sender. Its hearer takes what it heard for what was said.
    ['warm', LOWER, [2, 2, 0, ABBEY + 1, UPPER + 1]],
    ['vague', LOWER, [0, 0, 0, ABBEY + 1, UPPER + 1]],
    // Its carrier knows how it was put; how something vague was read it cannot know.
    ['warm', ABBEY, [2, 1, 1, ABBEY + 1, UPPER + 1]],
    ['vague', ABBEY, [1, 1, 2, ABBEY + 1, UPPER + 1]],
    // Its sender knows neither.
    ['warm', UPPER, [0, 0, 0, 0, 0]],
  ])('worded %s is seen by seat %i as %j', (word, seat, slots) => {
    expect(told(word, seat)).toEqual(slots);
  });

  it('looks to a third party as if there were none', () => {
    const position = opening();
    hearClause(position, position.state, { issue: issue('chapel'), level: 1, wording: 'plain' }, ABBEY, [UPPER, LOWER]);
    const view = seen(carried('warm'), UPPER);
    for (const row of rows) expect(view[row + hearing(LOWER, 'toll')]).toBe(view[row + hearing(LOWER, 'water')]);
  });
});

describe('talks', () => {
  const CHAPEL = issue('chapel');
  const TOLL = issue('toll');

  it.each([
    ['in the barn', BARN, LOWER, CHAPEL, 1, false, [UPPER]],
    ['in the barn, made public', BARN, LOWER, CHAPEL, 1, true, []],
    ['in the tent', TENT, UPPER, TOLL, level('toll', 'half'), false, [ABBEY]],
    ['in the tent, with a level that the abbey signs', TENT, UPPER, TOLL, level('toll', 'full'), false, []],
  ])('%s are hidden from who does not sign', (_, table, by, of, at, open, hidden) => {
    const { state } = opening({
      [layout.offer + of]: at + 1,
      [layout.offerWording + of]: 2,
      [layout.offerBy]: by + 1,
      [layout.offerAt]: table + 1,
      [layout.offerPublic]: open ? 1 : 0,
      [layout.accepted + by]: 1,
    });
    const slots = [layout.offer + of, layout.offerWording + of, layout.offerBy, layout.offerAt, layout.accepted + by];
    for (const seat of SEATS) {
      const view = seen(state, seat);
      expect(slots.map((slot) => view[slot] === state[slot] && view[slot] !== 0)).toEqual(
        slots.map(() => !hidden.includes(seat)),
      );
    }
  });

  it('hide what was agreed, and in which words, from who has no part in it', () => {
    const { state } = opening({
      [layout.agreed + CHAPEL]: 2,
      [layout.agreedWording + CHAPEL]: 2,
      [layout.wordings + CHAPEL]: 2,
      [layout.agreed + TOLL]: 2,
    });
    const view = (seat: number): (number | undefined)[] => {
      const sees = seen(state, seat);
      return [layout.agreed + CHAPEL, layout.agreedWording + CHAPEL, layout.wordings + CHAPEL].map(
        (slot) => sees[slot],
      );
    };
    expect(view(LOWER)).toEqual([2, 2, 2]);
    expect(view(UPPER)).toEqual([0, 0, 0]);
    expect(seen(state, ABBEY)[layout.agreed + TOLL]).toBe(2);
  });

  it('hide how word was carried from all but its carrier: whichever form it was, it looks like the first', () => {
    const forms = ['plain', 'warm', 'vague'].map((wording) => deed(`abbey.gloss.${wording}`));
    for (const form of forms) {
      const { state } = opening({ [layout.happened + form]: 3 });
      const dates = (seat: number): (number | undefined)[] =>
        forms.map((one) => seen(state, seat)[layout.happened + one]);
      expect(dates(UPPER)).toEqual([3, 0, 0]);
      expect(dates(LOWER)).toEqual([3, 0, 0]);
      expect(dates(ABBEY)).toEqual(forms.map((one) => (one === form ? 3 : 0)));
    }
  });
});
