import { describe, expect, it } from 'vitest';
import { cablesOf } from '../../../src/app/view/cables.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { linesBelow } from '../../../src/app/view/lines-below.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
const english = lexicon(scenario, rulebook, await createWords('en'));
const korean = lexicon(scenario, rulebook, await createWords('ko'));
const [us, rok] = ['us', 'rok'].map((id) => rulebook.parties.findIndex((party) => party.id === id));
const seat = rok ?? -1;
const other = us ?? -1;
const deed = (id: string): number => rulebook.deeds.findIndex((one) => one.id === id);
const table = { table: 0, summit: -1, package: [] };

const tell = (cues: readonly Cue[], origins = cues.map((_, index) => index)) =>
  [english, korean].map((names) =>
    cablesOf(names, cues, origins, seat, { below: linesBelow }).map(({ cable }) => cable),
  );

describe('what a seat did itself is told as its own', () => {
  it.each<[string, string, (party: number) => Cue]>([
    [
      'You said no.',
      '우리가 제안을 거절했습니다.',
      (party) => ({ turn: 1, kind: 'answer', party, by: 2, accepts: false, ...table }),
    ],
    [
      'You said yes.',
      '우리가 제안을 받아들였습니다.',
      (party) => ({ turn: 1, kind: 'answer', party, by: 2, accepts: true, ...table }),
    ],
    [
      'You put an offer on the table',
      '우리가 제안을 내놓았습니다',
      (party) => ({ turn: 1, kind: 'offer', party, public: false, bridge: false, ...table }),
    ],
    ['You did not answer.', '우리는 그냥 넘겼습니다.', (party) => ({ turn: 1, kind: 'silence', party, deed: 0 })],
  ])('%s %s', (en, ko, cue) => {
    expect(tell([cue(seat)]).map(([cable]) => cable?.text)).toEqual([en, ko]);
    const [[first] = [], [second] = []] = tell([cue(other)]);
    expect(first?.text).toMatch(/^The United States /);
    expect(second?.text).toMatch(/^미국(?:[이은]| 쪽에서는) /);
  });
  it('leaving, and who did what', () => {
    const left = (party: number, id: string): Cue => ({
      turn: 1,
      kind: 'deed',
      party,
      deed: deed(id),
      asked: -1,
      secret: false,
    });
    const [[own] = [], [eigen] = []] = tell([left(seat, 'rok.leave')]);
    expect(own?.text).toMatch(/^You walk away: /);
    expect(eigen?.text).toMatch(/^우리가 자리를 떠납니다: /);
    const move = rulebook.deeds.find((one) => one.kind === 'move' && one.party === seat)?.index ?? -1;
    const did = (party: number): Cue => ({ turn: 1, kind: 'deed', party, deed: move, asked: -1, secret: false });
    expect(tell([did(seat)]).map(([cable]) => cable?.who)).toEqual(['You', '우리']);
    expect(tell([did(other)]).map(([cable]) => cable?.who)).toEqual(['United States', '미국']);
  });
  it('what it is asked, alone or with others', () => {
    const alone = rulebook.deeds.find(
      ({ party, asks }) => party === other && asks.length === 1 && asks[0]?.party === seat,
    );
    const [[en] = [], [ko] = []] = tell([{ turn: 1, kind: 'asking', party: other, deed: alone?.index ?? -1 }]);
    expect(en?.text).toMatch(/^The United States is about to do this: “.+”\. You are heard first\.$/);
    expect(ko?.text).toMatch(/^미국이 .+(?:하려 합니다|방침입니다)\. 그 전에 우리 생각을 묻습니다\.$/);
  });
});

describe('what one step moved', () => {
  const track = rulebook.tracks.findIndex(({ copies }) => copies.length === 3);
  const copies = rulebook.copies.flatMap((copy, index) => (copy.track === track ? [index] : []));
  const shifts = (moved: readonly number[]): readonly Cue[] =>
    moved.map((copy) => ({ turn: 1, kind: 'shift', copy, from: 0, to: 1 }));
  it('alike is told once', () => {
    const [en = [], ko = []] = tell(shifts(copies), [4, 4, 4]);
    expect(en.map(({ text }) => text)).toEqual(['Americans held in the North (all 3): Held\u00a0→\u00a0Visited']);
    expect(ko).toHaveLength(1);
  });
  it('is told by name where not all moved', () => {
    const [[en] = []] = tell(shifts(copies.slice(0, 2)), [4, 4]);
    expect(en?.text).toBe('Kim Hak-song and Kim Sang-duk: Held\u00a0→\u00a0Visited');
  });
  it('is not told by name beside a price', () => {
    const paid: Cue = { turn: 1, kind: 'paid', party: other, points: 4 };
    const [[en] = [], [ko] = []] = tell([...shifts(copies.slice(0, 1)), paid], [4, 4]);
    const general = `tracks.${rulebook.tracks[track]?.id ?? ''}.general`;
    expect(en?.text).toContain(english.text(general));
    expect(ko?.text).toContain(korean.text(general));
    expect(en?.text).not.toContain(english.copy(copies[0] ?? -1));
  });
  it('is one row, what else it changed below', () => {
    const level: Cue = { turn: 1, kind: 'level', issue: 0, from: 0, to: 1 };
    const [en = []] = tell([...shifts(copies), level], [4, 4, 4, 4]);
    expect(en).toHaveLength(1);
    expect(en[0]?.detail).toContain('→');
  });
  it('is not read once more where it is read as it stands', () => {
    const level: Cue = { turn: 1, kind: 'level', issue: 0, from: 0, to: 1 };
    const heard = (to: number): Cue => ({ turn: 1, kind: 'heard', issue: 0, level: to, carrier: other });
    const read = (to: number): number => (tell([level, heard(to)], [4, 4])[0]?.[0]?.detail === undefined ? 0 : 1);
    expect([read(1), read(2)]).toEqual([0, 1]);
  });
  it('and another step moved is another row', () => {
    const [en = []] = tell(shifts(copies), [4, 4, 5]);
    expect(en).toHaveLength(2);
  });
});

