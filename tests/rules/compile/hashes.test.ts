import { describe, expect, it } from 'vitest';
import { hashesOf } from '../../../src/rules/compile/hashes.ts';
import { river } from './river.ts';

const { rulesHash, textHash } = hashesOf(river());

describe('the rules hash', () => {
  it.each([
    ['a price', 'audience: 10', 'audience: 11'],
    ['an expression', '4 + bite * anger', '5 + bite * anger'],
    [
      'the order of the moves',
      '  release: { by: south',
      '  release_two: { by: south, text: x }\n  release: { by: south',
    ],
    [
      'what a track is shifted from',
      'boats go, do: [ shift: { boat.each: held',
      'boats go, do: [ shift: { boat.each: free',
    ],
    ['a number of an assumption', 'numbers.bite: 0.9', 'numbers.bite: 0.8'],
    ['how long the game is', 'turns: 8, word', 'turns: 7, word'],
  ])('changes with %s', (_, find, replacement) => {
    expect(hashesOf(river(find, replacement)).rulesHash).not.toBe(rulesHash);
  });
});

describe('the text hash', () => {
  it.each([
    ['a text', 'text: Go home', 'text: Go away'],
    ['a title', 'title: The river', 'title: The stream'],
    ['the name of a copy', 'heron: Heron', 'heron: The heron'],
    ['a citation', ', cites: [F1]', ''],
    ['the date of the first day', 'start: 2001-01-01', 'start: 2001-02-01'],
    ['the lesson', 'You have the mill.', 'You have a mill.'],
  ])('changes alone with %s', (_, find, replacement) => {
    const hashes = hashesOf(river(find, replacement));
    expect(hashes.textHash).not.toBe(textHash);
    expect(hashes.rulesHash).toBe(rulesHash);
  });

  it('does not change, nor does the other, with lines, tests and claims', () => {
    expect(hashesOf(river('2: [ answer: { south: release }, offer', '2: [ offer'))).toEqual({ rulesHash, textHash });
    expect(hashesOf(river('at_least: 0.1', 'at_least: 0.2'))).toEqual({ rulesHash, textHash });
  });
});
