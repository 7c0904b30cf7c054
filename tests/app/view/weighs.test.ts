import { expect, it } from 'vitest';
import { weighs } from '../../../src/app/view/weighs.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { shipped } from '../shipped.ts';

const { rulebook } = shipped('korea_2018');
const party = (id: string): number => rulebook.parties.findIndex((one) => one.id === id);
const [seat, us] = [party('rok'), party('us')];
const deedOf = (who: number, kind: string): number =>
  rulebook.deeds.findIndex((deed) => deed.party === who && deed.kind === kind);
const copyOn = (board: boolean): number =>
  rulebook.copies.findIndex(({ track }) => rulebook.tracks[track]?.board === board);
const did = (who: number, kind: string, asked = -1): Cue => ({
  turn: 1,
  kind: 'deed',
  party: who,
  deed: deedOf(who, kind),
  asked,
  secret: false,
});
const shift = (board: boolean): Cue => ({ turn: 1, kind: 'shift', copy: copyOn(board), from: 0, to: 1 });
const table = { turn: 1, table: 0, package: [] } as const;
const gauge: Cue = { turn: 1, kind: 'gauge', gauge: 0, from: 40, to: 44 };

it.each<[string, boolean, readonly Cue[]]>([
  ['an answer at a table', true, [{ ...table, kind: 'answer', party: us, by: seat, summit: -1, accepts: false }]],
  ['a signature', true, [{ ...table, kind: 'signed', inForce: true }]],
  ['a summit', true, [{ turn: 1, kind: 'summit', summit: 0, status: 'missed' }]],
  ['a walk-away', true, [did(us, 'leave')]],
  ['an own order', true, [did(seat, 'move')]],
  [
    'an own order that lapsed',
    true,
    [{ turn: 1, kind: 'lapsed', party: seat, deed: 0, refusal: { code: 'wrong_state' } }],
  ],
  ['an answer to what was asked', true, [did(us, 'move', deedOf(seat, 'move'))]],
  ['a deed that moves the board', true, [did(us, 'move'), gauge, shift(true)]],
  ['a deed that moves only a gauge', false, [did(us, 'move'), gauge]],
  ['an event', false, [did(-1, 'event'), shift(true)]],
  ['an offer', false, [{ ...table, kind: 'offer', party: us, summit: -1, public: false, bridge: false }]],
])('of %s it is %s that it is kept open', (_, open, cues) => {
  const indices = cues.map((__, index) => index);
  expect(weighs(rulebook, cues, indices, seat)).toBe(open);
});
