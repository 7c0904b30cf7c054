import { describe, expect, it } from 'vitest';
import { challengeIn, linkTo, withoutChallenge } from '../../src/app/challenge.ts';
import type { GameRecord } from '../../src/kernel/record.ts';

const record: GameRecord = {
  format: 1,
  rules: 2,
  scenario: 'bay',
  rulesHash: 'r',
  textHash: 't',
  seed: 'a seed & more',
  assumption: 'calm',
  length: 'short',
  force: {},
  seats: { skerry: 'human', holm: 'strict' },
  entries: [],
  turns: [],
};

describe('an address that names a game', () => {
  it('leads to the same chair, luck, level, length and world', () => {
    const link = linkTo('https://example.org/play/?lang=ko#game-7', record, 'skerry');
    expect(link.startsWith('https://example.org/play/?scenario=bay&')).toBe(true);
    expect(challengeIn(new URL(link).search)).toEqual({
      scenario: 'bay',
      chair: 'skerry',
      chairs: ['skerry'],
      seed: 'a seed & more',
      level: 'strict',
      length: 'short',
      assumption: 'calm',
    });
  });
  it.each(['', '?scenario=bay&seat=skerry', '?scenario=bay&seed=1', '?seat=skerry&seed=1', '?stage=off'])(
    'names none where something is wanting: “%s”',
    (search) => {
      expect(challengeIn(search)).toBeUndefined();
    },
  );
  it('takes what it does not know for what is usual', () => {
    const odd = challengeIn('?scenario=bay&seat=skerry&seed=1&level=godlike&length=forever');
    expect(odd).toMatchObject({ level: 'normal', length: 'full' });
  });
  it('keeps the rest when the game is put aside', () => {
    expect(withoutChallenge('?stage=off&scenario=bay&seat=skerry&seed=1&level=normal')).toBe('?stage=off');
    expect(withoutChallenge('?scenario=bay&seat=skerry&seed=1')).toBe('');
  });
});
