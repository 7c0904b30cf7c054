import { describe, expect, it } from 'vitest';
import { cablesOf } from '../../../src/app/view/cables.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { pressOf } from '../../../src/app/view/press.ts';
import { bargainOf } from '../../../src/app/view/press-table.ts';
import { toldAgain } from '../../../src/app/view/told-again.ts';
import { compile } from '../../../src/rules/compile.ts';
import type { Package } from '../../../src/rules/step.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { leadOf } from '../../../src/ui/play/lead.ts';
import type { Cable } from '../../../src/ui/port/play.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';

const text = `
format: 1
id: two_banks
title: Two banks
language: en
calendar: { start: 2031-05-05, turn: 1 week, turns: 9 }
parties:
  east: { name: East, seat: playable, outside: 5 }
  west: { name: West, seat: playable, outside: 5 }
tracks:
  ferry: { name: The ferry, states: [moored, out], news: { out: The ferry is out on the river } }
  boat: { name: Boats, each: { one: The Heron, two: The Otter }, states: [dry, wet], news: { wet: 'Afloat: {{name}}' } }
  gate: { name: The gate, states: [shut, ajar] }
gauges: { water: { name: The water, start: 10 } }
issues:
  toll: { name: The toll, gives: east, levels: { today: {}, half: { name: Half, west: 40 }, none: { name: None, east: -20, west: 100 } } }
  fish: { name: The fish, gives: west, levels: { today: {}, shared: { name: Shared, east: 80 } } }
tables: { bridge: { name: The bridge, parties: [east, west], agenda: { of: [toll, fish] } } }
moves:
  bell:
    by: [east, west]
    text: Ring the bell
    choose: { how: [soft, loud] }
    news: { how: { soft: A bell is heard, loud: A bell is heard far off } }
    again: [The bell again, The bell does not stop]
  wade: { by: east, text: Wade, news: Somebody wades over }
  launch: { by: east, text: Launch, do: [ shift: { boat.each: dry -> wet, ferry: moored -> out, gate: shut -> ajar } ] }
events:
  flood: { text: The water rises, about: It is up to the third step., chance: 0.5, again: [The water rises once more] }
summits: { feast: { main: true, between: [east, west], table: bridge, turn: 9 } }
endings: { over: { text: It is over } }
`;
const { scenario } = readScenario(new Map([['scenario.yaml', text]]));
const compiled = scenario && compile(scenario).rulebook;
if (!scenario || !compiled) throw new Error('not in order');
const rulebook = compiled;
const words = await createWords('en');
await fetchLate();
const names = lexicon(scenario, rulebook, words);
const [EAST, WEST] = [0, 1];
const deed = (id: string): number => rulebook.deedById[id] ?? -1;
const did = (turn: number, party: number, id: string): Cue => ({
  turn,
  kind: 'deed',
  party,
  deed: deed(id),
  asked: -1,
  secret: false,
});
function print(
  cues: readonly Cue[],
  seen = 0,
  origins: readonly number[] = [...cues.keys()],
  over?: number,
): readonly Cable[] {
  const room = {
    lexicon: names,
    rulebook,
    cues,
    origins,
    seat: EAST,
    seen,
    again: toldAgain,
    bargain: bargainOf,
    beside: () => [],
    over: () => over,
  };
  return pressOf(
    room,
    cablesOf(names, cues, origins, EAST).filter(({ last }) => last >= seen),
  );
}
const heads = (cues: readonly Cue[], seen = 0): readonly string[] => print(cues, seen).map(({ text: head }) => head);

describe('what was done before has another headline', () => {
  it('by how often it was told so, and the last of them stays', () => {
    const rung = [did(1, EAST, 'east.bell.soft'), did(2, EAST, 'east.bell.soft'), did(5, EAST, 'east.bell.soft')];
    expect(heads([...rung, did(7, EAST, 'east.bell.loud'), did(8, EAST, 'east.bell.soft')])).toEqual([
      'A bell is heard',
      'The bell again',
      'The bell does not stop',
      'A bell is heard far off',
      'The bell does not stop',
    ]);
  });
  it('but not where another did it, and not in the same turn', () => {
    expect(heads([did(1, EAST, 'east.bell.soft'), did(2, WEST, 'west.bell.loud')])).toEqual([
      'A bell is heard',
      'A bell is heard far off',
    ]);
    expect(heads([did(1, EAST, 'east.bell.soft'), did(1, EAST, 'east.bell.loud')])).toEqual([
      'A bell is heard',
      'A bell is heard far off',
    ]);
  });
  it('unless it has none', () => {
    expect(heads([did(1, EAST, 'east.wade'), did(2, EAST, 'east.wade')])).toEqual([
      'Somebody wades over',
      'Somebody wades over',
    ]);
  });
  it('and an event says when it came last, not again what it says of itself', () => {
    const [first, second] = print([did(1, -1, 'event.flood'), did(4, -1, 'event.flood')]);
    expect([first?.text, first?.detail]).toEqual(['The water rises', 'It is up to the third step.']);
    expect([second?.text, second?.detail]).toEqual(['The water rises once more', 'It was so 3 weeks ago, too.']);
  });
});

