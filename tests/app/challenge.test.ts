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
  it.each(['', '?stage=off', '?lang=ko'])('is about none where none is meant: “%s”', (search) => {
    expect(challengeIn(search)).toBeUndefined();
  });
  it.each([
    '?scenario=bay&seat=skerry',
    '?scenario=%E0%A4%A&seat=holm&seed=1&level=%00',
    '?scenario=bay&seed=1',
    '?seat=skerry&seed=1',
    '?scenario=bay&seat=skerry&seed=',
    '?scenario=bay&seat=skerry&seed=1&level=godlike',
    '?scenario=bay&seat=skerry&seed=1&length=sho',
    `?scenario=bay&seat=skerry&seed=${'1'.repeat(201)}`,
  ])('is cut where a part is wanting or none that there is, and no other game is begun: “%s”', (search) => {
    expect(challengeIn(search)).toBe('cut');
  });
  it('means a whole game among seasoned counterparts where it does not say', () => {
    const plain = challengeIn('?scenario=bay&seat=skerry&seed=1');
    expect(plain).toMatchObject({ level: 'normal', length: 'full' });
    expect(plain).not.toHaveProperty('hints');
  });
  it('keeps the rest when the game is put aside', () => {
    expect(withoutChallenge('?stage=off&scenario=bay&seat=skerry&seed=1&level=normal')).toBe('?stage=off');
    expect(withoutChallenge('?scenario=bay&seat=skerry&seed=1')).toBe('');
  });
});
