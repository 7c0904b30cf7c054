import { describe, expect, it } from 'vitest';
import { digestOfNumbers } from '../../src/kit/digest.ts';
import { at } from '../../src/kit/never.ts';
import { cut, decides, type Entry, type GameRecord } from '../../src/kernel/record.ts';
import { recorder } from '../../src/kernel/recorder.ts';
import { replay } from '../../src/kernel/replay.ts';
import { diceOf } from '../fixtures/random-play.ts';
import { recordedGame } from '../fixtures/recorded-game.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('camp_david_1978');
const SEEDS = Array.from({ length: 20 }, (_, index) => `replay-${index}`);

const change = (record: GameRecord, index: number, entry: Partial<Entry>): GameRecord => ({
  ...record,
  entries: record.entries.map((old, place) => (place === index ? ({ ...old, ...entry } as Entry) : old)),
});

const entryOfKind = (record: GameRecord, kind: Entry['kind']): number =>
  record.entries.findIndex((entry) => entry.kind === kind);

describe('a record', () => {
  it.each(SEEDS)('of a finished game plays the same again: %s', (seed) => {
    const { record, game } = recordedGame(rulebook, seed);
    const again = replay(record, rulebook);
    expect(again.outcome).toEqual({ kind: 'matches' });
    expect(again.game.steps).toEqual(game.steps);
    expect(again.differences).toEqual([]);
  });

  it.each(SEEDS)('survives being a text: %s', (seed) => {
    const { record } = recordedGame(rulebook, seed);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });

  it.each(SEEDS.slice(0, 8))('cut at any entry stands where the game stood before it: %s', (seed) => {
    const { record, states } = recordedGame(rulebook, seed);
    for (const index of record.entries.keys()) {
      const { game, outcome } = replay(cut(record, index), rulebook);
      expect(outcome.kind).toBe('unfinished');
      expect(digestOfNumbers(game.state)).toBe(digestOfNumbers(at(states, index)));
    }
  });

  it.each(SEEDS.slice(0, 8))('cut and played on with the same decisions becomes the same record: %s', (seed) => {
    const { record } = recordedGame(rulebook, seed);
    const half = Math.floor(diceOf(seed).roll() * record.entries.length);
    const { game, outcome, conducting } = replay(cut(record, half), rulebook);
    const written = recorder(game, cut(record, half));
    expect(outcome.kind).toBe('unfinished');
    const whole = replay(record, rulebook, {
      watch: ({ entry, decision, question }) => {
        if (record.entries.indexOf(entry) < half) return;
        written.decide(question.seat, decision);
        conducting.next(decision);
      },
    });
    expect(whole.outcome).toEqual({ kind: 'matches' });
    const decisions = (of: GameRecord) => of.entries.filter(decides);
    expect(decisions(written.record())).toEqual(decisions(record));
    expect(written.record().turns).toEqual(record.turns);
    expect(written.record().end).toBe(record.end);
  });

  it('keeps sealed orders that are not opened, and the state knows nothing of them', () => {
    const { record } = recordedGame(rulebook, 'sealed');
    const first = entryOfKind(record, 'order');
    const [before, after] = [cut(record, first), cut(record, first + 1)].map((part) => replay(part, rulebook));
    expect(after?.game.state).toEqual(before?.game.state);
    expect(after?.outcome).toMatchObject({ kind: 'unfinished', question: { kind: 'orders', seat: 1 } });
  });

  it('cut to nothing is the game before its first question', () => {
    const { record } = recordedGame(rulebook, 'nothing');
    const begun = cut(record, 0);
    expect(begun).toMatchObject({ entries: [], turns: [] });
    expect(replay(begun, rulebook).outcome).toMatchObject({
      kind: 'unfinished',
      question: { kind: 'orders', seat: 0 },
    });
  });

  it('of a forced game forces it again', () => {
    const { record } = recordedGame(rulebook, 'forced', { force: { israel: 'holds_on', storm: 'wire@7' } });
    expect(replay(record, rulebook).outcome).toEqual({ kind: 'matches' });
    expect(replay({ ...record, force: {} }, rulebook).outcome.kind).toBe('differs');
  });
});

