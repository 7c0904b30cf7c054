import { describe, expect, it } from 'vitest';
import { isChallenge, withoutChallenge } from '../../src/app/challenge.ts';

describe('an address that names a game', () => {
  it('is one where any part without which there is none stands in it', () => {
    expect(isChallenge('?seed=1&lang=ko')).toBe(true);
    expect(isChallenge('?lang=ko&level=strict')).toBe(false);
  });
  it('keeps the rest when the game is put aside', () => {
    expect(
      withoutChallenge(
        '?stage=off&scenario=bay&check=0a1b&seat=skerry&seed=1&level=normal&reading=basic&names=general',
      ),
    ).toBe('?stage=off');
    expect(withoutChallenge('?scenario=bay&seat=skerry&seed=1')).toBe('');
  });
});
