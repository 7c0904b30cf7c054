import { describe, expect, it } from 'vitest';
import { dangerOf, noisesOf } from '../../../src/app/sound/noises.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const danger = dangerOf(scenario, rulebook);
const [hot = -1] = danger;
const leave = rulebook.deeds.findIndex(({ kind }) => kind === 'leave');
const move = rulebook.deeds.findIndex(({ kind }) => kind === 'move');
const made = { turn: 1 } as const;
const deed = (index: number): Cue => ({ ...made, kind: 'deed', party: 0, deed: index, asked: -1, secret: false });
const turn: Cue = { ...made, kind: 'turn' };
const heard: Cue = { ...made, kind: 'heard', issue: 0, level: 0, carrier: 0 };
const signed: Cue = { ...made, kind: 'signed', table: 0, package: [], inForce: true };
const rise = (points: number): Cue => ({ ...made, kind: 'gauge', gauge: hot, from: 40, to: 40 + points });
const noises = (...cues: readonly Cue[]): readonly string[] => noisesOf(cues, rulebook, danger);

describe('what is heard', () => {
  it('gauges of danger are those an ending of disaster asks to stand high', () => {
    expect([...danger].map((gauge) => rulebook.gauges[gauge]?.id)).toEqual(['danger']);
  });
  it('a turn rings, a signature scratches, who leaves pushes a chair back, and an order makes no noise', () => {
    expect(noises(turn)).toEqual(['bell']);
    expect(noises(signed)).toEqual(['pen']);
    expect(noises(deed(leave))).toEqual(['chair']);
    expect(noises(deed(move))).toEqual([]);
  });
  it('danger that leaps is an alarm, danger that creeps is none', () => {
    expect(noises(rise(5))).toEqual(['alarm']);
    expect(noises(rise(4))).toEqual([]);
    expect(noises(rise(-20))).toEqual([]);
  });
  it('of much at once the two weightiest are heard, in the order of their happening, each once', () => {
    expect(noises(turn, heard, deed(leave), heard, rise(9))).toEqual(['chair', 'alarm']);
    expect(noises(turn, heard, turn)).toEqual(['bell', 'telegram']);
  });
});
