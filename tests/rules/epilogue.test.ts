import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { at } from '../../src/kit/never.ts';
import { CLAUSE_OUTCOMES, epilogueTurns, passEpilogue } from '../../src/rules/epilogue.ts';
import { initialState } from '../../src/rules/initial.ts';
import type { Fate } from '../../src/rules/step.ts';
import { indexOf, lines } from '../fixtures/lines-of-play.ts';
import { play, type Luck, type Play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

const parts = {
  parties: `
  north: { home: quay, seat: playable, capacity: 2, temper: { concedes: steady }, audience: 12, fooled: 6, outside: 4, keeps: { plain: 0.6, watched: 0.9 } }
  south: { home: quay, seat: playable, capacity: 2, temper: { concedes: steady }, audience: 12, fooled: 6, outside: 4,
    kinds: { frank: { prior: 0.5, keeps: { plain: 1, watched: 1 } }, sly: { prior: 0.5, keeps: { plain: 0.2, watched: 0.7 } } } }
  isle: { home: quay, seat: minded, capacity: 1, temper: { concedes: steady }, audience: 6, outside: 0 }`,
  issues: `
  fish: { gives: south, levels: { closed: {}, shared: { north: 40, south: -20 }, open: { north: 60, south: -50, checked: watched } } }
  light: { gives: [north, south], levels: { dark: {}, lit: { north: -40, south: 50 } } }
  song: { gives: nobody, levels: { none: {}, short: {} } }`,
  tables: '{ hall: { at: quay, parties: [north, south], agenda: { of: [fish, light, song], at_most: 3 } } }',
  moves: `
  give: { by: south, text: Give, do: [ put: { fish: shared } ] }
  hint: { by: isle, text: Hint, do: [ reading: { of: song, from: south, to: north, as: vague } ] }
  pledge: { by: isle, text: Pledge, do: [ give: { to: south, points: 5, from: isle, if: trust >= 40 } ] }`,
  readings: '{ calls: { direct: 1, summit: 1, epilogue: 2 }, when_called: [ add: { trust: 25 } ] }',
  summits: `
  meeting: { main: true, between: [north, south], table: hall, turn: 6, rounds: 1, prepared: 3, epilogue: { turns: 4, word: Year } }`,
};
const bay = tale(parts);

/** North offers on the first day and both sign it on the sixth. */
function signed(sea: Play, offered: string): Play {
  sea.say('all is ordered', `north offers ${offered}`, 'south accepts');
  sea.until(6);
  sea.say('all is ordered', 'south passes', `north offers ${offered}`, 'south accepts');
  return sea;
}

function outcomeOf(sea: Play, issue: string, giver: string): string {
  const { layout, issues, parties } = bay;
  const slot = layout.outcomes + indexOf(issues, issue) * parties.length + indexOf(parties, giver);
  return at(CLAUSE_OUTCOMES, at(sea.game.state, slot));
}

describe('a clause', () => {
  it.each<[string, string, Luck, string]>([
    // South keeps plainly with 1 or 0.2, watched with 1 or 0.7; one draw, on the day of the summit.
    ['fish shared', 'south', { force: { south: 'frank' } }, 'kept'],
    ['fish shared', 'south', { force: { south: 'sly' }, draws: ['6 keeps.fish.south 0.199'] }, 'kept'],
    ['fish shared', 'south', { force: { south: 'sly' }, draws: ['6 keeps.fish.south 0.2'] }, 'broken'],
    ['fish open', 'south', { force: { south: 'sly' }, draws: ['6 keeps.fish.south 0.699'] }, 'kept'],
    ['fish open', 'south', { force: { south: 'sly' }, draws: ['6 keeps.fish.south 0.7'] }, 'broken'],
    ['fish open', 'south', { force: { south: 'sly', 'keeps.fish': 'keeps' } }, 'kept'],
    ['fish open', 'south', { force: { south: 'frank', 'keeps.fish': 'breaks' } }, 'broken'],
    ['light lit', 'north', { force: { south: 'frank' }, draws: ['6 keeps.light.north 0.59'] }, 'kept'],
    ['light lit', 'north', { force: { south: 'frank' }, draws: ['6 keeps.light.north 0.6'] }, 'broken'],
    ['light lit', 'south', { force: { south: 'frank' }, draws: ['6 keeps.light.north 0.6'] }, 'kept'],
    // Nobody else gives it, nobody gives a song, nobody keeps what was not signed.
    ['fish shared', 'north', { force: { south: 'frank' } }, 'open'],
    ['song short', 'south', { force: { south: 'frank' } }, 'open'],
  ])('%s is by %s, with %o: %s', (offered, giver, luck, outcome) => {
    const sea = signed(play(bay, luck), offered);
    expect(sea.waits()).toBe('nothing');
    expect(outcomeOf(sea, at(offered.split(' '), 0), giver)).toBe(outcome);
  });

  it('is broken by nobody who has not signed it, even where they give it elsewhere', () => {
    const shore = tale({
      ...parts,
      issues: parts.issues.replace('gives: [north, south]', 'gives: [north, south, isle], signs: [north, south]'),
      parties: parts.parties.replace(
        'audience: 6, outside: 0',
        'audience: 6, outside: 0, keeps: { plain: 0, watched: 0 }',
      ),
    });
    const sea = signed(play(shore, { force: { south: 'frank', 'keeps.light': 'keeps' } }), 'light lit');
    const row = shore.layout.outcomes + indexOf(shore.issues, 'light') * shore.parties.length;
    const outcome = (giver: string): string =>
      at(CLAUSE_OUTCOMES, at(sea.game.state, row + indexOf(shore.parties, giver)));
    expect(['north', 'south', 'isle'].map(outcome)).toEqual(['kept', 'kept', 'open']);
  });

  it('that was not signed but put is nobody else to keep', () => {
    const sea = play(bay, { force: { south: 'sly' } });
    sea.say('south.give');
    sea.toTheEnd();
    expect([sea.level('fish'), outcomeOf(sea, 'fish', 'south')]).toEqual(['shared', 'open']);
  });

  it("that its giver has put into force itself since is nobody's to keep any more", () => {
    const twice = tale({
      ...parts,
      summits: `
  early: { between: [north, south], table: hall, turn: 2, rounds: 1, prepared: 3 }
  meeting: { main: true, between: [north, south], table: hall, turn: 6, rounds: 1, prepared: 3, epilogue: { turns: 1, word: Year } }`,
    });
    const sea = play(twice, { force: { south: 'sly' } });
    sea.until(2);
    sea.say('all is ordered', 'south passes', 'north offers fish shared vague', 'south accepts');
    const worded = twice.layout.worded + indexOf(twice.issues, 'fish');
    expect(sea.game.state[worded]).toBe(indexOf(twice.parties, 'north') + 1);
    sea.say('south.give');
    expect(sea.game.state[worded]).toBe(0);
    sea.toTheEnd();
    expect([sea.level('fish'), sea.heard('south', 'fish'), sea.paid('north')]).toEqual(['shared', 'shared', 0]);
  });

  // Four years; sly it breaks from 0.2 on, a fifth of a draw for each year.
  it.each([
    [0.199, 0],
    [0.2, 1],
    [0.399, 1],
    [0.4, 2],
    [0.61, 3],
    [0.81, 4],
    [0.999, 4],
  ])('on a draw of %d is broken in year %i', (draw, year) => {
    expect(yearBroken({ draw: () => draw, forced: (chance) => (chance === SOUTH_KIND ? 1 : -1) })).toBe(year);
  });

  it('that is forced to break does so in the first year', () => {
    expect(yearBroken({ draw: () => 0, forced: () => 1 })).toBe(1);
  });
});

const SOUTH_KIND = indexOf(bay.chances, 'south');

/** The year of the epilogue in which a sly south turns out to have broken `fish shared`; 0 none. */
function yearBroken(fate: Fate): number {
  const evaluator = flatEvaluator(bay);
  const state = initialState(bay, evaluator, fate);
  const { layout, issues, parties } = bay;
  const fish = indexOf(issues, 'fish');
  state[layout.levels + fish] = 1;
  state[layout.worded + fish] = 1;
  state[layout.signedBy + fish] = (1 << indexOf(parties, 'north')) | (1 << indexOf(parties, 'south'));
  const slot = layout.outcomes + fish * parties.length + indexOf(parties, 'south');
  for (let year = 1; year <= 4; year += 1) {
    passEpilogue({ rulebook: bay, state, evaluator }, fate);
    if (state[slot] === CLAUSE_OUTCOMES.indexOf('broken')) return year;
    expect(state[slot]).toBe(CLAUSE_OUTCOMES.indexOf(year < 4 ? 'open' : 'kept'));
  }
  return 0;
}

describe('the epilogue', () => {
  it('lasts as the main summit says, or one turn', () => {
    expect(epilogueTurns(bay)).toBe(4);
    expect(epilogueTurns({ ...bay, mainSummit: -1 })).toBe(1);
    expect(
      epilogueTurns(tale({ summits: '{ meeting: { main: true, between: [north, south], table: hall, turn: 6 } }' })),
    ).toBe(1);
  });

  it('begins with every debt that is left, twice over, and what follows; then gifts fall due', () => {
    const sea = play(bay, { force: { south: 'frank' } });
    sea.say('isle.pledge');
    sea.until(6);
    sea.say('all is ordered', 'south passes', 'north offers fish shared vague', 'south accepts');
    const told = sea.told();
    expect(told.slice(told.indexOf('- the summit rises'))).toEqual(
      lines(`
        - the summit rises · - a turn of the epilogue · - called
        - a turn of the epilogue · - a turn of the epilogue · - a turn of the epilogue · - ending: deal`),
    );
    // Vague, by north: south reads closed, 20 points off; twice.
    expect([sea.paid('north'), sea.gauge('trust'), sea.gifts('south')]).toEqual([40, 45, 5]);
  });

  it('comes after the last turn too, and asks for the ending once', () => {
    const sea = play(bay, { force: { south: 'sly' } });
    sea.until(6);
    sea.say('all is ordered', 'south passes', 'north passes', 'south passes');
    expect(sea.told().at(-1)).toBe('- ending: none');
    expect(sea.game.state[bay.layout.ending]).toBe(3);
    expect(sea.game.steps.filter(({ kind }) => kind === 'end')).toHaveLength(1);
  });
});
