import { describe, expect, it } from 'vitest';
import type { Cue } from '../../src/session/cue.ts';
import { movedAlike } from '../../src/session/moved-alike.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('camp_david_1978');
const copy = (id: string): number => rulebook.copies.findIndex((one) => one.id === id);
const [TALKS, ETZION, EITAM] = [copy('talks'), copy('airfield.etzion'), copy('airfield.eitam')];
const shift = (of: number, from = 0, to = 1): Cue => ({ turn: 1, kind: 'shift', copy: of, from, to });
const paid: Cue = { turn: 1, kind: 'paid', party: 0, points: 3 };

const copiesAt = (cues: readonly Cue[], origins: readonly number[]) =>
  cues.map((_, index) => movedAlike(rulebook, cues, origins, index)?.copies);

describe('copies of a track that move', () => {
  it('alike in one step are told at the first of them', () => {
    expect(copiesAt([shift(TALKS), shift(ETZION), shift(EITAM)], [7, 7, 7])).toEqual([
      [TALKS],
      [ETZION, EITAM],
      undefined,
    ]);
  });

  it('in another step, or another way, are told for themselves', () => {
    expect(copiesAt([shift(ETZION), shift(EITAM)], [7, 8])).toEqual([[ETZION], [EITAM]]);
    expect(copiesAt([shift(ETZION), shift(EITAM, 0, 2)], [7, 7])).toEqual([[ETZION], [EITAM]]);
  });

  it('are all of the track, or some of it; and stand beside a price where the same step has one', () => {
    expect(movedAlike(rulebook, [shift(ETZION), shift(EITAM)], [7, 7], 0)).toMatchObject({ all: true, priced: false });
    expect(movedAlike(rulebook, [shift(ETZION), paid], [7, 7], 0)).toMatchObject({ all: false, priced: true });
    expect(movedAlike(rulebook, [shift(ETZION), paid], [7, 8], 0)).toMatchObject({ priced: false });
  });

  it('have faded where something put off moved them back to where they stood at first', () => {
    const deedOf = (kind: string): Cue => {
      const deed = rulebook.deeds.findIndex((one) => one.kind === kind);
      return { turn: 1, kind: 'deed', party: -1, deed, asked: -1, secret: false };
    };
    const faded = (cue: Cue, origin: number, moved: Cue) => movedAlike(rulebook, [cue, moved], [origin, 7], 1)?.faded;
    expect(faded(deedOf('later'), 7, shift(TALKS, 1, 0))).toBe(true);
    expect(faded(deedOf('later'), 7, shift(TALKS, 0, 1))).toBe(false);
    expect(faded(deedOf('later'), 6, shift(TALKS, 1, 0))).toBe(false);
    expect(faded(deedOf('move'), 7, shift(TALKS, 1, 0))).toBe(false);
  });
});
