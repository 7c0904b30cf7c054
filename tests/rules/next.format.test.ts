import { describe, expect, it } from 'vitest';
import { lines } from '../fixtures/lines-of-play.ts';
import { play, type Luck, type Play } from '../fixtures/play.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

// The scenario that shows every part of the format once: each part does what its comment says.
const rulebook = shippedRulebook('camp_david_1978');
const QUIET = { israel: 'security_first', shouting: 'never', storm: 'never' };
const camp = (luck: Luck = {}): Play => play(rulebook, { ...luck, force: { ...QUIET, ...luck.force } });

describe('thirteen days', () => {
  it('an answer comes before the effects of the visit that asked for it, and keeps the promise it was part of', () => {
    const days = camp({
      draws: [
        '2 signal.egypt.visit_quietly.minister.secret.yes_ask 0.59',
        '2 leak.egypt.visit_quietly.minister.secret.yes_ask 0.15',
        '3 leak.egypt.visit_quietly.minister.secret.yes_ask 0.14',
      ],
    });
    days.say('israel.vow.firm');
    days.until(2);
    days.say('egypt.visit_quietly.minister.secret.yes_ask');
    expect(days.waits()).toBe('israel is asked by egypt.visit_quietly.minister.secret.yes_ask: israel.hold_builders');
    days.say('israel.hold_builders');
    // The houses are frozen before the question would have cost anything.
    expect([days.level('settlements'), days.promise('israel', 'no_new_houses')]).toEqual(['frozen', 'kept firm']);
    expect([days.gauge('standing'), days.gauge('readiness')]).toEqual([60, 34]);
    // A word kept: 0.6 to 0.4, times the fourth root of 0.8 ÷ 0.4, 1.189207: 0.713524 to 0.4, 0.64078 of all. Then right in six of
    // ten: 0.64078 · 0.6 = 0.384468, 0.35922 · 0.4 = 0.143688.
    expect(days.odds('egypt', 'israel')[0]).toBeCloseTo(0.384468 / 0.528156, 5);
    expect(days.odds('us', 'israel')[0]).toBeCloseTo(0.64078, 6);
    // It leaks after one more day.
    days.until(4);
    expect(days.gauge('standing')).toBe(58);
  });

  it('without an answer the question costs', () => {
    const days = camp({ force: { 'signal.visit_quietly': 'holds_on' } });
    days.say('egypt.visit_quietly.aide.open.yes_ask', 'israel passes');
    expect(days.gauge('standing')).toBe(56);
    // Wrong at 0.55: 0.6 · 0.45 = 0.27, 0.4 · 0.55 = 0.22.
    expect(days.odds('egypt', 'israel')[0]).toBeCloseTo(0.27 / 0.49, 12);
  });

  it('packing brings the host, unpacking is legal only then', () => {
    const days = camp({ force: { plea: 'cold' } });
    expect(days.refusal('egypt.pack')).toBe('condition moves.pack.when');
    expect(days.refusal('egypt.unpack')).toBe('wrong_state tracks.talks');
    days.until(8);
    days.told();
    days.say('egypt.pack');
    // 45 − 7 drifted, less 5 for a walk on the lawn, and 5.
    expect([days.state('talks'), days.gauge('danger')]).toEqual(['packing', 38]);
    expect(days.told()).toEqual(lines('egypt.pack · - event.plea'));
    days.until(9);
    days.say('egypt.unpack');
    expect(days.state('talks')).toBe('apart');
  });

  it('one shock of a group asks who is hit by it, and cuts its orders for two days', () => {
    const days = camp({ force: { storm: 'wire@6' } });
    // Money from Riyadh is 40: the wire changes nothing.
    days.until(6);
    days.told();
    days.say('all is ordered', 'israel passes', 'egypt passes');
    expect(days.waits()).toBe('orders');
    expect(days.told()).toEqual(
      lines(
        'all is ordered · israel passes · egypt passes · - next table · - event.wire · egypt passes · - event.wire',
      ),
    );
    expect(days.of('capacity', 'egypt')).toBe(0);
  });

  it('a message told warmly meets the bar set at words, and its debt is called where the leaders meet', () => {
    const days = camp();
    days.say('us.gloss.warm');
    expect([days.heard('egypt', 'palestine'), days.level('palestine')]).toEqual(['named', 'silence']);
    days.until(7);
    expect([days.paid('us'), days.gauge('standing')]).toEqual([0, 60]);
    days.say('all is ordered', 'egypt passes', 'israel passes');
    // 15 points, half as much again.
    expect(days.waits()).toBe('offer of egypt at lawn');
    expect([days.paid('us'), days.gauge('standing'), days.heard('egypt', 'palestine')]).toEqual([22.5, 54, 'silence']);
  });

  it('a gloss goes against the mandate of who is spoken for', () => {
    const days = camp();
    days.say('egypt.mandate.sinai_first', 'us.gloss.warm');
    expect(days.paid('egypt')).toBe(0);
    days.until(2);
    days.say('us.gloss.vague');
    expect([days.paid('egypt'), days.gauge('standing')]).toEqual([2, 57]);
    days.say('egypt.mandate.not_alone');
    expect([days.paid('egypt'), days.gauge('standing')]).toEqual([8, 49]);
  });

  it('a base is paid for when something is signed, and makes every later field dearer', () => {
    const days = camp();
    days.until(3);
    days.say('us.build_base.etzion');
    expect([days.state('airfield.etzion'), days.gifts('israel'), days.gauge('paid_before')]).toEqual([
      'replaced',
      0,
      20,
    ]);
    expect(days.refusal('us.build_base.etzion')).toBe('done_this_turn');
    expect(days.refusal('us.build_base.eitam')).toBe('no_capacity');
    days.until(7);
    days.say(
      'all is ordered',
      'egypt passes',
      'israel passes',
      'egypt offers treaty framework vague',
      'israel accepts',
    );
    expect([days.gifts('israel'), days.gifts('us')]).toEqual([6, -6]);
  });

  it('flying home hears the host, costs what was said and a friendship, and may be taken back after the lawn', () => {
    const days = camp();
    days.say('egypt.announce.firm');
    days.until(8);
    days.told();
    days.say('egypt.leave', 'us.part_them');
    expect(days.told()).toEqual(lines('egypt.leave · us.part_them · - egypt.leave'));
    // The summit is on day 13: 16 · 8 ÷ 13, and 4 + 8 · 8 ÷ 13.
    expect(days.paid('egypt')).toBeCloseTo(4 + (24 * 8) / 13, 12);
    days.until(10);
    days.say('egypt.stay_after_all');
    expect([days.state('talks'), days.promise('egypt', 'come_and_stay')]).toEqual(['apart', 'broken firm']);
    days.until(13);
    expect(days.waits()).toBe('orders');
  });

  it('going back to Jerusalem is over at once', () => {
    const days = camp();
    days.say('israel.leave');
    days.toTheEnd();
    expect(days.told()).toEqual(lines('israel.leave · all is ordered · - next table · - ending: empty_cabins'));
  });

  it('on the day the leaders take over what was prepared, and the host may lay one draft before both', () => {
    const days = camp({ force: { 'keeps.palestine': 'keeps', 'keeps.treaty': 'keeps' } });
    days.say('us.agenda.cabin.airfields.off', 'us.agenda.cabin.day.on', 'us.shuttle', 'us.gloss.warm');
    days.until(2);
    days.say(
      'us.shuttle',
      'all is ordered',
      'israel offers palestine named, treaty framework, day tenth',
      'egypt accepts',
    );
    expect([days.level('day'), days.agreed('day'), days.agreed('treaty')]).toEqual([
      'tenth',
      undefined,
      'framework plain by israel',
    ]);
    days.until(3);
    days.say('us.shuttle', 'us.part_them');
    days.until(4);
    days.say('us.shuttle');
    days.until(10);
    // Readiness 30 + 4 · 6 = 54: two issues. The warm word still stands: apart, they had no walk on the lawn.
    days.say('all is ordered', 'israel passes', 'egypt passes');
    expect(days.waits()).toBe('a moment of us: us.night_draft');
    days.told();
    days.say('us.night_draft');
    expect(days.refusal('us offers settlements withdrawn')).toBe('not_prepared tables.cabin.agenda');
    days.say(
      'us offers settlements withdrawn vague, palestine named, treaty framework',
      'egypt accepts',
      'israel refuses',
    );
    days.say('egypt offers palestine named, treaty framework', 'israel accepts');
    expect(days.told().slice(0, 9)).toEqual(
      lines(`
        us.night_draft
        us offers settlements withdrawn vague, palestine named, treaty framework
        egypt accepts · israel refuses
        egypt offers palestine named, treaty framework
        israel accepts · - agreed · - the summit rises · - a turn of the epilogue`),
    );
    expect([days.level('palestine'), days.level('treaty'), days.level('settlements')]).toEqual([
      'named',
      'framework',
      'stay',
    ]);
    expect(days.waits()).toBe('nothing');
  });

  it('a bar that is not met keeps the leaders apart unless it is waived, at a price at home', () => {
    const met = (...orders: readonly string[]): boolean => {
      const days = camp();
      days.say('egypt.demand.act', ...orders);
      days.toTheEnd();
      return days.told().includes('- east_room sits');
    };
    expect(met()).toBe(false);
    expect(met('egypt.waive.palestine_named')).toBe(true);
    expect(met('egypt.demand.none')).toBe(true);
  });
});