it('what was asked about and then done is one row, which ends where the last of it is told', () => {
  const asked = rulebook.deeds.find(({ kind, party, asks }) => kind === 'move' && party === seat && asks.length === 1);
  const index = asked?.index ?? -1;
  const cues: readonly Cue[] = [
    { turn: 1, kind: 'asking', party: seat, deed: index },
    { turn: 1, kind: 'silence', party: asked?.asks[0]?.party ?? -1, deed: index },
    { turn: 1, kind: 'deed', party: seat, deed: index, asked: -1, secret: false },
    { turn: 1, kind: 'gauge', gauge: 0, from: 40, to: 44 },
  ];
  const wires = cablesOf(english, cues, [1, 2, 3, 3], seat);
  expect(wires.map(({ cable: { text }, from, last }) => [text, from, last])).toEqual([
    [expect.stringMatching(/^You ask .+ first: /), 0, 3],
    [expect.stringMatching(/ did not answer\.$/), 1, 1],
  ]);
});

describe('where an event comes from', () => {
  it('can be asked from the day it is known, also of an event that was before', () => {
    const event: Cue = { turn: 4, kind: 'deed', party: -1, deed: deed('event.still_held'), asked: -1, secret: false };
    const sources = (cues: readonly Cue[]): number => tell(cues)[0]?.[0]?.standing?.cites.length ?? -1;
    // What it cites was printed on 16 April, the first day of turn 7.
    expect(sources([event])).toBe(0);
    expect(sources([event, { turn: 6, kind: 'turn' }])).toBe(0);
    expect(sources([event, { turn: 7, kind: 'turn' }])).toBe(2);
  });
});

describe('what nobody would understand by itself', () => {
  it('is told with what it is about: the event to which nobody answered, how firmly a word was given', () => {
    const event = rulebook.deeds.find(({ kind, asks }) => kind === 'event' && asks.length > 0);
    const title = english.text(`${event?.path ?? ''}.text`);
    const silence: Cue = { turn: 1, kind: 'silence', party: seat, deed: event?.index ?? -1 };
    expect(tell([silence])[0]?.[0]?.text).toBe(`You did not answer: ${title}`);
    const given = (strength: number): Cue => ({
      turn: 1,
      kind: 'promise',
      party: seat,
      promise: 0,
      strength,
      status: 'made',
    });
    const texts = [2, 3].map((strength) => tell([given(strength)])[0]?.[0]?.text ?? '');
    expect(texts.map((text) => text.slice(text.lastIndexOf('(')))).toEqual(['(hedged)', '(firmly)']);
  });
  it('is said of odds that nothing in sight has moved', () => {
    const believed: Cue = { turn: 1, kind: 'belief', about: other, from: [0.5, 0.3, 0.2], to: [0.2, 0.3, 0.5] };
    const [en = [], ko = []] = tell([believed]);
    expect(en[0]?.text).toMatch(/^The analysts read the signs anew\. Odds that .+ means it: /);
    expect(ko[0]?.text).toMatch(/^분석관들이 정황을 다시 따져 보았습니다\. /);
  });
  it('is said of a bar by the name of the precondition', () => {
    const index = rulebook.preconditions.findIndex(({ bars }) => bars.length > 0);
    const set: Cue = { turn: 1, kind: 'bar', precondition: index, bar: 1, waived: false };
    const bar = `${english.precondition(index)}: the bar is now “${english.bar(index, 1)}”.`;
    expect(tell([set])[0]?.[0]?.text).toBe(bar);
    const gone = `${english.precondition(index)}: there is no longer a bar.`;
    expect(tell([{ ...set, bar: 0 }])[0]?.[0]?.text).toBe(gone);
    const again = `${english.precondition(index)}: it had been let go, and is asked for again: “${english.bar(index, 1)}”.`;
    expect(tell([{ ...set, again: true }])[0]?.[0]?.text).toBe(again);
  });
});

it('who walks away is told until when that can be taken back, but not from a summit', () => {
  const { leave = -1, stands = 0 } = rulebook.parties[seat] ?? {};
  const walk: Cue = { turn: 4, kind: 'deed', party: seat, deed: leave, asked: -1, secret: false };
  const until = `It can be taken back until the end of Week ${4 + stands}. Then the game is over.`;
  expect(tell([walk])[0]?.[0]?.detail).toBe(until);
  expect(tell([walk])[1]?.[0]?.detail).toContain(`${4 + stands}주째가 끝날 때까지`);
  const sits: Cue = { turn: 4, kind: 'summit', summit: 0, status: 'sits' };
  expect(tell([sits, walk])[0]?.[1]?.detail).toBeUndefined();
});
