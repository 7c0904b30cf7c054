import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crcOf } from '../../../src/scenario/archive/crc.ts';

describe('the checksum of a file', () => {
  it.each([
    ['', 0],
    // The check value of the catalogue of such sums.
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of “%s” is the known one', (text, sum) => {
    expect(crcOf(strToU8(text))).toBe(sum);
  });
});
