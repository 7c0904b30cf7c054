import { describe, expect, it } from 'vitest';
import { cablesOf } from '../../../src/app/view/cables.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('first_steps');
const names = lexicon(scenario, rulebook, await createWords('en'));
const deed = rulebook.deedById['holm.put_to_sea'] ?? -1;
const put: Cue = { turn: 2, kind: 'deed', party: 1, deed, asked: -1, secret: false };
const shift: Cue = { turn: 2, kind: 'shift', copy: 0, from: 0, to: 1 };
const gauge: Cue = { turn: 2, kind: 'gauge', gauge: 0, from: 40, to: 52 };
const tell = (cues: readonly Cue[], origins: readonly number[]) =>
  cablesOf(names, cues, origins, 0).map(({ cable }) => [cable.text, cable.detail]);

describe('a cable', () => {
  it('says what was done and below it what came of it', () => {
    expect(tell([put, shift, gauge], [7, 7, 7])).toEqual([
      [
        'Send the boats out to show them',
        'The boats: In port\u00a0→\u00a0On the water\u00a0· Tension in the harbours: 40\u00a0→\u00a052',
      ],
    ]);
  });
  it('lays nothing at the door of who did not do it', () => {
    expect(tell([put, shift], [7, 8])).toEqual([
      ['Send the boats out to show them', undefined],
      ['The boats: In port\u00a0→\u00a0On the water', undefined],
    ]);
  });
  it('is not sent for the weather alone', () => {
    expect(tell([put, gauge], [7, 9])).toEqual([['Send the boats out to show them', undefined]]);
  });
  it('tells an order that came too late, with the reason and without a price', () => {
    const lapsed: Cue = { turn: 2, kind: 'lapsed', party: 0, deed, refusal: { code: 'wrong_state' } };
    expect(tell([lapsed], [3])).toEqual([
      [
        '“Send the boats out to show them” was not carried out: things had moved on. It cost nothing.',
        'Things do not stand so that it could begin.',
      ],
    ]);
  });
  it('says of what was done in secret that it was kept so, also where somebody was heard first', () => {
    const korea = shipped('korea_2018');
    const us = korea.rulebook.parties.findIndex(({ id }) => id === 'us');
    const asks = korea.rulebook.deeds.findIndex(
      ({ path, choices }) => path === 'moves.director_asks' && choices.how === 'secret',
    );
    const cues = (secret: boolean): readonly Cue[] => [
      { turn: 3, kind: 'asking', party: us, deed: asks },
      { turn: 3, kind: 'deed', party: us, deed: asks, asked: -1, secret },
    ];
    const told = (secret: boolean) =>
      cablesOf(lexicon(korea.scenario, korea.rulebook, names.words), cues(secret), [1, 2], us).map(
        ({ cable }) => cable.secret,
      );
    expect(told(true)).toEqual([true]);
    expect(told(false)).toEqual([undefined]);
  });
  it('tells an event that asks somebody once, with what came of it', async () => {
    const camp = shipped('camp_david_1978');
    const wire = camp.rulebook.deedById['event.wire'] ?? -1;
    const cues: readonly Cue[] = [
      { turn: 6, kind: 'asking', party: -1, deed: wire },
      { turn: 6, kind: 'silence', party: 0, deed: wire },
      { turn: 6, kind: 'deed', party: -1, deed: wire, asked: -1, secret: false },
      { turn: 6, kind: 'gauge', gauge: 0, from: 40, to: 44 },
    ];
    const told = cablesOf(lexicon(camp.scenario, camp.rulebook, await createWords('en')), cues, [1, 2, 3, 3], 0);
    expect(told.map(({ cable }) => cable.text)).toEqual(['Riyadh telegraphs', 'You did not answer: Riyadh telegraphs']);
    expect(told[0]?.cable.detail).toContain('40\u00a0→\u00a044');
  });
});