describe('a replay names the first turn that differs', () => {
  const { record } = recordedGame(rulebook, 'differs-1');

  it('when a digest is another', () => {
    const [, before, changed] = record.turns;
    const turns = record.turns.map((old) => (old === changed ? { ...old, digest: '0000000000000000' } : old));
    const outcome = { kind: 'differs', turn: before?.turn, because: 'state' };
    expect(replay({ ...record, turns }, rulebook).outcome).toMatchObject(outcome);
  });
  it('when the last digest is another', () => {
    const end = '0000000000000000';
    const last = at(record.turns, record.turns.length - 1).turn;
    const outcome = { kind: 'differs', turn: last, entry: record.entries.length, because: 'state' };
    expect(replay({ ...record, end }, rulebook).outcome).toEqual(outcome);
  });
  it('when the seed is another', () => {
    // It draws the same kind, and another mood of the world from the second turn on.
    const outcome = { kind: 'differs', turn: 2, because: 'state' };
    expect(replay({ ...record, seed: 'another' }, rulebook).outcome).toMatchObject(outcome);
  });
  it('when an entry is of another seat', () => {
    const index = entryOfKind(record, 'order');
    const outcome = { kind: 'differs', turn: 1, entry: index, because: 'question' };
    expect(replay(change(record, index, { seat: 'us' }), rulebook).outcome).toEqual(outcome);
  });
  it('when an entry names a deed that is not there', () => {
    const index = entryOfKind(record, 'order');
    for (const deed of ['egypt.nothing', 'constructor', '__proto__']) {
      const outcome = { kind: 'differs', turn: 1, entry: index, because: 'unknown' };
      expect(replay(change(record, index, { deeds: [deed] }), rulebook).outcome).toEqual(outcome);
    }
  });
  it('when an entry is of another turn', () => {
    const outcome = { kind: 'differs', turn: 1, entry: 0, because: 'question' };
    expect(replay(change(record, 0, { turn: 2 }), rulebook).outcome).toEqual(outcome);
  });
  it.each([{ issue: 'weather' }, { level: 'fine' }])('when an entry offers what is not there: %j', (other) => {
    const index = entryOfKind(record, 'offer');
    const offer = at(record.entries, index);
    if (offer.kind !== 'offer') throw new Error('Nobody offers anything');
    const written = { ...at(offer.package, 0), ...other };
    const changed = change(record, index, { package: [written, ...offer.package.slice(1)] });
    const outcome = { kind: 'differs', turn: offer.turn, entry: index, because: 'unknown' };
    expect(replay(changed, rulebook).outcome).toEqual(outcome);
  });
  it('when an entry is unlawful', () => {
    const index = entryOfKind(record, 'order');
    const outcome = { kind: 'differs', turn: 1, entry: index, because: 'refused' };
    expect(replay(change(record, index, { deeds: ['egypt.pack'] }), rulebook).outcome).toEqual(outcome);
  });
  it('when the kind of an entry does not answer the question', () => {
    const index = entryOfKind(record, 'order');
    const outcome = replay(change(record, index, { kind: 'answer', accepts: true }), rulebook).outcome;
    expect(outcome).toEqual({ kind: 'differs', turn: 1, entry: index, because: 'refused' });
  });
  it('when the game is over and entries are left', () => {
    const entries = [...record.entries, ...record.entries.slice(-1)];
    expect(replay({ ...record, entries }, rulebook).outcome).toMatchObject({ kind: 'differs', because: 'over' });
  });
  it('when the record is at its end and the game is not', () => {
    const entries = record.entries.slice(0, -1);
    expect(replay({ ...record, entries }, rulebook).outcome).toMatchObject({ kind: 'differs', because: 'not_over' });
  });
  it('when a force means nothing here', () => {
    const outcome = { kind: 'differs', turn: 1, entry: 0, because: 'unknown' };
    expect(replay({ ...record, force: { plea: 'unheard' } }, rulebook).outcome).toEqual(outcome);
  });
});
