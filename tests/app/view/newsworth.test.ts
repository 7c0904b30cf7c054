import { expect, it } from 'vitest';
import { newsworth } from '../../../src/app/view/newsworth.ts';
import { toldAgain } from '../../../src/app/view/told-again.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { shipped } from '../shipped.ts';

const { rulebook } = shipped('korea_2018');
const party = (id: string): number => rulebook.parties.findIndex((one) => one.id === id);
const [us, rok, dprk] = [party('us'), party('rok'), party('dprk')];
const issue = (id: string): number => rulebook.issues.findIndex((one) => one.id === id);
const deed = (id: string): number => rulebook.deedById[id] ?? -1;
const did = (who: number, id: string, asked = ''): Cue => ({
  turn: 3,
  kind: 'deed',
  party: who,
  deed: deed(id),
  asked: asked === '' ? -1 : deed(asked),
  secret: false,
});
const copy = (track: string): number => rulebook.copies.findIndex((one) => rulebook.tracks[one.track]?.id === track);
const shift = (track: string, to: number, from = 0): Cue => ({ turn: 3, kind: 'shift', copy: copy(track), from, to });
const level = (id: string): Cue => ({ turn: 3, kind: 'level', issue: issue(id), from: 0, to: 1 });
const signed = (id: string, inForce = false): Cue => ({
  turn: 3,
  kind: 'signed',
  table: rulebook.tables.findIndex((one) => one.id === 'working'),
  package: [{ issue: issue(id), level: 1, wording: 'plain' }],
  inForce,
});
const answer = (by: number): Cue => ({
  turn: 3,
  kind: 'answer',
  party: dprk,
  by,
  table: 0,
  summit: -1,
  package: [],
  accepts: false,
});
const summit = (status: 'sits' | 'held'): Cue => ({ turn: 3, kind: 'summit', summit: 0, status });
const silence: Cue = { turn: 3, kind: 'silence', party: dprk, deed: deed('us.demand_act') };

const worth = (cues: readonly Cue[]): number =>
  newsworth({ rulebook, cues, origins: cues.map(() => 1), seat: us }, [...cues.keys()]);

it('what changes most for all comes first, and a silence last', () => {
  const inOrder = [
    [did(dprk, 'dprk.leave')],
    [signed('venue')],
    [signed('denuke', true)],
    [level('day')],
    [did(dprk, 'dprk.release_three'), shift('detainee', 3)],
    [summit('held')],
    [signed('denuke')],
    [summit('sits')],
    [answer(us)],
    [did(us, 'us.open_hand'), shift('posture', 2)],
    [{ turn: 3, kind: 'leak', party: us, deed: deed('us.send_director.secret') } as const],
    [shift('beijing', 1)],
    [did(-1, 'event.harsh_example')],
    [answer(rok)],
    [did(us, 'us.send_director.open')],
    [did(us, 'us.thank.japan')],
    [did(us, 'us.rehearse')],
    [silence],
  ].map(worth);
  expect(inOrder.toSorted((one, other) => other - one)).toEqual(inOrder);
  expect(new Set(inOrder).size).toBe(inOrder.length);
});

it('leaders who have met stand above what is signed at a table of nobody’s leaders, whatever that moves', () => {
  const table = rulebook.tables.findIndex(({ id }) => id === 'allies_table');
  expect(table).toBeGreaterThanOrEqual(0);
  const text = { ...signed('relief_room', true), table } as Cue;
  const gauge = (to: number): Cue => ({ turn: 3, kind: 'gauge', gauge: 0, from: 0, to });
  expect(worth([summit('held')])).toBeGreaterThan(worth([text, gauge(100)]));
});

it('of two like things the one that moved more, and the own before another’s', () => {
  const gauge = (to: number): Cue => ({ turn: 3, kind: 'gauge', gauge: 0, from: 40, to });
  expect(worth([did(us, 'us.rehearse'), gauge(60)])).toBeGreaterThan(worth([did(us, 'us.rehearse'), gauge(44)]));
  expect(worth([did(us, 'us.rehearse')])).toBeGreaterThan(worth([did(rok, 'rok.brief_tokyo')]));
});

it('what merely runs out is hardly news', () => {
  const later = rulebook.deeds.find(({ kind }) => kind === 'later')?.index ?? -1;
  const runsOut: Cue = { turn: 3, kind: 'deed', party: us, deed: later, asked: -1, secret: false };
  expect(
    newsworth(
      {
        rulebook,
        cues: [runsOut, { turn: 3, kind: 'shift', copy: copy('query'), from: 1, to: 0 }],
        origins: [1, 1],
        seat: us,
      },
      [1],
    ),
  ).toBeLessThan(10);
});

it('above all what puts the main summit in doubt, calls it off or brings it back, where that can be told', () => {
  const calledOff = rulebook.tracks.find(({ id }) => id === 'road')?.states.indexOf('cancelled') ?? -1;
  const accepted = rulebook.tracks.find(({ id }) => id === 'road')?.states.indexOf('accepted') ?? -1;
  const cues = [
    signed('venue'),
    shift('in_doubt', 1),
    shift('in_doubt', 0, 1),
    shift('road', calledOff, accepted),
    shift('road', accepted, calledOff),
  ];
  const known = { rulebook, cues, origins: [...cues.keys()], seat: us, again: toldAgain };
  const [agreed = 100, ...shaken] = [...cues.keys()].map((index) => newsworth(known, [index]));
  expect(Math.min(...shaken)).toBeGreaterThan(agreed);
});