describe('the first steps', () => {
  it('are played from the first week to what is signed on the rock', () => {
    const rock = shippedRulebook('first_steps');
    const sea = play(rock, { force: { holm: 'good_neighbour', 'keeps.fishing': 'keeps', torn_nets: 'never' } });
    sea.say('skerry.promise_to_come.firm', 'skerry.send_pilot', 'holm.put_to_sea');
    expect(sea.refusal('skerry.wave_through')).toBe('no_capacity');
    expect([sea.gauge('tension'), sea.gauge('readiness'), sea.state('boats')]).toEqual([52, 25, 'on_the_water']);
    // The table opens in the second week; there the other side begins.
    sea.until(2);
    sea.say('holm.call_back', 'skerry.send_pilot', 'all is ordered');
    sea.say('holm offers fishing shared, lighthouse lit_in_winter', 'skerry accepts');
    sea.until(6);
    sea.told();
    // Preparation 40: two issues.
    sea.say('all is ordered', 'holm passes', 'skerry passes', 'holm offers fishing shared, catch_count counted vague');
    sea.say('skerry refuses', 'skerry offers fishing shared, lighthouse lit_in_winter', 'holm accepts');
    expect(sea.told().slice(0, -1)).toEqual(
      lines(`
        all is ordered · holm passes · - next table · - meeting sits
        skerry passes · holm offers fishing shared, catch_count counted vague · skerry refuses
        skerry offers fishing shared, lighthouse lit_in_winter · holm accepts · - agreed
        - the summit rises · - a turn of the epilogue`),
    );
    expect([sea.promise('skerry', 'come_to_the_rock'), sea.paid('skerry'), sea.paid('holm')]).toEqual([
      'live firm',
      0,
      0,
    ]);
  });
});
