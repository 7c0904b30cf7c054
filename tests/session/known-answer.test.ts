import { describe, expect, it } from 'vitest';
import type { Cue } from '../../src/session/cue.ts';
import { knownAnswer } from '../../src/session/known-answer.ts';

const [OWN, THEIRS] = [0, 1];
const asked = [{ issue: 0, level: 1, wording: 'plain' }] as const;
const other = [{ issue: 1, level: 1, wording: 'plain' }] as const;
const answer = (accepts: boolean, summit = -1): Cue => ({
  turn: 3,
  kind: 'answer',
  party: THEIRS,
  by: OWN,
  table: 0,
  summit,
  package: asked,
  accepts,
});
const offer = (turn: number, party = THEIRS, table = 0): Cue => ({
  turn,
  kind: 'offer',
  party,
  table,
  summit: -1,
  package: other,
  public: false,
  bridge: false,
});
const signed: Cue = { turn: 3, kind: 'signed', table: 0, package: other, inForce: false };

describe('an answer as a seat knows it', () => {
  it('is told of by no other cue', () => {
    expect(knownAnswer([offer(3)], 0)).toBeUndefined();
  });

  it.each([
    ['what they put next in the same turn', [answer(false), offer(3)], other],
    ['not what they put in a later turn', [answer(false), offer(4)], undefined],
    ['not what they put elsewhere', [answer(false), offer(3, THEIRS, 1)], undefined],
    ['not what the seat put itself', [answer(false), offer(3, OWN)], undefined],
    ['not what followed a yes', [answer(true), offer(3)], undefined],
  ] as const)('has what was asked for instead: %s', (_, cues, instead) => {
    expect(knownAnswer(cues, 0)?.instead).toEqual(instead);
  });

  it.each([
    ['what they put before', [offer(1), offer(2), answer(false)], 2, [...other, ...other]],
    ['what they put in the same turn', [answer(false), offer(3)], 0, other],
    [
      'not what they put later, elsewhere, or what the seat put',
      [offer(2, THEIRS, 1), offer(2, OWN), answer(false), offer(4)],
      2,
      [],
    ],
  ] as const)('has what they had asked for themselves: %s', (_, cues, index, put) => {
    expect(knownAnswer(cues, index)?.asked).toEqual(put);
  });

  it.each([
    ['what was agreed before', [signed, answer(false)], 1, other],
    ['not what was agreed since', [answer(false), signed], 0, []],
    [
      'not what is agreed no more',
      [signed, { turn: 3, kind: 'agreed', issue: 1, from: 1, to: -1 }, answer(false)],
      2,
      [],
    ],
  ] as const)('has what stood already: %s', (_, cues, index, stood) => {
    expect(knownAnswer(cues, index)?.stood).toEqual(stood);
  });

  it.each([
    ['at a table, where nothing was agreed since', [signed, answer(false)], 1, false],
    ['where something was agreed since', [answer(false), signed], 0, true],
    ['of leaders', [answer(false, 0)], 0, true],
  ] as const)('stands apart from what is agreed or not: %s', (_, cues, index, apart) => {
    expect(knownAnswer(cues, index)?.agreedApart).toBe(apart);
  });
});
