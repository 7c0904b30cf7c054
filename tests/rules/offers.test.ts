import { describe, expect, it } from 'vitest';
import { agreedClause, openIssues, preparedIssues, signersOf, whyNotOffer } from '../../src/rules/offers.ts';
import type { Package } from '../../src/rules/step.ts';
import { indexOf, packageSaid } from '../fixtures/lines-of-play.ts';
import { play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

const bay = tale({
  issues: `
  fish: { gives: south, signs: [north, south], levels: { closed: {}, shared: { north: 40, south: -20 }, open: { north: 60, south: -50, signs: [north, south, isle] } } }
  light: { gives: north, signs: [north, south], levels: { dark: {}, lit: { north: -40, south: 50 } } }
  flag: { gives: nobody, signs: [north], ordered: false, levels: { none: {}, red: {}, green: {} } }
  song: { gives: nobody, signs: [north, south], levels: { none: {}, short: {} } }`,
  tables: `
  hall: { at: quay, parties: [north, south], agenda: { of: [song, fish, light, flag], at_most: 2, set_by: isle } }
  pier: { at: quay, parties: [south, isle], agenda: { of: [flag], at_most: 1 } }`,
  summits: `
  meeting: { main: true, between: [north, south], table: hall, turn: 6, rounds: 3, prepared: trust / 10, epilogue: { turns: 1, word: Year } }`,
});
const [HALL, PIER] = [0, 1];
const ids = (list: readonly { readonly id: string }[], indices: readonly number[]): readonly (string | undefined)[] =>
  indices.map((index) => list[index]?.id);

describe('who must sign', () => {
  it.each([
    ['fish shared', HALL, ['north', 'south']],
    ['fish open', HALL, ['north', 'south', 'isle']],
    ['fish open, light lit', HALL, ['north', 'south', 'isle']],
    ['fish closed, light lit', HALL, ['north', 'south']],
    ['flag red', PIER, ['north', 'south', 'isle']],
  ])('%s at table %i: %j', (text, table, signers) => {
    expect(ids(bay.parties, signersOf(bay, table, packageSaid(bay, text)))).toEqual(signers);
  });
});

describe('an offer at a table', () => {
  const { position } = play(bay).game;
  const refusal = (table: number, offered: Package): string =>
    whyNotOffer(position, table, -1, offered)?.code ?? 'lawful';

  it.each([
    ['song short', 'lawful'],
    ['fish open warm, song short vague', 'lawful'],
    ['fish closed', 'lawful'],
    ['fish closed vague', 'nothing_to_word'],
    ['song none warm', 'nothing_to_word'],
    ['light lit', 'not_on_agenda'],
    ['fish open, light lit', 'not_on_agenda'],
    ['fish open, song short, light lit', 'too_many_issues'],
    ['fish open, fish shared', 'not_on_agenda'],
  ])('of %s is %s', (text, expected) => {
    expect(refusal(HALL, packageSaid(bay, text))).toBe(expected);
  });

  it('must hold something, and nothing that is not there', () => {
    expect(refusal(HALL, [])).toBe('empty_package');
    const fish = indexOf(bay.issues, 'fish');
    for (const level of [3, -1, 0.5, NaN]) {
      expect(refusal(HALL, [{ issue: fish, level, wording: 'plain' }])).toBe('not_an_option');
    }
    for (const issue of [4, -1, NaN])
      expect(refusal(HALL, [{ issue, level: 1, wording: 'plain' }])).toBe('not_on_agenda');
  });

  it('says where the rule stands', () => {
    expect(whyNotOffer(position, PIER, -1, [])).toEqual({ code: 'empty_package', path: 'tables.pier.agenda' });
  });

  it('is of issues on the agenda, in the order of the list', () => {
    expect(ids(bay.issues, openIssues(bay, position.state, HALL))).toEqual(['song', 'fish']);
    const sea = play(bay);
    sea.say('isle.agenda.hall.song.off', 'isle.agenda.hall.light.on');
    expect(ids(bay.issues, openIssues(bay, sea.game.state, HALL))).toEqual(['fish', 'light']);
  });
});

describe('what has been done', () => {
  const quay = tale({
    issues: `
  guests: { gives: north, signs: [north, south], levels: { held: {}, promised: { south: 20 }, home: { south: 60, north: -40 } } }
  patrols: { gives: south, signs: [north, south], recoverable: 0.5, levels: { usual: {}, fewer: { north: 30 }, none: { north: 60, south: -40 } } }
  flag: { gives: nobody, signs: [north], ordered: false, levels: { none: {}, red: {}, green: {} } }`,
    tables: '{ hall: { at: quay, parties: [north, south], agenda: { of: [guests, patrols, flag], at_most: 3 } } }',
    moves: `
  release: { by: north, text: Let them go, do: [ put: { guests: home } ] }`,
  });
  const levelsAt = (guests: number, patrols: number, flag: number) => {
    const sea = play(quay);
    for (const [index, level] of [guests, patrols, flag].entries()) sea.game.state[quay.layout.levels + index] = level;
    return (text: string): string =>
      whyNotOffer(sea.game.position, HALL, -1, packageSaid(quay, text))?.code ?? 'lawful';
  };

  it.each([
    ['guests promised', 'not_to_be_undone'],
    ['guests held', 'not_to_be_undone'],
    ['guests promised vague', 'not_to_be_undone'],
    ['guests home', 'lawful'],
    ['patrols fewer', 'lawful'],
    ['patrols usual', 'lawful'],
    ['patrols usual warm', 'nothing_to_word'],
    ['flag none', 'lawful'],
    ['flag red vague', 'lawful'],
  ])('is not taken back where nothing of it is recovered: %s is %s', (text, expected) => {
    expect(levelsAt(2, 2, 2)(text)).toBe(expected);
  });

  it('makes less that was agreed before it void', () => {
    const sea = play(quay);
    sea.say('all is ordered', 'north offers guests promised, patrols fewer', 'south accepts');
    expect([sea.agreed('guests'), sea.agreed('patrols')]).toEqual(['promised plain by north', 'fewer plain by north']);
    sea.until(2);
    sea.say('north.release');
    expect([sea.level('guests'), sea.agreed('guests'), sea.agreed('patrols')]).toEqual([
      'home',
      undefined,
      'fewer plain by north',
    ]);
  });
});

describe('what is laid down at a summit', () => {
  /** Agreed on three days: fish and song, then light, then song anew. */
  function prepared(trust: number) {
    const sea = play(bay);
    const gauge = bay.layout.gauges + indexOf(bay.gauges, 'trust');
    sea.say('all is ordered', 'north offers song short, fish shared', 'south accepts', 'south passes');
    sea.say('isle.agenda.hall.fish.off', 'isle.agenda.hall.light.on');
    sea.say('all is ordered', 'south offers light lit warm', 'north accepts', 'isle passes');
    sea.say('all is ordered', 'north offers song none', 'south accepts');
    sea.until(6);
    sea.game.state[gauge] = trust;
    return sea;
  }

  it.each([
    [0, []],
    [9, []],
    [19, ['song']],
    [20, ['song', 'light']],
    [35, ['song', 'light', 'fish']],
    [100, ['song', 'light', 'fish']],
  ])('with trust %i, a tenth as many issues, is what was agreed last: %j', (trust, issues) => {
    expect(ids(bay.issues, preparedIssues(prepared(trust).game.position, 0))).toEqual(issues);
  });

  it('is the clause as it was agreed, with its wording and who worded it', () => {
    const sea = prepared(20);
    expect(['song', 'light', 'fish', 'flag'].map((issue) => sea.agreed(issue))).toEqual([
      'none plain by north',
      'lit warm by south',
      'shared plain by north',
      undefined,
    ]);
    expect(agreedClause(bay, sea.game.state, indexOf(bay.issues, 'light'))).toEqual({
      issue: indexOf(bay.issues, 'light'),
      level: 1,
      wording: 'warm',
    });
  });

  it.each([
    // Light and song are laid down, fish is off the agenda, song and light on it.
    ['light lit warm', 'lawful'],
    ['light lit warm, song none', 'lawful'],
    ['song none', 'lawful'],
    ['light lit', 'not_prepared'],
    ['light dark warm', 'nothing_to_word'],
    ['song short vague', 'not_prepared'],
    ['fish shared', 'not_on_agenda'],
    ['flag red vague', 'not_on_agenda'],
  ])('may be offered as agreed, the rest only vaguely: %s is %s', (text, expected) => {
    const { position } = prepared(20).game;
    expect(whyNotOffer(position, HALL, 0, packageSaid(bay, text))?.code ?? 'lawful').toBe(expected);
  });

  it('may be offered though it has gone from the agenda since', () => {
    const { position } = prepared(30).game;
    expect(whyNotOffer(position, HALL, 0, packageSaid(bay, 'fish shared'))).toBeUndefined();
    expect(whyNotOffer(position, HALL, 0, packageSaid(bay, 'fish open vague'))?.code).toBe('not_prepared');
  });

  it('leaves everything else on the agenda vague', () => {
    const { position } = prepared(0).game;
    expect(whyNotOffer(position, HALL, 0, packageSaid(bay, 'light lit vague'))).toBeUndefined();
    expect(whyNotOffer(position, HALL, 0, packageSaid(bay, 'light lit warm'))?.code).toBe('not_prepared');
  });
});
