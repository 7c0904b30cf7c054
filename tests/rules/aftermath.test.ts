import { describe, expect, it } from 'vitest';
import { lines } from '../fixtures/lines-of-play.ts';
import { play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

describe('the end of a turn', () => {
  it('lets gauges drift, then what was postponed, first steps, promises, debts and secrets come due', () => {
    const sea = play(
      tale({
        gauges: '{ heat: { name: Heat, start: 98, drift: 3 }, trust: { name: Trust, start: 4, drift: -3 } }',
        channels: '{ gig: { name: The gig, rank: 3, between: [north, south], when: heat >= 100 } }',
        readings: '{ calls: { direct: 1, summit: 1, epilogue: 1 }, when_called: [ add: { trust: 20 } ] }',
        promises: '{ row: { text: We row, by: [north], due: 1 turns, kept_by: [row] } }',
        moves: `
  hint: { by: isle, text: Hint, do: [ reading: { of: fish, from: south, to: north, as: warm } ] }
  vow: { by: north, text: Vow, do: [ promise: { row: firm } ] }
  row: { by: north, text: Row, do: [ add: { trust: 1 } ] }
  brew: { by: north, text: Brew, do: [ later: { turns: 1, do: [ add: { heat: 0 - trust } ] } ] }
  bow: { by: south, text: Bow, step: { answered_by: [row], within: 1, then: [ add: { heat: 0 } ], else: [ add: { heat: -10 } ] } }
  whisper: { by: south, text: Whisper, secret: { leaks: 1, when_leaked: [ add: { heat: -20 } ] }, do: [ add: { heat: 0 } ] }`,
      }),
      { force: { 'leak.whisper': 'leaks' } },
    );
    sea.say('isle.hint', 'north.vow', 'north.brew', 'south.bow', 'all is ordered');
    sea.until(2);
    // 98 + 3 is held at 100: the gig is launched and the debt called. 4 − 3 + 20.
    expect([sea.gauge('heat'), sea.gauge('trust')]).toEqual([100, 21]);
    sea.say('south.whisper');
    sea.told();
    sea.until(3);
    expect(sea.told()).toEqual(
      lines(`
        all is ordered · south passes · - next table
        - later.north.brew.1 · - unanswered.south.bow · - leak.south.whisper`),
    );
    // 21 − 3 = 18 is what is brewed off: 100 − 18 − 10 − 20.
    expect([sea.gauge('heat'), sea.gauge('trust')]).toEqual([52, 18]);
    // 12 · 2 ÷ 6
    expect([sea.promise('north', 'row'), sea.paid('north')]).toEqual(['broken firm', 4]);
  });
});

describe('a new day', () => {
  it('lets a promise lapse that only the day has made false', () => {
    const sea = play(
      tale({
        promises: `{ soon: { text: Before the third day, by: [north], holds: 'turn < 3 || reached(fish, "shared")' } }`,
        moves: '{ vow: { by: north, text: Vow, do: [ promise: { soon: firm } ] } }',
      }),
    );
    sea.say('north.vow');
    sea.until(2);
    expect(sea.promise('north', 'soon')).toBe('live firm');
    sea.until(3);
    expect([sea.promise('north', 'soon'), sea.paid('north')]).toEqual(['lapsed firm', 0]);
  });
});

describe('a direct channel', () => {
  const parts = {
    tracks: `
  talks: { name: Talks, states: [together, broken], no_way_out: [broken] }
  gig: { name: The gig, states: [ashore, afloat] }`,
    channels: `
  gig: { name: The gig, rank: 3, between: [north, south], when: gig == "afloat" }
  post: { name: The post, rank: 1, carried_by: isle, between: [north, south], when: trust >= 30 }
  bell: { name: The bell, rank: 1, when: trust >= 30 }
  flags: { name: Flags, rank: 2, between: [south, isle], when: gig == "afloat" }`,
    readings: '{ calls: { direct: 0.5, summit: 1.5, epilogue: 2 }, when_called: [ add: { trust: -6 } ] }',
    moves: `
  gloss: { by: isle, text: Gloss, choose: { wording: [plain, warm, vague] }, do: [ reading: { of: fish, from: south, to: north, as: wording } ] }
  launch: { by: south, text: Launch, do: [ shift: { gig: ashore -> afloat } ] }
  trust: { by: south, text: Trust, do: [ add: { trust: 10 } ] }
  haul: { by: south, text: Haul, do: [ shift: { gig: afloat -> ashore } ] }`,
  };

  // Of nothing said warmly north hears the ground shared: 40 points.
  it('that opens calls the debts between its two ends, half of 40, and readings meet', () => {
    const sea = play(tale(parts));
    sea.say('isle.gloss.warm');
    sea.until(2);
    expect([sea.heard('north', 'fish'), sea.paid('isle')]).toEqual(['shared', 0]);
    sea.say('south.launch');
    expect(sea.paid('isle')).toBe(0);
    sea.until(3);
    expect([sea.heard('north', 'fish'), sea.paid('isle'), sea.gauge('trust')]).toEqual(['closed', 20, 14]);
  });

  it('that stays open calls nothing; opened again it does', () => {
    const sea = play(tale(parts));
    sea.say('south.launch');
    sea.until(2);
    sea.say('isle.gloss.vague');
    sea.until(3);
    expect([sea.heard('north', 'fish'), sea.paid('isle')]).toEqual(['shared', 0]);
    sea.say('south.haul', 'all is ordered');
    sea.until(4);
    sea.say('south.launch');
    sea.until(5);
    expect([sea.heard('north', 'fish'), sea.paid('isle')]).toEqual(['closed', 20]);
  });

  it('is not one that somebody carries, nor one of nobody in particular', () => {
    const sea = play(tale(parts));
    sea.say('isle.gloss.warm', 'south.trust');
    sea.until(3);
    expect([sea.heard('north', 'fish'), sea.paid('isle')]).toEqual(['shared', 0]);
  });

  it('does not call what was plain', () => {
    const sea = play(tale(parts));
    sea.say('isle.gloss.plain', 'south.launch');
    sea.until(2);
    expect([sea.heard('north', 'fish'), sea.paid('isle'), sea.gauge('trust')]).toEqual(['closed', 0, 20]);
  });
});
