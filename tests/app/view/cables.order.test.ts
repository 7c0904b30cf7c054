import { describe, expect, it } from 'vitest';
import { cablesOf } from '../../../src/app/view/cables.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const [US, ROK] = ['us', 'rok'].map((id) => rulebook.parties.findIndex((party) => party.id === id));
const us = US ?? -1;
const rok = ROK ?? -1;
const deed = (id: string): number => rulebook.deedById[id] ?? -1;
const gauge = (from: number, to: number): Cue => ({ turn: 3, kind: 'gauge', gauge: 0, from, to });
const done = (party: number, id: string, asked = ''): Cue => ({
  turn: 3,
  kind: 'deed',
  party,
  deed: deed(id),
  asked: asked === '' ? -1 : deed(asked),
  secret: false,
});
const asking = (party: number, id: string): Cue => ({ turn: 3, kind: 'asking', party, deed: deed(id) });
const tell = (cues: readonly Cue[], origins: readonly number[], seat = rok) =>
  cablesOf(names, cues, origins, seat).map(({ cable }) => [cable.text, cable.detail]);

const ASKS = 'rok.seek_exemption';
const GRANTS = 'us.grant_exemption';

describe('what was asked about', () => {
  it('is told before the answer, and what it did behind it, so that numbers run on', () => {
    expect(
      tell([asking(rok, ASKS), done(us, GRANTS, ASKS), gauge(40, 38), done(rok, ASKS), gauge(38, 41)], [1, 2, 2, 3, 3]),
    ).toEqual([
      ['You ask the United States first: Ask Washington for an exemption from the sanctions', undefined],
      ['The United States answers: Grant Seoul an exemption', expect.stringContaining('40\u00a0→\u00a038') as string],
      ['Ask Washington for an exemption from the sanctions', expect.stringContaining('38\u00a0→\u00a041') as string],
    ]);
  });

  it('of an event is told as what came of it; nothing where nothing did', () => {
    const event = rulebook.deeds.find(({ kind, asks }) => kind === 'event' && asks.some(({ party }) => party === us));
    const id = event?.id ?? '';
    const answer = rulebook.deeds[event?.asks.find(({ party }) => party === us)?.options[0] ?? -1]?.id ?? '';
    const cues = [asking(-1, id), done(us, answer, id), done(-1, id)];
    const title = names.text(`${event?.path ?? ''}.text`);
    expect(tell(cues, [1, 2, 3]).map(([text]) => text)).toEqual([
      title,
      expect.stringMatching(/^The United States answers: /) as string,
    ]);
    expect(tell([...cues, gauge(40, 44)], [1, 2, 3, 3]).at(-1)).toEqual([
      `What came of “${title}”`,
      expect.stringContaining('40\u00a0→\u00a044') as string,
    ]);
  });
});

describe('a request that was granted', () => {
  const dropped: Cue = { turn: 3, kind: 'dropped', party: rok, deed: deed(ASKS) };
  it('is not told as one that was not carried out', () => {
    const told = tell([asking(rok, ASKS), done(us, GRANTS, ASKS), dropped], [1, 2, 3]);
    expect(told.map(([text]) => text)).toEqual([
      'You ask the United States first: Ask Washington for an exemption from the sanctions',
      'The United States answers: Grant Seoul an exemption',
    ]);
  });
  it('before it was put had no need to be', () => {
    const lapsed: Cue = { turn: 3, kind: 'lapsed', party: rok, deed: deed(ASKS), refusal: { code: 'condition' } };
    expect(tell([done(us, GRANTS), lapsed], [1, 1.5]).at(-1)).toEqual([
      '“Ask Washington for an exemption from the sanctions” was no longer needed. This came first: Grant Seoul an exemption.',
      undefined,
    ]);
    expect(tell([{ ...done(us, GRANTS), turn: 2 }, lapsed], [1, 1.5]).at(-1)?.[0]).toContain('was not carried out');
  });
  it('is one thing, a walking away that was answered another', () => {
    const leave = rulebook.deeds.find(({ kind, asks }) => kind === 'leave' && asks.some(({ party }) => party === rok));
    const id = leave?.id ?? '';
    const answer = rulebook.deeds[leave?.asks[0]?.options[0] ?? -1]?.id ?? '';
    const stays: Cue = { turn: 3, kind: 'dropped', party: us, deed: deed(id) };
    expect(tell([asking(us, id), done(rok, answer, id), stays], [1, 2, 3]).at(-1)?.[0]).toContain(
      'was not carried out',
    );
  });
});

it('what a bill charged stands below the bill, and not before it', () => {
  const called = rulebook.deeds.find(({ kind }) => kind === 'called')?.index ?? -1;
  const cues: readonly Cue[] = [
    { turn: 3, kind: 'debt', hearer: us, issue: 0, points: 9.8, fate: 'called' },
    { turn: 3, kind: 'paid', party: rok, points: 9.8 },
    { turn: 3, kind: 'deed', party: -1, deed: called, asked: -1, secret: false },
    gauge(40, 34),
  ];
  const wires = cablesOf(names, cues, [4, 4, 5, 5], rok);
  expect(wires.map(({ first, from, last }) => [first, from, last])).toEqual([[0, 2, 3]]);
  expect(wires[0]?.cable.text).toBe('Two readings of one message met. The bill is due.');
  expect(wires[0]?.cable.detail).toMatch(
    /^Your debt for .+ It stood at 9\.8 points\.\u00a0· You: −9\.8 points\u00a0· .+34$/,
  );
});

it('the question to an answer that weighs lies open beside it', () => {
  const asks = rulebook.deeds.find(({ kind, asks: all }) => kind === 'event' && all.some(({ party }) => party === us));
  const id = asks?.id ?? '';
  const answer = rulebook.deeds[asks?.asks.find(({ party }) => party === us)?.options[0] ?? -1]?.id ?? '';
  const weights = (cues: readonly Cue[], seat: number) =>
    cablesOf(names, cues, [1, 2], seat).map(({ cable }) => cable.weighty === true);
  // One's own answer weighs; another's only where it moves the board.
  expect(weights([asking(-1, id), done(us, answer, id)], us)).toEqual([true, true]);
  expect(weights([asking(-1, id), done(us, answer, id)], rok)).toEqual([false, false]);
});

it('nor below the summit that called it, which still is told by itself', () => {
  const called = rulebook.deeds.find(({ kind }) => kind === 'called')?.index ?? -1;
  const cues: readonly Cue[] = [
    { turn: 3, kind: 'summit', summit: 0, status: 'sits' },
    { turn: 3, kind: 'paid', party: rok, points: 9.8 },
    { turn: 3, kind: 'deed', party: -1, deed: called, asked: -1, secret: false },
    gauge(40, 34),
  ];
  const wires = cablesOf(names, cues, [4, 4, 5, 5], rok);
  expect(wires.map(({ first, from, last }) => [first, from, last])).toEqual([
    [0, 0, 0],
    [1, 2, 3],
  ]);
  expect(wires[1]?.cable.detail).toMatch(/9\.8 points/);
});