describe('a track that has moved', () => {
  const shift = (copy: number): Cue => ({ turn: 2, kind: 'shift', copy, from: 0, to: 1 });
  const copy = (id: string): number => rulebook.copies.findIndex((one) => one.id === id);
  it('is told as the scenario says, below what moved it and by itself', () => {
    expect(heads([shift(copy('ferry'))])).toEqual(['The ferry is out on the river']);
    expect(print([did(2, EAST, 'east.launch'), shift(copy('ferry'))], 0, [1, 1])[0]?.detail).toBe(
      'The ferry is out on the river.',
    );
  });
  it('with the copies that moved, or the name of all', () => {
    expect(heads([shift(copy('boat.one'))])).toEqual(['Afloat: The Heron']);
    const all = [shift(copy('boat.one')), shift(copy('boat.two'))];
    expect(print(all, 0, [1, 1]).map(({ text: head }) => head)).toEqual(['Afloat: Boats']);
  });
  it('once more, where it was there before', () => {
    expect(heads([shift(copy('ferry')), { ...shift(copy('ferry')), turn: 6 }])[1]).toBe(
      'The ferry is out on the river, once more',
    );
  });
  it('else by where it stands, and never by an arrow', () => {
    expect(print([did(2, EAST, 'east.launch'), shift(copy('gate'))], 0, [1, 1])[0]?.detail).toBe(
      'The gate, now “Ajar”.',
    );
  });
});

describe('an offer that is refused again', () => {
  const clause = (issue: number, level: number): Package => [{ issue, level, wording: 'plain' }];
  const refused = (turn: number, what: Package): Cue => ({
    turn,
    kind: 'answer',
    party: WEST,
    by: EAST,
    table: 0,
    summit: -1,
    package: what,
    accepts: false,
  });
  const [half, none, fish] = [clause(0, 1), clause(0, 2), clause(1, 1)];
  it.each([
    ['the same as before', half, half, 'East offers again what it offered 2 weeks ago, and West says no again'],
    ['with another level', half, none, 'East makes another offer, and West says no again'],
    ['with one clause more', half, [...half, ...fish], 'East makes another offer, and West says no again'],
    // The toll is East's to give, and the fish West's.
    ['with one less of theirs', [...half, ...fish], half, 'East asks no more for “The fish”, and West still says no'],
    ['with one less of its own', [...half, ...fish], fish, 'East no longer offers “The toll”, and West still says no'],
  ])('is told by what is other: %s', (_, before, now, head) => {
    expect(heads([refused(2, before), refused(4, now)])).toEqual(['West turns down an offer from East', head]);
  });
  it.each([
    [0, 'West says no to East again, over “The toll: Half”'],
    [1, 'West says no to East again, over “The fish: Shared”'],
    [undefined, 'East makes another offer, and West says no again'],
  ])('over what decided it and not over what stands first: issue %s', (over, head) => {
    const cues = [refused(2, half), refused(4, [...half, ...fish])];
    expect(print(cues, 1, [0, 1], over).map(({ text: one }) => one)).toEqual([head]);
  });
  it('and in one turn without its number', () => {
    expect(heads([refused(2, half), refused(2, half)], 1)).toEqual([
      'East offers the same once more, and West says no once more',
    ]);
  });
  it('is worth less than the first time', () => {
    const [first, same] = print([refused(2, half), refused(4, half)]);
    expect(same?.worth ?? 0).toBeLessThan(first?.worth ?? 0);
  });
});

it('what was signed is told by what it says, and again by what is new in it', () => {
  const signed = (turn: number, what: Package): Cue => ({
    turn,
    kind: 'signed',
    table: 0,
    package: what,
    inForce: false,
  });
  const half: Package = [{ issue: 0, level: 1, wording: 'plain' }];
  const both: Package = [...half, { issue: 1, level: 1, wording: 'plain' }];
  expect(heads([signed(2, half), signed(4, both)])).toEqual([
    'East and West agree on “The toll: Half”; the leaders are to sign',
    'East and West agree on “The fish: Shared” as well; the leaders are to sign',
  ]);
});

it('a text of several clauses is told by that which moves most for those who sign it, and how many stand beside it', () => {
  const clauses: Package = [
    { issue: 0, level: 1, wording: 'plain' },
    { issue: 1, level: 1, wording: 'plain' },
  ];
  const [story] = print([{ turn: 2, kind: 'signed', table: 0, package: clauses, inForce: true }]);
  expect(story?.text).toBe('East and West sign 2 clauses, above all “The fish: Shared”');
  expect(story?.detail?.split('\n')).toEqual(['The toll: Half', 'The fish: Shared']);
});

it('an event that one was asked about is not told a second time as if it were new', () => {
  const flood = deed('event.flood');
  const cues: readonly Cue[] = [
    { turn: 2, kind: 'asking', party: -1, deed: flood },
    { turn: 2, kind: 'deed', party: EAST, deed: deed('east.wade'), asked: flood, secret: false },
    did(2, -1, 'event.flood'),
    { turn: 2, kind: 'gauge', gauge: 0, from: 10, to: 13 },
  ];
  const [first] = print(cues.slice(0, 1));
  expect(first?.text).toBe('The water rises');
  const later = print(cues, 2, [1, 2, 3, 3]);
  expect(later.map(({ text: head }) => head)).toEqual(['What came of “The water rises”']);
  expect(leadOf(later)).toBeUndefined();
});
