import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text as 64 hexadecimal digits. Synchronous: `crypto.subtle` is missing on plain-http hosts. */
export function digestOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The first 16 hexadecimal digits of the SHA-256 of a list of numbers (big-endian doubles; −0 counts as 0). */
export function digestOfNumbers(numbers: Float64Array): string {
  const bytes = new Uint8Array(numbers.length * 8);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < numbers.length; i += 1) view.setFloat64(i * 8, (numbers[i] ?? 0) + 0);
  return bytesToHex(sha256(bytes)).slice(0, 16);
}
