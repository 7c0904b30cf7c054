import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../fixtures/run-command.ts';

const RECORDS = 'scenarios/first_steps/records';
const [record = ''] = readdirSync(RECORDS).toSorted();
const compare = (...words: string[]) => run(['compare', ...words, '--games', '3', '--seed', 'cli']);

interface Move {
  readonly move: string;
  readonly score: { readonly mean: number };
  readonly difference?: { readonly mean: number };
}

describe('compare', () => {
  it('plays the moves that are named, from a turn of a scenario that personas have played', async () => {
    const { code, printed } = await compare('first_steps', '--at', '2', '--moves', 'nothing,send_pilot+wave_through');
    expect(code).toBe(0);
    expect(printed).toContain('The Light on the Rock, Week 2');
    expect(printed).toContain('as skerry: each move 3 times, on the same luck');
    expect(printed).toContain('send_pilot+wave_through: Send a pilot to plan the meeting; Let the other island');
    expect(printed).toContain('against nothing: ');
  });

  it('writes the same as data, and weighs what advisers would where no moves are named', async () => {
    const { json } = await compare('first_steps', '--at', '3', '--as', 'holm', '--json');
    expect(json).toMatchObject({ scenario: 'first_steps', seat: 'holm', turn: 3, games: 3 });
    const moves = json['moves'] as Move[];
    expect(moves.length).toBeGreaterThan(1);
    expect(moves[0]?.difference).toBeUndefined();
    for (const { score, difference } of moves.slice(1))
      expect(difference?.mean).toBeCloseTo(score.mean - (moves[0]?.score.mean ?? 0), 9);
  });

  it('plays a saved game on, from a turn or from after any of its entries', async () => {
    const path = join(RECORDS, record);
    const byTurn = await compare(path, '--at', '2', '--as', 'holm', '--moves', 'nothing,send_pilot', '--json');
    expect(byTurn.json).toMatchObject({ seat: 'holm', turn: 2 });
    const byEntry = await compare(path, '--entry', '0', '--moves', 'nothing,send_pilot', '--json');
    expect(byEntry.json).toMatchObject({ seat: 'skerry', turn: 1 });
  });

  it.each([
    [['first_steps', '--as', 'nobody'], 'There is no party “nobody”: skerry, holm.'],
    [['first_steps', '--at', '9'], 'is over before turn 9'],
    [['first_steps', '--moves', 'leave'], '“leave” is no move that is open to you.'],
    [['first_steps', '--moves', 'send_pilot+send_pilot'], '“send_pilot+send_pilot” is not possible there'],
    [[join(RECORDS, record), '--entry', '9999'], 'The game is over by then.'],
  ])('is refused with a sentence: %s', async (words, sentence) => {
    const { code, remarked } = await compare(...words);
    expect(code).toBe(2);
    expect(remarked).toContain(sentence);
  });
});
