import { describe, expect, it } from 'vitest';
import { whyNotStep } from '../../src/rules/lawful.ts';
import type { Step } from '../../src/rules/step.ts';
import { stepSaid } from '../fixtures/lines-of-play.ts';
import { play, type Play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

const bay = tale({
  moves: `
  idle: { by: [north, south], text: Look at the sea, do: [ add: { heat: 0 } ] }
  visit: { by: north, text: Visit, asks: { south: [idle] }, do: [ add: { heat: 1 } ] }
  toast: { by: north, during: meeting, text: A toast, do: [ add: { heat: 1 } ] }`,
});

/** Wherever a game waits: what was played to get there. */
const PLACES = {
  orders: [],
  ask: ['north.visit'],
  'offer at a table': ['all is ordered'],
  'answer at a table': ['all is ordered', 'north offers fish shared'],
  'a moment': [],
  'offer at a summit': [],
  'answer at a summit': [],
  nothing: [],
} as const;
type Place = keyof typeof PLACES;

function at(place: Place): Play {
  const sea = play(bay);
  if (place === 'nothing') sea.toTheEnd();
  if (place === 'a moment' || place.endsWith('summit')) {
    sea.until(6);
    sea.say('all is ordered', 'south passes');
    if (place !== 'a moment') sea.say('north passes');
    if (place === 'answer at a summit') sea.say('north offers fish shared vague');
  }
  sea.say(...PLACES[place]);
  return sea;
}

const PASSES = 'north passes';
const YES = 'south accepts';
const OFFER = 'north offers fish shared vague';
const ORDERED = 'all is ordered';

/** What is lawful where; every other decision is refused with the code beside it. */
const TABLE: Readonly<Record<Place, Readonly<Record<string, string>>>> = {
  orders: {
    'north.idle': 'lawful',
    'north.leave': 'lawful',
    'north.toast': 'not_now',
    [PASSES]: 'not_now',
    [YES]: 'not_now',
    [OFFER]: 'not_now',
    [ORDERED]: 'lawful',
  },
  ask: {
    'south.idle': 'lawful',
    'north.idle': 'not_an_option',
    'south.leave': 'not_an_option',
    'south passes': 'lawful',
    [PASSES]: 'not_yours',
    [YES]: 'not_now',
    [OFFER]: 'not_now',
    [ORDERED]: 'not_now',
  },
  'offer at a table': {
    'north.idle': 'not_now',
    'north.leave': 'not_now',
    [PASSES]: 'lawful',
    'south passes': 'not_yours',
    [YES]: 'not_now',
    [OFFER]: 'lawful',
    'south offers fish shared': 'not_yours',
    [ORDERED]: 'not_now',
  },
  'answer at a table': {
    'south.idle': 'not_now',
    'south.leave': 'not_now',
    [PASSES]: 'not_now',
    [YES]: 'lawful',
    'south refuses': 'lawful',
    'north accepts': 'not_yours',
    [OFFER]: 'not_now',
    [ORDERED]: 'not_now',
  },
  'a moment': {
    'north.toast': 'lawful',
    'north.idle': 'not_an_option',
    'north.leave': 'not_an_option',
    [PASSES]: 'lawful',
    'south passes': 'not_yours',
    [YES]: 'not_now',
    [OFFER]: 'not_now',
    [ORDERED]: 'not_now',
  },
  'offer at a summit': {
    'north.leave': 'lawful',
    'south.leave': 'not_yours',
    'north.toast': 'not_an_option',
    'north.idle': 'not_an_option',
    [PASSES]: 'lawful',
    [YES]: 'not_now',
    [OFFER]: 'lawful',
    'north offers fish shared': 'not_prepared',
    [ORDERED]: 'not_now',
  },
  'answer at a summit': {
    'south.leave': 'lawful',
    'north.leave': 'not_yours',
    'south.idle': 'not_an_option',
    [PASSES]: 'not_now',
    [YES]: 'lawful',
    [OFFER]: 'not_now',
    [ORDERED]: 'not_now',
  },
  nothing: {
    'north.idle': 'game_over',
    [PASSES]: 'not_now',
    [YES]: 'not_now',
    [OFFER]: 'not_now',
    [ORDERED]: 'not_now',
  },
};

describe.each(Object.entries(TABLE))('where a game waits for %s', (place, rows) => {
  it.each(Object.entries(rows))('%s is %s', (line, expected) => {
    const { game } = at(place as Place);
    const refusal = whyNotStep(game.position, game.waiting(), stepSaid(bay, line));
    expect(refusal?.code ?? 'lawful').toBe(expected);
  });

  it('nobody decides what follows by itself', () => {
    const { game } = at(place as Place);
    const steps: readonly Step[] = [
      { kind: 'happen', deed: 0, event: -1 },
      { kind: 'drop', deed: 0 },
      { kind: 'sign' },
      { kind: 'next_table' },
      { kind: 'enter', phase: 1 },
      { kind: 'open_summit', summit: 0 },
      { kind: 'close_summit' },
      { kind: 'epilogue_turn' },
      { kind: 'end', ending: 0 },
    ];
    for (const step of steps) expect(whyNotStep(game.position, game.waiting(), step)?.code).toBe('not_now');
  });

  it('a deed that is not there is no option', () => {
    const { game } = at(place as Place);
    for (const deed of [-1, 0.5, 1e6, NaN]) {
      expect(whyNotStep(game.position, game.waiting(), { kind: 'move', deed })).toEqual({ code: 'not_an_option' });
    }
  });
});
