import { describe, expect, it } from 'vitest';
import { digestOfNumbers, digestOfText } from '../../src/kit/digest.ts';

describe('digests', () => {
  it('are SHA-256 (the test vectors of FIPS 180-2)', () => {
    expect(digestOfText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digestOfText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('read a text as UTF-8', () => {
    expect(digestOfText('정상')).not.toBe(digestOfText('정신'));
  });

  it('tell one number from another, and 0 from −0 not at all', () => {
    const digest = (...numbers: number[]): string => digestOfNumbers(Float64Array.from(numbers));
    expect(digest(0, 1)).toBe(digest(-0, 1));
    expect(digest(0, 1)).not.toBe(digest(1, 0));
    expect(digest(0.1 + 0.2)).not.toBe(digest(0.3));
    expect(digest(1)).toMatch(/^[0-9a-f]{16}$/);
  });
});
